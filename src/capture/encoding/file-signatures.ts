/** The first bytes of files that people save beside captures and that are no text, with what to call them. */
export const FILE_SIGNATURES: readonly { kind: string; start: readonly number[] }[] = [
  { kind: 'a PDF file', start: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { kind: 'a ZIP archive or office document', start: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'a PNG picture', start: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'a JPEG picture', start: [0xff, 0xd8, 0xff] },
  { kind: 'a GIF picture', start: [0x47, 0x49, 0x46, 0x38] },
  { kind: 'a gzip archive', start: [0x1f, 0x8b] },
];
