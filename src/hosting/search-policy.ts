/** The name of the policy (Trusted Types) by which the search page starts its worker. */
export const searchPolicy = 'search';
