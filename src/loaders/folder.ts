import fs from 'node:fs';
import path from 'node:path';

/** The folder of the archive that is being built; the build names it in the environment. */
export function archiveFolder(): string {
  return path.resolve(process.env['CUTTINGS_ARCHIVE'] ?? 'content');
}

/** The files of one of the archive's folders with an ending such as `.md`, as paths inside the archive, in a fixed order. */
export function filesIn(folder: string, ending: string): string[] {
  const names = fs.existsSync(inArchive(folder)) ? fs.readdirSync(inArchive(folder)) : [];
  return names
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => `${folder}/${name}`);
}

/** The bytes of one of the archive's files, or null where it is missing. */
export function readBytes(file: string): Buffer | null {
  return fs.existsSync(inArchive(file)) ? fs.readFileSync(inArchive(file)) : null;
}

/** The text of one of the archive's files; the empty text where it is missing. */
export function readText(file: string): string {
  return readBytes(file)?.toString('utf8') ?? '';
}

function inArchive(file: string): string {
  return path.join(archiveFolder(), file);
}
