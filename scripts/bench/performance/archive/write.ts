import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { madeCapture } from './capture.ts';
import { allNames } from './cast.ts';

/** The file beside an archive's captures that tells how it was made. */
const STAMP = 'made.json';
const SETTINGS = 'title: Papers for the bench\ndescription: Made-up reports, to measure with.\nlanguage: en\n';

/** Writes an archive of made-up captures; one that is there already, made alike, is left as it is. Gives whether it wrote. */
export function writeArchive(folder: string, captures: number, seed: number): boolean {
  const stamp = JSON.stringify({ captures, seed, generator: fingerprint(seed) });
  if (isWhole(folder, stamp, captures)) return false;
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(path.join(folder, 'captures'), { recursive: true });
  fs.writeFileSync(path.join(folder, 'archive.yaml'), SETTINGS);
  fs.writeFileSync(path.join(folder, 'names.yaml'), stringify(allNames));
  for (let n = 1; n <= captures; n++) writeCapture(folder, seed, n);
  fs.writeFileSync(path.join(folder, STAMP), stamp);
  return true;
}

// A bench that was broken off may have left one capture too many, or other settings.
function isWhole(folder: string, stamp: string, captures: number): boolean {
  const is = (name: string, text: string) =>
    fs.existsSync(path.join(folder, name)) && fs.readFileSync(path.join(folder, name), 'utf8') === text;
  return (
    is(STAMP, stamp) &&
    is('archive.yaml', SETTINGS) &&
    fs.readdirSync(path.join(folder, 'captures')).length === captures
  );
}

/** Writes the `n`th capture of a seed into an archive, and gives its file. */
export function writeCapture(folder: string, seed: number, n: number): string {
  const { file, text } = madeCapture(seed, n);
  const whole = path.join(folder, 'captures', file);
  fs.writeFileSync(whole, text);
  return whole;
}

// What it makes first tells one generator from another, with no number that someone must remember to raise.
function fingerprint(seed: number): string {
  const digest = createHash('sha256').update(SETTINGS).update(JSON.stringify(allNames));
  for (let n = 1; n <= 20; n++) digest.update(madeCapture(seed, n).text);
  return digest.digest('hex');
}
