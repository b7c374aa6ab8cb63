/** A value as Pagefind's files hold it in CBOR (RFC 8949): integers, texts, bytes, and lists of such values. */
export type Cbor = number | string | Uint8Array | Cbor[];

/** Writes values one after the other. */
export interface CborWriter {
  value(value: Cbor): void;
  /** A text, given in UTF-8. */
  text(utf8: Uint8Array): void;
  /** The head of a list of so many values, which are to follow. */
  list(length: number): void;
  /** Bytes that are CBOR already. */
  raw(bytes: Uint8Array): void;
  /** What has been written. */
  bytes(): Uint8Array<ArrayBuffer>;
  /** Begins anew with nothing written. */
  clear(): void;
}

/** Makes a writer of CBOR in its shortest form. */
export function cborWriter(): CborWriter {
  let bytes = new Uint8Array(1024);
  let at = 0;
  const room = (more: number): void => {
    if (at + more <= bytes.length) return;
    const larger = new Uint8Array(Math.max(bytes.length * 2, at + more));
    larger.set(bytes);
    bytes = larger;
  };
  const head = (kind: number, value: number): void => {
    room(5);
    const first = kind << 5;
    if (value < 24) bytes[at++] = first | value;
    else {
      const width = value < 0x100 ? 1 : value < 0x10000 ? 2 : 4;
      bytes[at++] = first | widthCodes[width]!;
      for (let shift = (width - 1) * 8; shift >= 0; shift -= 8) bytes[at++] = (value >>> shift) & 0xff;
    }
  };
  const raw = (more: Uint8Array): void => {
    room(more.length);
    bytes.set(more, at);
    at += more.length;
  };
  const block = (kind: number, content: Uint8Array): void => {
    head(kind, content.length);
    raw(content);
  };
  const value = (one: Cbor): void => {
    if (typeof one === 'number') head(one < 0 ? 1 : 0, one < 0 ? -1 - one : one);
    else if (typeof one === 'string') block(3, encoder.encode(one));
    else if (one instanceof Uint8Array) block(2, one);
    else {
      head(4, one.length);
      one.forEach(value);
    }
  };
  return {
    value,
    raw,
    text: (utf8) => block(3, utf8),
    list: (length) => head(4, length),
    bytes: () => bytes.slice(0, at),
    clear: () => void (at = 0),
  };
}

const encoder = new TextEncoder();
// How the head of a value says in how many bytes its number follows.
const widthCodes: Record<number, number> = { 1: 24, 2: 25, 4: 26 };
