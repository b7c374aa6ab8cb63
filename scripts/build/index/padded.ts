/** Makes a compressed file (gzip, RFC 1952) longer, to so many bytes, by a comment that is passed over when it is unpacked. */
export function padded(file: Buffer, length: number): Buffer {
  if (file.length === length) return file;
  const comment = Buffer.alloc(length - file.length, ' ');
  comment[comment.length - 1] = 0;
  const head = Buffer.from(file.subarray(0, headLength));
  head[flags]! |= hasComment;
  return Buffer.concat([head, comment, file.subarray(headLength)]);
}

const headLength = 10; // bytes, of a file without a name, as zlib makes it
const flags = 3;
const hasComment = 0x10;
