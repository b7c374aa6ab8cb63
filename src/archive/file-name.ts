/** A file's name that no archive can do without trouble, and why. */
interface Rule {
  pattern: RegExp;
  trouble: string;
}

// A name that is not UTF-8 comes with a sign for what could not be read, and by that no file is found.
// eslint-disable-next-line no-control-regex -- a name with a line break in it is one that nobody can type or tell
const CAPTURE = /^[^/\\\x00-\x1f\x7f-\x9f\ufffd]+\.txt$/i;
const ARTICLE = /^[a-z0-9](?:[a-z0-9_-]{0,198}[a-z0-9])?\.md$/;
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

const FOREIGN: readonly Rule[] = [
  { pattern: DEVICE, trouble: 'is one that Windows keeps for a device' },
  { pattern: /[<>:"|?*]/, trouble: 'has characters that no file on Windows can have' },
  { pattern: /^[ .]|[ .]\.txt$/i, trouble: 'begins or ends with a dot or a space, which Windows drops' },
];

// Older systems wrote all names in capitals.
const ENDING = /\.txt$/i;

/** Whether a file's name ends as that of a capture does: in `.txt`, in small letters or capitals. */
export function endsAsCapture(name: string): boolean {
  return ENDING.test(name);
}

/** The name or path of a capture without its ending: `a` for `a.txt`. */
export function captureStem(name: string): string {
  return name.replace(ENDING, '');
}

/** Whether a text is the name of a capture such as `a.txt`, and no path. */
export function isCaptureName(name: string): boolean {
  return CAPTURE.test(name);
}

/** Whether a file's name is that of an article: an address and `.md`, in characters that every host and disk takes. */
export function isArticleName(name: string): boolean {
  return ARTICLE.test(name) && !isDeviceName(name);
}

/** Whether Windows keeps a name for a device, whatever its ending. */
export function isDeviceName(name: string): boolean {
  return DEVICE.test(name);
}

/** Why other systems cannot hold a capture of this name; null where all can. */
export function foreignTrouble(name: string): string | null {
  return FOREIGN.find(({ pattern }) => pattern.test(name))?.trouble ?? null;
}

/** A name as those disks compare it that know neither capitals nor how an accent is put together. */
export function alikeName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
