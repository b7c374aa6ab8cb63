import { searchPolicy } from '../hosting/search-policy.ts';

/** Lets this page or worker start one script of this site, and nothing else; Pagefind knows nothing of Trusted Types. */
export function allowOwnWorker(own: string): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy(searchPolicy, {
    createScriptURL: (url) => (url === own ? url : null),
  });
}
