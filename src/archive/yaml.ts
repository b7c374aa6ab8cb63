import { LineCounter, isMap, isNode, isScalar, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Outcome, Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** Reads a curator's YAML 1.2 file by a schema; a problem names the line of the value or key that does not fit. */
export function parseYaml<T>(text: string, schema: z.ZodType<T>, file: string): Outcome<T> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, logLevel: 'error' });
  // A tag that nobody knows asks for something to be made of its value.
  const broken = document.errors[0] ?? document.warnings[0];
  if (broken)
    return { problems: [{ file, line: counter.linePos(broken.pos[0]).line, message: yamlFault(broken.message) }] };
  const data = plain(document);
  if (data === undefined) return { problems: [{ file, line: 1, message: 'expected YAML without so many aliases' }] };
  const result = schema.safeParse(data);
  if (result.success) {
    const half = halfCharacterAt(result.data);
    if (half === null) return { value: result.data };
    return { problems: [{ file, line: valueLine(document, half, counter), message: halfCharacter(half) }] };
  }
  return { problems: result.error.issues.flatMap((issue) => issueProblems(issue, document, counter, file)) };
}

/** The problems of a value that was read from YAML by another parser, with the lines found in its text. */
export function schemaProblems(error: z.ZodError, text: string, file: string, firstLine: number): Problem[] {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  return error.issues
    .flatMap((issue) => issueProblems(issue, document, counter, file))
    .map((problem) => ({ ...problem, line: (problem.line ?? 1) + firstLine - 1 }));
}

/** Where in a value a text has half of a character (a lone surrogate), as no UTF-8 can have but an escape can say; null where none has. */
export function halfCharacterAt(value: unknown): (string | number)[] | null {
  if (typeof value === 'string') return value.isWellFormed() ? null : [];
  if (typeof value !== 'object' || value === null) return null;
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
  for (const key of keys) {
    const inside = halfCharacterAt((value as Record<string | number, unknown>)[key]);
    if (inside !== null) return [key, ...inside];
  }
  return null;
}

/** What is wrong with a text that has half of a character. */
export function halfCharacter(path: (string | number)[]): string {
  return `${path.join('.')}: expected whole characters, but it has half of one (a lone surrogate)`;
}

/** A problem with one value of a YAML file, on the value's line. */
export function yamlProblem(
  { file, text }: { file: string; text: string },
  path: (string | number)[],
  message: string,
): Problem {
  const counter = new LineCounter();
  return { file, line: valueLine(parseDocument(text, { lineCounter: counter }), path, counter), message };
}

// An alias can stand for a tree that grows with every level; the yaml package counts them and gives up in time.
function plain(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    return undefined;
  }
}

function yamlFault(message: string): string {
  return `expected YAML, but ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}

function issueProblems(issue: Issue, document: Document, counter: LineCounter, file: string): Problem[] {
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const line = keyLine(document, path, key, counter);
      return { file, line, message: `unknown key “${key}”${within(path)}` };
    });
  }
  const expected = issue.message.replace(/^Invalid input: /, '').replace('received undefined', 'but it is missing');
  return [{ file, line: valueLine(document, path, counter), message: `${path.join('.') || 'the file'}: ${expected}` }];
}

function within(path: (string | number)[]): string {
  return path.length ? ` in ${path.join('.')}` : '';
}

function keyLine(document: Document, path: (string | number)[], key: string, counter: LineCounter): number {
  const map = path.length ? document.getIn(path, true) : document.contents;
  const pair = isMap(map) ? map.items.find(({ key: k }) => isScalar(k) && k.value === key) : undefined;
  return isScalar(pair?.key) && pair.key.range
    ? counter.linePos(pair.key.range[0]).line
    : valueLine(document, path, counter);
}

function valueLine(document: Document, path: (string | number)[], counter: LineCounter): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
  }
  return 1;
}
