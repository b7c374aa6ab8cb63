import fs from 'node:fs';
import path from 'node:path';
import { layout } from '../../src/archive/layout.ts';
import type { Problem } from '../../src/archive/problem.ts';
import type { Settings } from '../../src/archive/settings.ts';
import { sha256 } from '../../src/article/checksum.ts';
import { loadSettings } from '../files/archive.ts';
import { contentFault, fileFault, isThere, statOf } from '../files/file-fault.ts';
import { writeFile } from '../files/write.ts';
import { digestOf, filesBelow, manifestLine } from './manifest.ts';

/** Whether a bag was written, and what kept it from being, or from having all of the archive; problems name whole paths. */
export interface WrittenBag {
  made: boolean;
  problems: Problem[];
}

/**
 * Writes an archive as a bag (RFC 8493) into a folder that is not there yet; the bag is there whole or not at all. What an archive
 * may not have is left out, and is a problem.
 */
export function writeBag(archive: string, bag: string, day: string): WrittenBag {
  const there = { file: bag, line: null, message: 'expected a new folder, but it is there already' };
  if (isThere(bag)) return { made: false, problems: [there] };
  const settings = loadSettings(archive);
  if (settings.problems) return { made: false, problems: settings.problems.map((one) => placed(archive, one)) };
  const { files, problems } = payload(archive);
  const beside = `${bag}.${process.pid}.part`;
  try {
    fillBag(archive, files, beside, settings.value, day);
    fs.renameSync(beside, bag);
  } finally {
    fs.rmSync(beside, { recursive: true, force: true });
  }
  return { made: true, problems: problems.map((problem) => placed(archive, problem)) };
}

function placed(archive: string, { file, ...problem }: Problem): Problem {
  return { file: path.join(archive, file), ...problem };
}

function fillBag(archive: string, files: string[], bag: string, settings: Settings, day: string): void {
  fs.mkdirSync(path.join(bag, 'data'), { recursive: true });
  for (const file of files) {
    fs.mkdirSync(path.dirname(path.join(bag, 'data', file)), { recursive: true });
    fs.copyFileSync(path.join(archive, file), path.join(bag, 'data', file));
  }
  const copies = files.map((file) => `data/${file}`);
  const bytes = copies.reduce((sum, file) => sum + fs.statSync(path.join(bag, file)).size, 0);
  const tags: [string, string][] = [
    ['bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'],
    ['bag-info.txt', bagInfo(settings, day, `${bytes}.${files.length}`)],
    [
      'manifest-sha256.txt',
      copies.map((file) => manifestLine({ file, digest: digestOf(path.join(bag, file), 'sha256') })).join(''),
    ],
  ];
  const tagLines = tags.map(([file, text]) => manifestLine({ file, digest: sha256(text) }));
  for (const [name, text] of [...tags, ['tagmanifest-sha256.txt', tagLines.join('')] as const]) {
    writeFile(path.join(bag, name), text);
  }
}

/** The archive's own files, and what is wrong with those that cannot be had; what else lies in its folder is no part of it. */
function payload(archive: string): { files: string[]; problems: Problem[] } {
  const own = [layout.settings, layout.names].filter((file) => isThere(path.join(archive, file)));
  const inside = [layout.captures, layout.articles].flatMap((folder) =>
    filesBelow(path.join(archive, folder)).map((file) => `${folder}/${file}`),
  );
  const all = [...own, ...inside].filter((file) => !/\.\d+\.part$/.test(file));
  const faults = all.map((file) => ({ file, fault: payloadFault(archive, file) }));
  return {
    files: faults.flatMap(({ file, fault }) => (fault === null ? [file] : [])),
    problems: faults.flatMap(({ file, fault }) =>
      fault === null ? [] : [{ file, line: null, message: `${fault}; it is not in the bag` }],
    ),
  };
}

function payloadFault(archive: string, file: string): string | null {
  const whole = path.join(archive, file);
  const stat = statOf(whole);
  if (stat?.isDirectory()) return 'expected a file, but it is a folder';
  // A name that is not UTF-8 comes with a sign for what could not be read, and by that no file is found.
  if (!isThere(whole)) return 'expected a name in UTF-8';
  // As when it is read: settings and names are the curator's own, wherever they lie.
  const fault = (file.includes('/') ? fileFault(whole) : null) ?? contentFault(stat);
  return fault ?? (stat === null ? 'expected a file, but it is a link that leads nowhere' : null);
}

function bagInfo({ title, description }: Settings, day: string, oxum: string): string {
  const entries = [
    ['Bag-Software-Agent', 'Cuttings'],
    ['Bagging-Date', day],
    ['External-Identifier', title],
    ['External-Description', description],
    ['Payload-Oxum', oxum],
  ];
  return entries.map(([name, value]) => `${name}: ${value!.replace(lineEnds, ' ').trim()}\n`).join('');
}

// Some readers take more than CR and LF for the end of a line.
// eslint-disable-next-line no-control-regex
const lineEnds = /[\s\x00-\x1f\x7f-\x9f]+/g;
