import { workerPolicy } from '../hosting/worker-policy.ts';

// The page says where its service worker is, if the archive has one; browsers have none on pages that came by an open line.
const { worker } = document.body.dataset;
// It waits two seconds for the first results of a search, whose files would come later for those that it keeps.
if (worker) addEventListener('load', () => setTimeout(() => navigator.serviceWorker?.register(trusted(worker)), 2000));

function trusted(address: string): string {
  const rules = { createScriptURL: () => address };
  return window.trustedTypes?.createPolicy<string>(workerPolicy, rules).createScriptURL('') ?? address;
}
