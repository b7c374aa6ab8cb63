/** The name of the policy (Trusted Types) by which the search starts its worker, and the worker Pagefind, which knows of none: browsers ask the one so named. */
export const searchPolicy = 'default';
