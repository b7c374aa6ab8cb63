import { searchPolicy } from '../hosting/search-policy.ts';
import { href } from '../site/href.ts';

/** Lets Pagefind, which knows nothing of Trusted Types, start its own worker from this site, and nothing else. */
export function allowOwnWorker(): void {
  const own = href('/pagefind/pagefind-worker.js');
  window.trustedTypes?.createPolicy(searchPolicy, {
    createScriptURL: (url) => (url === own ? url : null),
  });
}
