import fs from 'node:fs';
import path from 'node:path';
import { layout } from '../../src/archive/layout.ts';
import type { Problem } from '../../src/archive/problem.ts';
import type { Settings } from '../../src/archive/settings.ts';
import { sha256 } from '../../src/article/checksum.ts';
import { loadSettings } from '../files/archive.ts';
import { writeFile } from '../files/write.ts';
import { digestOf, filesBelow, manifestLine } from './manifest.ts';

/** Writes an archive as a bag (RFC 8493) into a folder that is not there yet; the bag is there whole or not at all. */
export function writeBag(archive: string, bag: string, day: string): Problem[] {
  if (fs.existsSync(bag)) return [{ file: '', line: null, message: 'expected a new folder, but it is there already' }];
  const settings = loadSettings(archive);
  if (settings.problems) return settings.problems;
  const beside = `${bag}.${process.pid}.part`;
  try {
    fillBag(archive, beside, settings.value, day);
    fs.renameSync(beside, bag);
  } finally {
    fs.rmSync(beside, { recursive: true, force: true });
  }
  return [];
}

function fillBag(archive: string, bag: string, settings: Settings, day: string): void {
  const files = payload(archive);
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

/** The archive's own files; what else lies in its folder is no part of it. */
function payload(archive: string): string[] {
  const own = [layout.settings, layout.names].filter((file) => fs.existsSync(path.join(archive, file)));
  const inside = [layout.captures, layout.articles].flatMap((folder) =>
    filesBelow(path.join(archive, folder)).map((file) => `${folder}/${file}`),
  );
  return [...own, ...inside].filter((file) => !/\.\d+\.part$/.test(file));
}

function bagInfo({ title, description }: Settings, day: string, oxum: string): string {
  const entries = [
    ['Bag-Software-Agent', 'Cuttings'],
    ['Bagging-Date', day],
    ['External-Identifier', title],
    ['External-Description', description],
    ['Payload-Oxum', oxum],
  ];
  return entries.map(([name, value]) => `${name}: ${value!.replace(/\s+/g, ' ').trim()}\n`).join('');
}
