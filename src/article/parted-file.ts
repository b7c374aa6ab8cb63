/** An article file in two texts: all up to the end of its front matter, which is also there by itself, and what is below. */
export interface PartedFile {
  head: string;
  front: string;
  below: string;
}

const fence = '\n---';

/** Parts an article file. An editor or a checkout on Windows may have changed its line ends: here they are all '\n'. */
export function partedFile(source: Uint8Array | string): PartedFile {
  const bytes = bytesOf(source);
  const last = bytes.indexOf(fence, 3);
  const end = last < 0 ? bytes.length : last + fence.length;
  // One by one: a body of Latin letters takes a byte for each then, and not two for a sign of another script in the front matter.
  const head = decoded(bytes.subarray(0, end), false);
  const below = decoded(bytes.subarray(end), true);
  return { head, front: last < 0 ? '' : head.slice(4, -3), below };
}

function bytesOf(source: Uint8Array | string): Buffer {
  return typeof source === 'string'
    ? Buffer.from(source)
    : Buffer.from(source.buffer, source.byteOffset, source.byteLength);
}

// A mark of the order of bytes is one at the beginning of the file only.
function decoded(bytes: Uint8Array, ignoreBOM: boolean): string {
  return new TextDecoder('utf-8', { ignoreBOM }).decode(bytes).replaceAll('\r\n', '\n');
}
