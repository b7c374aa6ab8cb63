import type { MeasuredLine } from '../text/measured-line.ts';
import { once } from '../text/once.ts';

/** Whether longer lines of the page begin or end with the words of a line. */
export interface LongerLines {
  begin: (line: MeasuredLine) => boolean;
  end: (line: MeasuredLine) => boolean;
}

const LONG = 400;
const LEAST = 20;
/** So many characters at the start or the end of a line lead to the few that may be longer forms of it. */
const EDGE = 6;
const HOUR = /^\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?\p{L}{1,4})?[\s|•·:–-]*$/u;

/** Makes ready to ask which lines of a page stand at the start or the end of longer ones. */
export function longerLines(lines: readonly MeasuredLine[]): LongerLines {
  const keys = once(() => lines.flatMap(({ key }) => (key.length < LONG ? [key] : [])));
  const byStart = once(() => Map.groupBy(keys(), startOf));
  const byEnd = once(() => Map.groupBy(keys(), endOf));
  const among = (key: string, table: ReadonlyMap<string, string[]>, edge: string) =>
    key.length < EDGE ? keys() : (table.get(edge) ?? []);
  return {
    begin: ({ key, size }) =>
      size > LEAST &&
      among(key, byStart(), startOf(key)).some((other) => other.length > key.length && other.startsWith(key)),
    end: ({ key, size }) =>
      size > LEAST && among(key, byEnd(), endOf(key)).some((other) => other.endsWith(key) && !isEntry(other, key)),
  };
}

// A live report lists its entries, each behind its hour.
function isEntry(other: string, key: string): boolean {
  return other.length === key.length || HOUR.test(other.slice(0, -key.length));
}

function startOf(key: string): string {
  return key.slice(0, EDGE);
}

function endOf(key: string): string {
  return key.slice(-EDGE);
}
