import { isUtf8 } from 'node:buffer';
import fs from 'node:fs';
import path from 'node:path';
import { endsAsCapture, isArticleName, isCaptureName } from '../../src/archive/file-name.ts';
import { captureFile, layout, sidecarFile } from '../../src/archive/layout.ts';
import { parseNames, type Name } from '../../src/archive/names.ts';
import type { Outcome, Problem } from '../../src/archive/problem.ts';
import { parseSettings, type Settings } from '../../src/archive/settings.ts';
import { parseArticle, type ArticleFile, type KeptRecord } from '../../src/article/markdown.ts';
import type { CaptureFiles } from '../../src/article/curated-reading.ts';
import { contentFault, entryFault, fileFault, isThere, statOf } from './file-fault.ts';

/** An article file as it lies in the archive; `capture` is null where even that cannot be made out. */
export interface StoredArticle {
  id: string;
  file: string;
  capture: string | null;
  parsed: Outcome<ArticleFile>;
}

/** The problems of a folder that is no archive: none where it is one. */
export function folderProblems(folder: string): Problem[] {
  if (!isFolder(folder))
    return [{ file: '', line: null, message: 'expected an archive: a folder with archive.yaml and captures/' }];
  return [layout.captures, layout.articles]
    .filter((inside) => isThere(path.join(folder, inside)) && !isFolder(path.join(folder, inside)))
    .map((file) => ({ file, line: null, message: 'expected a folder here, or a link that leads to one' }));
}

function isFolder(place: string): boolean {
  return statOf(place)?.isDirectory() ?? false;
}

/** The archive's settings. */
export function loadSettings(folder: string): Outcome<Settings> {
  const text = loadText(folder, layout.settings);
  return text.problems ? text : parseSettings(text.value, layout.settings);
}

/** The rows of `names.yaml`: none where the archive does without one. */
export function loadNames(folder: string): Outcome<Name[]> {
  if (!isThere(path.join(folder, layout.names))) return { value: [] };
  const text = loadText(folder, layout.names);
  return text.problems ? text : parseNames(text.value, layout.names);
}

/** The names of the archive's captures, in a fixed order. */
export function captureNames(folder: string): string[] {
  return listed(folder, captures).names;
}

/** The bytes of a capture of the archive. */
export function loadCapture(folder: string, name: string): Outcome<Uint8Array> {
  return loadBytes(folder, captureFile(name));
}

/** A capture of the archive and its sidecar. */
export function loadCaptureFiles(folder: string, name: string): Outcome<CaptureFiles> {
  const file = captureFile(name);
  const bytes = loadCapture(folder, name);
  if (bytes.problems) return bytes;
  const sidecar = sidecarFile(name);
  if (!isThere(path.join(folder, sidecar))) return { value: { name, file, bytes: bytes.value, sidecar: null } };
  const text = loadText(folder, sidecar);
  return text.problems
    ? text
    : { value: { name, file, bytes: bytes.value, sidecar: { file: sidecar, text: text.value } } };
}

/** The ids of the archive's articles, in a fixed order. */
export function articleIds(folder: string): string[] {
  return listed(folder, articles).names.map((name) => name.slice(0, -'.md'.length));
}

/** What lies among the captures and articles under a name that none can have, or leads out of the archive. */
export function refusedFiles(folder: string): Problem[] {
  return [captures, articles].flatMap((kind) => listed(folder, kind).problems);
}

/** The archive's articles, whether they can be read or not. */
export function loadArticles(folder: string): { articles: StoredArticle[]; problems: Problem[] } {
  const loaded = listed(folder, articles).names.map((name) => loadArticle(folder, name));
  return {
    articles: loaded.flatMap(({ value }) => value ?? []),
    problems: loaded.flatMap((one) => one.problems ?? []),
  };
}

/** An article of the archive, by its file's name such as `a.md`; `kept` is what ingest has kept of it. */
export function loadArticle(folder: string, name: string, kept?: KeptRecord): Outcome<StoredArticle> {
  const file = `${layout.articles}/${name}`;
  const bytes = loadUtf8(folder, file);
  if (bytes.problems) return bytes;
  const parsed = parseArticle(bytes.value, file, kept);
  // A hand may have broken the front matter; the file still belongs to its capture.
  const capture = parsed.value?.article.capture ?? namedCapture(decoded(bytes.value));
  return { value: { id: name.slice(0, -'.md'.length), file, capture, parsed } };
}

