import fs from 'node:fs';
import path from 'node:path';
import { discard, discardLeft } from './discard.ts';
import { isThere } from './file-fault.ts';
import { siteClaim } from './lock.ts';
import { readJson, writeWhole } from './write.ts';

/** Makes `OUT.next`, the folder of a site in the making beside `out`, and notes that it is a build's own. */
export function beginNext(out: string): string {
  const next = besideOf(out).next;
  fs.mkdirSync(path.dirname(next), { recursive: true });
  fs.mkdirSync(next);
  note(out, { next: identity(next), before: null });
  return next;
}

/** Puts a whole site of about so many files, made in `OUT.next`, in the place of the one before. */
export function replaceSite(out: string, files: number): void {
  const { next, before } = besideOf(out);
  if (isThere(out)) {
    // It could be put aside, but then not be removed, by this build and every other.
    fs.accessSync(out, fs.constants.W_OK);
    note(out, { next: identity(next), before: identity(out) });
    fs.renameSync(out, before);
  }
  fs.renameSync(next, out);
  if (isThere(before)) discard(before, files);
  forget(out);
}

/** Mends what a build that was stopped has left beside `out`: the site before comes back to its place. What no build has made stays. */
export function mendOut(out: string): void {
  const { next, before } = besideOf(out);
  const noted = noteOf(out);
  if (!isThere(out) && isOwn(before, noted.before)) fs.renameSync(before, out);
  if (isOwn(next, noted.next)) fs.rmSync(next, { recursive: true });
  if (isOwn(before, noted.before)) fs.rmSync(before, { recursive: true });
  discardLeft(before);
  forget(out);
}

/** The folder beside `out` that has the name of one that a build makes and removes, but was made by none; null where there is none. */
export function foreignBeside(out: string): string | null {
  const { next, before } = besideOf(out);
  const noted = noteOf(out);
  if (isThere(next) && !isOwn(next, noted.next)) return next;
  return isThere(before) && !isOwn(before, noted.before) ? before : null;
}

/** What tells the folders beside a site that a build has made from others of their names: null where there is none. */
interface Note {
  next: string | null;
  before: string | null;
}

function besideOf(out: string): { next: string; before: string } {
  return { next: `${out}.next`, before: `${out}.before` };
}

// A build may have been stopped before its note; in an empty folder nothing can be lost.
function isOwn(place: string, noted: string | null): boolean {
  return isThere(place) && (identity(place) === noted || isEmpty(place));
}

function isEmpty(place: string): boolean {
  return fs.lstatSync(place).isDirectory() && fs.readdirSync(place).length === 0;
}

// It stays the same where a folder is renamed.
function identity(place: string): string {
  return String(fs.lstatSync(place, { bigint: true }).ino);
}

// Beside the locks, which nobody else has a use for either.
const NOTE = 'making.json';

function note(out: string, noted: Note): void {
  writeWhole(path.join(siteClaim(out).lock, NOTE), JSON.stringify(noted));
}

function noteOf(out: string): Note {
  return { next: null, before: null, ...readJson<Partial<Note>>(path.join(siteClaim(out).lock, NOTE)) };
}

function forget(out: string): void {
  const { lock } = siteClaim(out);
  const names = fs.existsSync(lock) ? fs.readdirSync(lock) : [];
  for (const name of names.filter((one) => one.startsWith(NOTE))) fs.rmSync(path.join(lock, name), { force: true });
  if (names.length > 0 && fs.readdirSync(lock).length === 0) fs.rmdirSync(lock);
}
