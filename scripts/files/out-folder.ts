import fs from 'node:fs';
import path from 'node:path';
import { foreignBeside } from './succession.ts';

/** The name of the file in a part's folder that says which it is; it does not come into the site. */
export const partNote = 'part.json';

/** Why a site may not take the place of the folder `out`, for all that is in it would be gone; null where it may. */
export function outFault(out: string, archive: string): string | null {
  const folder = real(out);
  if (`${real(archive)}${path.sep}`.startsWith(folder.endsWith(path.sep) ? folder : `${folder}${path.sep}`))
    return `${out}: expected a folder of its own for the site, but the archive is in it`;
  const foreign = foreignBeside(path.resolve(out));
  if (foreign !== null)
    return `${out}: expected nothing at ${foreign} that no build has made, for a build would remove it`;
  if (!fs.existsSync(folder)) return null;
  if (!fs.statSync(folder).isDirectory()) return `${out}: expected a folder for the site, but it is a file`;
  const names = fs.readdirSync(folder);
  if (names.length === 0 || madeByBuild.some((name) => names.includes(name))) return null;
  return `${out}: expected an empty folder or a site (index.html), for all that is in it would be replaced`;
}

// A part of a site need not have the front page.
const madeByBuild = ['index.html', partNote];

function real(folder: string): string {
  return fs.existsSync(folder) ? fs.realpathSync(folder) : path.resolve(folder);
}
