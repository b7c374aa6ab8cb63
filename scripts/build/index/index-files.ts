import { partFiles } from './part-files.ts';

/** The files of the index that every search needs, below the site's root. */
export const indexFiles = ['directory.json', 'dates.txt', partFiles.program].map(inPagefind);

/** How large an index readers keep whole, in bytes: of a larger one they keep what their searches have used. */
export const mostKept = 4_000_000;

/** The file that lists what else of the index readers keep who search without a network. */
export const keptIndex = inPagefind('offline.json');

/** The folder of the packs, beside the directory: in it, an index has one that is named after what is in its packs. */
export const packsFolder = 'packs';

function inPagefind(name: string): string {
  return `pagefind/${name}`;
}
