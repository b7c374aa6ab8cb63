import { chunkPlace, entryOf, indexName, metaOf, type Directory } from './directory.ts';
import { packs, textPlace, textsHead } from './packs.ts';

/** A part of a file: its name, and where it begins and how long it is, in bytes. */
interface Range {
  file: string;
  start: number;
  length: number;
}

/**
 * What Pagefind's files are, by the addresses that it asks for them at, below `bundle`; null for others. What it knows from a
 * list of files, and what it finds in a file for each chunk and page, is here made of a directory and of packs.
 */
export function pagefindFiles(bundle: string, fetched: typeof fetch): (address: string) => Promise<Response> | null {
  const loaded = (name: string, init?: RequestInit) => fetched(bundle + name, init).then(sent);
  const directory = loaded('directory.json', { cache: 'no-cache' }).then(
    (response) => response.json() as Promise<Directory>,
  );
  const program = loaded('program.wasm').then(async (response) => unpacked(await response.arrayBuffer()));
  const heads = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  // What goes wrong with them is heard where they are waited for.
  for (const early of [directory, program]) early.catch(() => undefined);

  const bytesOf = async ({ file, start, length }: Range) => {
    const range = { Range: `bytes=${start}-${start + length - 1}` };
    const response = await loaded(`${(await directory).folder}/${file}`, { headers: range });
    const bytes = new Uint8Array(await response.arrayBuffer());
    return response.status === 206 ? bytes : bytes.subarray(start, start + length);
  };
  const headOf = (file: string) => {
    const head = heads.get(file) ?? bytesOf({ file, start: 0, length: textsHead });
    heads.set(file, head);
    // A failure is not kept: the next search tries again.
    head.catch(() => heads.delete(file));
    return head;
  };
  const text = async (page: number) => {
    const file = packs.texts.file(page);
    return unpacked(await bytesOf({ file, ...textPlace(await headOf(file), page) }));
  };
  const chunk = async (kind: 'words' | 'filters', number: number) =>
    unpacked(await bytesOf(chunkPlace(await directory, kind, number)));

  const files: [RegExp, (name: string) => Promise<Response>][] = [
    [/^pagefind-entry\.json/, async () => Response.json(entryOf(await directory))],
    [new RegExp(`^pagefind\\.${indexName}\\.pf_meta$`), async () => new Response(metaOf(await directory))],
    [new RegExp(`^wasm\\.${indexName}\\.pagefind$`), async () => new Response(await program)],
    [/^index\/(\d+)\./, async (name) => new Response(await chunk('words', Number(name)))],
    [/^filter\/(\d+)\./, async (name) => new Response(await chunk('filters', Number(name)))],
    [/^fragment\/(\d+)\./, async (name) => new Response(await text(Number(name)))],
  ];
  return (address) => {
    const inside = address.startsWith(bundle) ? address.slice(bundle.length) : '';
    for (const [pattern, file] of files) {
      const found = pattern.exec(inside);
      if (found) return file(found[1] ?? '');
    }
    return null;
  };
}

function sent(response: Response): Response {
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  return response;
}

function unpacked(bytes: BufferSource): Promise<ArrayBuffer> {
  const stream = new Response(bytes as BodyInit).body!.pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}
