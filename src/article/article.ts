import { z } from 'zod';
import { isCaptureName } from '../archive/file-name.ts';
import { isEdtf } from './date.ts';

const text = z.string().min(1);
const lineNumber = z.int().positive();

/** An EDTF date of level 0 or 1 as the archive uses it: `2024`, `2024-10`, `2024-10-17`, each with an optional `~` or `?`. */
export const edtfDate = z.preprocess(
  // YAML reads a bare year as a number.
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string().refine(isEdtf, 'expected an EDTF date such as 2024, 2024-10, 2024-10-17 or 2024-10~'),
);

const evidence = z.strictObject({
  from: z.enum(['line', 'curator', 'inference']),
  lines: z.array(lineNumber),
  reason: z.string(),
});

const comment = z.strictObject({
  n: z.int().positive(),
  author: text.nullable(),
  posted: text.nullable(),
  text: z.array(text),
  quotes: z.int().positive().nullable(),
  replyTo: z.int().positive().nullable().default(null),
  quotation: z.array(text),
  votes: z.strictObject({ net: z.int(), up: z.int().nonnegative(), down: z.int().nonnegative() }).nullable(),
  lines: z.array(lineNumber),
  evidence: evidence.nullable(),
});

/** A correction by the curator: on the line `line` of the capture, `from` should read `to`. */
export const correctionSchema = z.strictObject({
  line: lineNumber,
  from: text,
  to: text,
  why: text,
});

/** The report that a retelling tells anew: its headline, its publisher, its date (EDTF) and, where known, its address. */
export const retoldReport = z.strictObject({
  headline: text,
  source: text,
  published: edtfDate.nullable().default(null),
  // A page has it as a link.
  url: z
    .url({ protocol: /^https?$/, error: 'expected an address that begins with https:// or http://' })
    .nullable()
    .default(null),
});

/** That a curator has taken a text out of the archive: when, and why. */
export const withdrawalSchema = z.strictObject({ date: edtfDate, why: text });

/**
 * The record of one report, as the front matter of `articles/<id>.md` holds it. The body is the Markdown below it.
 * What is unknown is null; every value that is known has its evidence.
 */
export const articleSchema = z.strictObject({
  capture: text.refine(isCaptureName, 'expected the name of a capture such as a.txt, not a path'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected a sha256 of 64 hexadecimal digits'),
  encoding: text,
  language: text.nullable(),
  headline: text.nullable(),
  source: text.nullable(),
  section: text.nullable(),
  byline: text.nullable(),
  published: edtfDate.nullable(),
  /** The day of the last update that the page gives; a file made before there was this field has none. */
  updated: edtfDate.nullable().default(null),
  standfirst: z.array(text),
  figures: z.array(z.strictObject({ caption: text.nullable(), credit: text.nullable() })),
  /** Headlines of other reports set into the body; `after` is the number of paragraphs above. */
  related: z.array(z.strictObject({ text, after: z.int().nonnegative() })),
  rights: text.nullable(),
  commentCount: z.int().nonnegative().nullable(),
  comments: z.array(comment),
  corrections: z.array(correctionSchema),
  retelling: retoldReport.nullable(),
  /** When the capture was made (EDTF), as the curator knows it; a file made before there was this field has none. */
  captured: edtfDate.nullable().default(null),
  /** Set where the text is withdrawn: nothing of it is in the record then. */
  withdrawn: withdrawalSchema.nullable().optional(),
  evidence: z.partialRecord(
    z.enum([
      'language',
      'headline',
      'source',
      'section',
      'byline',
      'published',
      'updated',
      'standfirst',
      'figures',
      'body',
      'related',
      'rights',
      'commentCount',
      'comments',
      'captured',
    ]),
    evidence,
  ),
});

/** One article's record. */
export type Article = z.infer<typeof articleSchema>;

/** One correction by the curator. */
export type Correction = Article['corrections'][number];
