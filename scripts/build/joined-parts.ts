import fs from 'node:fs';
import path from 'node:path';
import type { Problem } from '../../src/archive/problem.ts';
import { partNote } from '../files/out-folder.ts';
import { beginNext } from '../files/succession.ts';
import { readJson } from '../files/write.ts';
import { joinParts as joinIndex } from './index/join-parts.ts';
import { folderMaker } from './staging/folder-maker.ts';
import { linkOrCopy } from './staging/link-or-copy.ts';
import { indexPartsFolder, type PartNote } from './workshop/part.ts';

/** Puts the parts of a site together in `OUT.next`; what is wrong with them is a problem, and that is not made then. */
export async function joinParts(out: string): Promise<Problem[]> {
  const all = `${out}.parts`;
  const names = fs.existsSync(all)
    ? fs
        .readdirSync(all)
        .filter((name) => /^\d+-of-\d+$/.test(name))
        .sort()
    : [];
  const notes = names.map((name) => ({ name, note: readJson<PartNote>(path.join(all, name, partNote)) }));
  const problems = partProblems(all, notes);
  if (problems.length > 0) return problems;
  const folders = names.map((name) => path.join(all, name));
  const folder = beginNext(out);
  for (const part of folders) putPart(part, folder);
  await joinIndex(indexPartFolders(folders), path.join(folder, 'pagefind'));
  return [];
}

function indexPartFolders(parts: string[]): string[] {
  const all = parts.map((part) => path.join(part, indexPartsFolder)).filter((folder) => fs.existsSync(folder));
  const numbered = all.flatMap((folder) =>
    fs.readdirSync(folder).map((n) => [Number(n), path.join(folder, n)] as const),
  );
  return numbered.sort(([a], [b]) => a - b).map(([, folder]) => folder);
}

function partProblems(all: string, notes: { name: string; note: PartNote | null }[]): Problem[] {
  const problem = (file: string, message: string): Problem => ({ file, line: null, message });
  const first = notes[0]?.note;
  if (!first) return [problem(all, 'expected the parts of a site, which “npm run build -- --part K/N” makes')];
  const strange = notes.filter(({ note }) => note?.n !== first.n || note.fingerprint !== first.fingerprint);
  if (strange.length > 0) {
    return strange.map(({ name }) =>
      problem(
        path.join(all, name),
        `expected a part of the same site as ${notes[0]!.name}, from the same archive and code`,
      ),
    );
  }
  const there = new Set(notes.map(({ note }) => note!.k));
  const missing = Array.from({ length: first.n }, (_, at) => at + 1).filter((k) => !there.has(k));
  return missing.map((k) => problem(path.join(all, `${k}-of-${first.n}`), 'expected this part, but it is missing'));
}

function putPart(from: string, folder: string): void {
  const makeFolder = folderMaker();
  for (const entry of fs.readdirSync(from, { recursive: true, withFileTypes: true })) {
    const inside = path.relative(from, path.join(entry.parentPath, entry.name));
    if (!entry.isFile() || inside === partNote || inside.startsWith(`${indexPartsFolder}${path.sep}`)) continue;
    linkOrCopy(path.join(from, inside), path.join(folder, inside), makeFolder);
  }
}
