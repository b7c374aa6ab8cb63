import fs from 'node:fs';
import path from 'node:path';
import { captureFile, layout, sidecarFile } from '../../src/archive/layout.ts';
import { parseNames, type Name } from '../../src/archive/names.ts';
import type { Outcome, Problem } from '../../src/archive/problem.ts';
import { parseSettings, type Settings } from '../../src/archive/settings.ts';
import { parseArticle, type ArticleFile } from '../../src/article/markdown.ts';
import type { CaptureFiles } from '../../src/article/curated-reading.ts';

/** An article file as it lies in the archive; `capture` is null where even that cannot be made out. */
export interface StoredArticle {
  id: string;
  file: string;
  text: string;
  capture: string | null;
  parsed: Outcome<ArticleFile>;
}

/** The problems of a folder that is no archive: none where it is one. */
export function folderProblems(folder: string): Problem[] {
  if (fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return [{ file: '', line: null, message: 'expected an archive: a folder with archive.yaml and captures/' }];
}

/** The archive's settings. */
export function loadSettings(folder: string): Outcome<Settings> {
  const text = loadText(folder, layout.settings);
  return text.problems ? text : parseSettings(text.value, layout.settings);
}

/** The rows of `names.yaml`: none where the archive does without one. */
export function loadNames(folder: string): Outcome<Name[]> {
  if (!fs.existsSync(path.join(folder, layout.names))) return { value: [] };
  const text = loadText(folder, layout.names);
  return text.problems ? text : parseNames(text.value, layout.names);
}

/** The names of the archive's captures, in a fixed order. */
export function captureNames(folder: string): string[] {
  return namesIn(folder, layout.captures, '.txt');
}

/** A capture of the archive and its sidecar. */
export function loadCaptureFiles(folder: string, name: string): Outcome<CaptureFiles> {
  const file = captureFile(name);
  const bytes = loadBytes(folder, file);
  if (bytes.problems) return bytes;
  const sidecar = sidecarFile(name);
  if (!fs.existsSync(path.join(folder, sidecar))) return { value: { name, file, bytes: bytes.value, sidecar: null } };
  const text = loadText(folder, sidecar);
  return text.problems
    ? text
    : { value: { name, file, bytes: bytes.value, sidecar: { file: sidecar, text: text.value } } };
}

/** The ids of the archive's articles, in a fixed order. */
export function articleIds(folder: string): string[] {
  return namesIn(folder, layout.articles, '.md').map((name) => name.slice(0, -'.md'.length));
}

/** The archive's articles, whether they can be read or not. */
export function loadArticles(folder: string): { articles: StoredArticle[]; problems: Problem[] } {
  const loaded = namesIn(folder, layout.articles, '.md').map((name) => loadArticle(folder, name));
  return {
    articles: loaded.flatMap(({ value }) => value ?? []),
    problems: loaded.flatMap(({ problems }) => problems ?? []),
  };
}

/** An article of the archive, by its file's name such as `a.md`. */
export function loadArticle(folder: string, name: string): Outcome<StoredArticle> {
  const file = `${layout.articles}/${name}`;
  const text = loadText(folder, file);
  if (text.problems) return text;
  const parsed = parseArticle(text.value, file);
  // A hand may have broken the front matter; the file still belongs to its capture.
  const capture = parsed.value?.article.capture ?? /^capture: (.+)$/m.exec(text.value)?.[1] ?? null;
  return { value: { id: name.slice(0, -'.md'.length), file, text: text.value, capture, parsed } };
}

function namesIn(folder: string, inside: string, ending: string): string[] {
  const whole = path.join(folder, inside);
  const names = fs.existsSync(whole) ? fs.readdirSync(whole) : [];
  return names.filter((name) => name.endsWith(ending)).sort();
}

function loadText(folder: string, file: string): Outcome<string> {
  const bytes = loadBytes(folder, file);
  if (bytes.problems) return bytes;
  try {
    return { value: new TextDecoder('utf-8', { fatal: true }).decode(bytes.value) };
  } catch {
    return { problems: [{ file, line: null, message: 'expected UTF-8 text' }] };
  }
}

function loadBytes(folder: string, file: string): Outcome<Uint8Array> {
  try {
    return { value: fs.readFileSync(path.join(folder, file)) };
  } catch (error) {
    return { problems: [{ file, line: null, message: unreadable(error as NodeJS.ErrnoException) }] };
  }
}

/** Why a file cannot be read, in words. */
export function unreadable({ code, message }: NodeJS.ErrnoException): string {
  const words: Record<string, string> = {
    ENOENT: 'expected a file here, but it is missing',
    EISDIR: 'expected a file, but it is a folder',
    EACCES: 'expected a readable file, but reading it is not permitted',
  };
  return words[code ?? ''] ?? `expected a readable file, but ${message}`;
}
