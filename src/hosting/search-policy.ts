/** The name of the policy (Trusted Types) by which Pagefind, which knows of none, starts its worker: browsers ask the one so named. */
export const searchPolicy = 'default';
