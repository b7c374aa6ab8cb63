/** The name of the policy (Trusted Types) by which a page registers its service worker. */
export const workerPolicy = 'cuttings';
