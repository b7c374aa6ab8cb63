/** Trouble with one file of the archive: the line where known, and what was expected there. */
export interface Problem {
  file: string;
  line: number | null;
  message: string;
}

/** A value, or the problems that kept it from being made; never both. */
export type Outcome<T> = { value: T; problems?: never } | { value?: never; problems: Problem[] };

/** A problem as one line of text: `captures/a.yaml:3: expected …`. */
export function problemLine({ file, line, message }: Problem): string {
  return `${file}${line === null ? '' : `:${line}`}: ${message.replace(/\s*\n\s*/g, ' ')}`;
}
