import { workerPolicy } from '../hosting/worker-policy.ts';

// The page says where its service worker is, if the archive has one; browsers have none on pages that came by an open line.
const { worker } = document.body.dataset;
if (worker) addEventListener('load', () => navigator.serviceWorker?.register(trusted(worker)));

function trusted(address: string): string {
  const rules = { createScriptURL: () => address };
  return window.trustedTypes?.createPolicy<string>(workerPolicy, rules).createScriptURL('') ?? address;
}
