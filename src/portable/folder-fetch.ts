import { searchPolicy } from '../hosting/search-policy.ts';
import { keptLoads } from '../search/files/kept-loads.ts';
import { receiver } from './folder-script.ts';

const waiting = new Map<string, (content: string) => void>();
Reflect.set(window, receiver, (path: string, content: string) => waiting.get(path)?.(content));

/**
 * Stands in for `fetch` on a page that is opened from a folder, where browsers let no page fetch anything: the file comes as a
 * script (folder-script.ts) that lies beside it. One that is not there is answered with 404.
 */
export async function folderFetch(address: string | URL | Request): Promise<Response> {
  const path = String(address);
  const content = await contents(path).catch(() => null);
  return content === null ? new Response(null, { status: 404 }) : new Response(content);
}

const contents = keptLoads(async (path: string) => bytesOf(await scriptContent(path)));

function scriptContent(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    waiting.set(path, resolve);
    const script = document.createElement('script');
    script.src = trusted(`${path}.js`);
    script.addEventListener('error', () => reject(new Error(`${path}: no such file`)));
    script.addEventListener('load', () => script.remove());
    document.head.append(script);
  });
}

// A call for each letter, as of Uint8Array.from, would take twenty times as long.
function bytesOf(content: string): Uint8Array<ArrayBuffer> {
  const letters = atob(content);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
  return bytes;
}

// Nothing but scripts of this folder.
const policy = window.trustedTypes?.createPolicy<string>(searchPolicy, {
  createScriptURL: (path) => (/^\.\.\/(pagefind|search)\/[\w./-]+\.js$/.test(path) ? path : 'about:blank'),
});

function trusted(path: string): string {
  return policy?.createScriptURL(path) ?? path;
}
