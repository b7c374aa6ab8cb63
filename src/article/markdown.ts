import matter from 'gray-matter';
import yaml from 'js-yaml';
import { halfCharacter, halfCharacterAt, schemaProblems, yamlProblem as valueProblem } from '../archive/yaml.ts';
import type { Outcome, Problem } from '../archive/problem.ts';
import type { Block } from '../capture/reading.ts';
import { articleSchema, type Article } from './article.ts';
import { bodyExcess } from './body-bounds.ts';
import { bodyMarkdown } from './body-markdown.ts';
import { isAsWritten, withChecksum } from './checksum.ts';

/** An article file taken apart: the record, and the Markdown of its body. */
export interface ArticleFile {
  article: Article;
  body: string;
  /** Tells whether a hand has changed it since ingest. */
  isEdited: () => boolean;
}

const frontMatter = {
  language: 'yaml',
  engines: { yaml: { parse: parseFrontMatter, stringify: writeFrontMatter }, javascript: refuse, json: refuse },
};

/** An article as the text of its file: front matter, then the body's blocks as CommonMark. */
export function articleMarkdown(article: Article, blocks: Block[]): string {
  const front = matter.stringify({ content: '' }, article, frontMatter).slice(0, -1);
  return withChecksum(front, bodyMarkdown(blocks));
}

/** Reads the text of an article file; a problem names the line of the front matter that is not as expected. */
export function parseArticle(source: string, file: string): Outcome<ArticleFile> {
  // An editor or a checkout on Windows may have changed the line ends; ingest writes none but '\n'.
  const text = source.replaceAll('\r\n', '\n');
  if (!text.startsWith('---\n')) return trouble(file, 1, 'expected front matter between two lines of ---');
  try {
    const { head, front, body } = parted(text);
    const result = articleSchema.safeParse(withoutChecksum(matter(head, frontMatter).data));
    const isEdited = (): boolean => !isAsWritten(text);
    if (!result.success) return { problems: schemaProblems(result.error, front, file, 2) };
    // Only an escape can say what a file in UTF-8 cannot hold.
    const half = /\\u/i.test(front) ? halfCharacterAt(result.data) : null;
    if (half === null) return bounded({ article: result.data, body, isEdited }, text, file);
    const { line, message } = valueProblem({ file, text: front }, half, halfCharacter(half));
    return trouble(file, line! + 1, message);
  } catch (error) {
    return { problems: [yamlProblem(error, file)] };
  }
}

// The front matter with the lines of --- around it and without, and what is below: of a long body the parser would make copies.
function parted(text: string): { head: string; front: string; body: string } {
  const end = text.indexOf('\n---', 3);
  if (end < 0) return { head: text, front: '', body: '' };
  const below = end + '\n---'.length;
  return { head: text.slice(0, below), front: text.slice(4, end + 1), body: text.slice(below).replace(/^\r?\n?/, '') };
}

function bounded(parsed: ArticleFile, text: string, file: string): Outcome<ArticleFile> {
  const found = bodyExcess(parsed.body);
  if (!found) return { value: parsed };
  const before = text.slice(0, text.length - parsed.body.length).split('\n').length - 1;
  return trouble(file, before + found.line, found.message);
}

function withoutChecksum({ checksum, ...data }: Record<string, unknown>): unknown {
  return data;
}

// The core schema leaves dates as the text they are and knows no functions.
function parseFrontMatter(text: string): object {
  const data = yaml.safeLoad(text, { schema: yaml.CORE_SCHEMA }) as object;
  if (text.includes('&')) refuseAliases(data, new Set());
  return data;
}

// A few aliases of aliases stand for more than any memory holds; none is ever written here.
function refuseAliases(value: unknown, seen: Set<object>): void {
  if (typeof value !== 'object' || value === null) return;
  if (seen.has(value)) throw new yaml.YAMLException('it has an alias (*)');
  seen.add(value);
  for (const one of Object.values(value)) refuseAliases(one, seen);
}

function writeFrontMatter(data: object): string {
  return yaml.safeDump(data, { lineWidth: -1, noRefs: true });
}

function refuse(): never {
  throw new yaml.YAMLException('expected YAML in the front matter, not a program or JSON');
}

function yamlProblem(error: unknown, file: string): Problem {
  if (error instanceof RangeError) return deepProblem(file);
  if (!(error instanceof yaml.YAMLException)) throw error;
  const { mark, reason } = error as unknown as { mark?: { line: number }; reason?: string };
  return {
    file,
    line: (mark?.line ?? 0) + 1,
    message: `expected YAML in the front matter, but ${reason ?? error.message}`,
  };
}

// The parser goes into every level by a call of its own, and there is an end to calls.
function deepProblem(file: string): Problem {
  return { file, line: 1, message: 'expected YAML in the front matter, but it is nested too deeply' };
}

function trouble(file: string, line: number, message: string): { problems: Problem[] } {
  return { problems: [{ file, line, message }] };
}