function namedCapture(text: string): string | null {
  const name = /^capture: (.+)$/m.exec(text)?.[1];
  return name !== undefined && isCaptureName(name) ? name : null;
}

/** What the files of one folder of the archive are called. */
interface Listing {
  inside: string;
  isKind: (name: string) => boolean;
  isName: (name: string) => boolean;
  expected: string;
}

const captures: Listing = {
  inside: layout.captures,
  isKind: endsAsCapture,
  isName: isCaptureName,
  expected: 'expected a name, NAME.txt, in UTF-8 without control characters and backslashes',
};
const articles: Listing = {
  inside: layout.articles,
  isKind: (name) => name.endsWith('.md'),
  isName: isArticleName,
  expected: 'expected a name that can be an address: small letters from a to z, digits and hyphens, at most 200',
};

function listed(
  folder: string,
  { inside, isKind, isName, expected }: Listing,
): { names: string[]; problems: Problem[] } {
  const whole = path.join(folder, inside);
  const entries = fs.existsSync(whole) ? fs.readdirSync(whole, { withFileTypes: true }) : [];
  const own = entries
    .filter(({ name }) => isKind(name))
    .map((entry) => {
      const fault = isName(entry.name) ? entryFault(path.join(whole, entry.name), entry) : expected;
      return { name: entry.name, fault };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const problem = ({ name, fault }: (typeof own)[number]): Problem[] =>
    fault === null ? [] : [{ file: `${inside}/${name}`, line: null, message: fault }];
  return {
    names: own.flatMap(({ name, fault }) => (fault === null ? [name] : [])),
    problems: own.flatMap(problem),
  };
}

/** The text of a file anywhere, in UTF-8, such as a sidecar beside a capture that is in no archive. */
export function loadTextAt(file: string): Outcome<string> {
  const text = loadText(path.dirname(file), path.basename(file));
  return text.problems ? { problems: text.problems.map((problem) => ({ ...problem, file })) } : text;
}

function loadText(folder: string, file: string): Outcome<string> {
  const bytes = loadUtf8(folder, file);
  return bytes.problems ? bytes : { value: decoded(bytes.value) };
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function loadUtf8(folder: string, file: string): Outcome<Uint8Array> {
  const bytes = loadBytes(folder, file);
  if (bytes.problems || isUtf8(bytes.value)) return bytes;
  return { problems: [{ file, line: firstLineNotUtf8(bytes.value), message: 'expected UTF-8 text' }] };
}

function firstLineNotUtf8(bytes: Uint8Array): number {
  const [whole] = Buffer.from(bytes)
    .toString('latin1')
    .split('\n')
    .entries()
    .filter(([, line]) => !isUtf8(Buffer.from(line, 'latin1')));
  return (whole?.[0] ?? 0) + 1;
}

function loadBytes(folder: string, file: string): Outcome<Uint8Array> {
  const whole = path.join(folder, file);
  try {
    // Several archives may have one names.yaml, which is the curator's own; what lies in captures/ may be anybody's.
    const fault = (file.includes('/') ? fileFault(whole) : null) ?? contentFault(statOf(whole));
    if (fault !== null) return { problems: [{ file, line: null, message: fault }] };
    return { value: fs.readFileSync(whole) };
  } catch (error) {
    return { problems: [{ file, line: null, message: unreadable(error as NodeJS.ErrnoException) }] };
  }
}

/** Why a file cannot be read, in words. */
export function unreadable({ code, message }: NodeJS.ErrnoException): string {
  const words: Record<string, string> = {
    ENOENT: 'expected a file here, but it is missing',
    EISDIR: 'expected a file, but it is a folder',
    ELOOP: 'expected a file, but it is a link that leads to itself',
    EACCES: 'expected a readable file, but reading it is not permitted',
  };
  return words[code ?? ''] ?? `expected a readable file, but ${message}`;
}
