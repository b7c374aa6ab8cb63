import fs from 'node:fs';
import path from 'node:path';
import { getHashes } from 'node:crypto';
import type { Fault, FaultCode } from '../verify/fault.ts';
import { entryOf, statOf } from '../files/file-fault.ts';
import { readText } from '../files/write.ts';
import { digestOf, filesBelow, readManifest } from './manifest.ts';

/** Checks a bag by RFC 8493: its declaration, every manifest against the files, the files against every manifest, and its size. */
export function bagFaults(bag: string): Fault[] {
  const names = statOf(bag)?.isDirectory() ? fs.readdirSync(bag) : [];
  const manifests = names.filter((name) => /^(tag)?manifest-\w+\.txt$/.test(name)).sort();
  const payload = filesBelow(path.join(bag, 'data')).map((file) => `data/${file}`);
  return [
    ...declarationFaults(bag),
    ...(names.includes('data') ? [] : [fault('bag-missing', 'data', 'expected the folder of the payload')]),
    ...(manifests.some((name) => name.startsWith('manifest-'))
      ? []
      : [fault('bag-missing', 'manifest-sha256.txt', 'expected a manifest of the payload')]),
    ...manifests.flatMap((manifest) => manifestFaults(bag, manifest, payload)),
    ...oxumFaults(bag, payload),
  ];
}

function declarationFaults(bag: string): Fault[] {
  const text = tagText(bag, 'bagit.txt') ?? '';
  if (/^BagIt-Version: \d+\.\d+\r?\nTag-File-Character-Encoding: UTF-8(\r?\n)?$/.test(text)) return [];
  return [
    fault('bag-declaration', 'bagit.txt', 'expected two lines, BagIt-Version and Tag-File-Character-Encoding: UTF-8'),
  ];
}

// A bag may come from anybody: no pipe is waited for, and no link followed.
function tagText(bag: string, name: string): string | null {
  const file = path.join(bag, name);
  return entryOf(file)?.isFile() ? readText(file) : null;
}

function manifestFaults(bag: string, manifest: string, payload: string[]): Fault[] {
  const [, tag, algorithm = ''] = /^(tag)?manifest-(\w+)\.txt$/.exec(manifest)!;
  if (!getHashes().includes(algorithm)) {
    return [fault('bag-algorithm', manifest, `expected an algorithm that is known here, not ${algorithm}`)];
  }
  const { listed, broken } = readManifest(tagText(bag, manifest) ?? '');
  const counts = Map.groupBy(listed, ({ file }) => file);
  const extra = tag ? [] : payload.filter((file) => !counts.has(file));
  return [
    ...broken.map((line) => fault('bag-line', manifest, 'expected a checksum, a space and a path', line)),
    ...[...counts.values()]
      .filter((same) => same.length > 1)
      .map((same) => fault('bag-line', manifest, `expected ${same[0]!.file} but once`, same[1]!.line)),
    ...extra.map((file) => fault('bag-extra', file, `expected ${manifest} to list this file`)),
    ...listed.flatMap(({ file, digest, line }) => {
      if (!isInside(bag, file, tag === undefined)) {
        const where = tag ? 'in the bag, but not in data/' : 'in data/';
        return [fault('bag-path', manifest, `expected a path ${where}, got “${file}”`, line)];
      }
      return fileFaults(bag, file, { manifest, algorithm, digest });
    }),
  ];
}

// A path that leads out of the bag, by its words or by a link, would have a checker read other people's files.
function isInside(bag: string, file: string, payload: boolean): boolean {
  if (file.startsWith('data/') !== payload) return false;
  if (/[\\\0]/.test(file) || file.split('/').some((step) => ['', '.', '..'].includes(step))) return false;
  const whole = path.join(bag, file);
  return !fs.existsSync(whole) || fs.realpathSync(whole) === path.join(fs.realpathSync(bag), file);
}

interface Expected {
  manifest: string;
  algorithm: string;
  digest: string;
}

function fileFaults(bag: string, file: string, { manifest, algorithm, digest }: Expected): Fault[] {
  const whole = path.join(bag, file);
  if (!statOf(whole)?.isFile()) {
    return [fault('bag-missing', file, `expected the file that ${manifest} lists`)];
  }
  const found = digestOf(whole, algorithm);
  if (found === digest) return [];
  return [fault('bag-changed', file, `expected the ${algorithm} ${digest} of ${manifest}, found ${found}`)];
}

function oxumFaults(bag: string, payload: string[]): Fault[] {
  const [, said] = /^Payload-Oxum:[ \t]*(\S+)/m.exec(tagText(bag, 'bag-info.txt') ?? '') ?? [];
  const bytes = payload.reduce((sum, file) => sum + (statOf(path.join(bag, file))?.size ?? 0), 0);
  const found = `${bytes}.${payload.length}`;
  if (said === undefined || said === found) return [];
  return [fault('bag-oxum', 'bag-info.txt', `expected the Payload-Oxum ${said}, found ${found}`)];
}

function fault(code: FaultCode, file: string, message: string, line: number | null = null): Fault {
  return { code, file, line, message };
}
