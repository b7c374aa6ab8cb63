/** An encoding of the time before Unicode: its WHATWG name, what the detector's models call it, and how much its commonness counts. */
export interface LegacyEncoding {
  name: string;
  model: string;
  weight: number;
}

/**
 * The encodings that a capture without Unicode is tried in. Of two that read it alike, the upper one is named. Those of
 * ISO 8859 that Windows has a full superset of are left out; a curator may name any that WHATWG knows.
 */
export const LEGACY_ENCODINGS: readonly LegacyEncoding[] = [
  { name: 'windows-1252', model: 'windows-1252', weight: 1.1 },
  { name: 'windows-1250', model: 'windows-1250', weight: 1 },
  { name: 'windows-1251', model: 'windows-1251', weight: 1 },
  { name: 'windows-1253', model: 'windows-1253', weight: 1 },
  { name: 'windows-1254', model: 'windows-1254', weight: 1 },
  { name: 'windows-1255', model: 'windows-1255', weight: 1 },
  { name: 'windows-1256', model: 'windows-1256', weight: 1 },
  { name: 'windows-1257', model: 'windows-1257', weight: 1 },
  { name: 'windows-1258', model: 'windows-1258', weight: 1 },
  { name: 'windows-874', model: 'cp874', weight: 1 },
  { name: 'shift_jis', model: 'cp932', weight: 1 },
  { name: 'euc-jp', model: 'euc-jp', weight: 1 },
  { name: 'gb18030', model: 'gb18030', weight: 1 },
  { name: 'big5', model: 'big5hkscs', weight: 1 },
  { name: 'euc-kr', model: 'cp949', weight: 1 },
  { name: 'koi8-r', model: 'koi8-r', weight: 1 },
  { name: 'koi8-u', model: 'koi8-u', weight: 1 },
  { name: 'iso-8859-2', model: 'iso-8859-2', weight: 1 },
  { name: 'iso-8859-5', model: 'iso-8859-5', weight: 1 },
  { name: 'iso-8859-6', model: 'iso-8859-6', weight: 1 },
  { name: 'iso-8859-7', model: 'iso-8859-7', weight: 1 },
  { name: 'iso-8859-8', model: 'iso-8859-8', weight: 1 },
  { name: 'iso-8859-15', model: 'iso-8859-15', weight: 1 },
  { name: 'macintosh', model: 'mac-roman', weight: 1 },
];
