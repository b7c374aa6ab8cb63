import matter from 'gray-matter';
import yaml from 'js-yaml';
import { halfCharacter, halfCharacterAt, schemaProblems, yamlProblem as valueProblem } from '../archive/yaml.ts';
import type { Outcome, Problem } from '../archive/problem.ts';
import type { Block } from '../capture/reading/reading.ts';
import { articleSchema, type Article } from './article.ts';
import { bodyExcess } from './body-bounds.ts';
import { bodyMarkdown } from './body-markdown.ts';
import { checksumIn, isAsWritten, withChecksum } from './checksum.ts';
import { partedFile } from './parted-file.ts';

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

/** Gives the record that ingest has kept of a file with this checksum; null where it has none. */
export type KeptRecord = (checksum: string) => unknown;

/**
 * Reads an article file, which is UTF-8; a problem names the line of the front matter that is not as expected. What ingest has
 * kept of a long one takes the place of its front matter as long as the file is as it wrote it.
 */
export function parseArticle(source: Uint8Array | string, file: string, kept?: KeptRecord): Outcome<ArticleFile> {
  const { head, front, below } = partedFile(source);
  if (!head.startsWith('---\n')) return trouble(file, 1, 'expected front matter between two lines of ---');
  const isEdited = (): boolean => !isAsWritten(head, below);
  try {
    const sum = kept ? longRecordSum(head) : null;
    const known = sum !== null && !isEdited() ? kept!(sum) : null;
    const result = articleSchema.safeParse(known ?? withoutChecksum(matter(head, frontMatter).data));
    if (!result.success) return { problems: schemaProblems(result.error, front, file, 2) };
    // Only an escape can say what a file in UTF-8 cannot hold.
    const half = /\\u/i.test(front) ? halfCharacterAt(result.data) : null;
    const body = below.replace(/^\r?\n?/, '');
    const article = known === null && source.length > LONG ? compact(result.data) : result.data;
    if (half === null) return bounded({ article, body, isEdited }, head, below, file);
    const { line, message } = valueProblem({ file, text: front }, half, halfCharacter(half));
    return trouble(file, line! + 1, message);
  } catch (error) {
    return { problems: [yamlProblem(error, file)] };
  }
}

/** How long a front matter is, in characters, where to read its YAML takes much longer than to read the same as JSON. */
const LONG = 100_000;

// What is cut out of a text takes as many bytes a letter as that, and so does a long body that is joined to it; what JSON gives back
// does not.
function compact(article: Article): Article {
  return JSON.parse(JSON.stringify(article)) as Article;
}

/** The checksum of an article file with a long record, by which that is kept; null where it is not, or there is no checksum. */
export function longRecordSum(text: string): string | null {
  const end = text.indexOf('\n---', 3) + '\n---'.length;
  return end > LONG ? checksumIn(text.slice(0, end)) : null;
}

function bounded(parsed: ArticleFile, head: string, below: string, file: string): Outcome<ArticleFile> {
  const found = bodyExcess(parsed.body);
  if (!found) return { value: parsed };
  const above = head + below.slice(0, below.length - parsed.body.length);
  return trouble(file, above.split('\n').length - 1 + found.line, found.message);
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
