import type { Directory } from './directory.ts';
import type { IndexFiles } from './index-pieces.ts';
import { keptLoad } from './kept-loads.ts';

/** The files of the index at `bundle`, an address with a slash at its end, as a host sends them. */
export function fetchedFiles(bundle: string, fetched: typeof fetch): IndexFiles {
  const sent = async (name: string, init?: RequestInit) => {
    const response = await fetched(bundle + name, init);
    if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
    return response;
  };
  const directory = keptLoad(async () => {
    const response = await sent('directory.json', { cache: 'no-cache' });
    return (await response.json()) as Directory;
  });
  return {
    directory,
    program: async () => bytesOf(await sent('program.wasm')),
    async part({ file, start, length }, { folder }) {
      const range = { Range: `bytes=${start}-${start + length - 1}` };
      const response = await sent(`${folder}/${file}`, { headers: range });
      const bytes = await bytesOf(response);
      // A host that knows no ranges sends the whole.
      return response.status === 206 ? bytes : bytes.subarray(start, start + length);
    },
  };
}

async function bytesOf(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await response.arrayBuffer());
}
