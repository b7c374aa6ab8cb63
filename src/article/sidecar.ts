import { z } from 'zod';
import { correctionSchema, edtfDate, retoldReport, withdrawalSchema } from './article.ts';
import { encodingOf } from '../capture/encoding/encoding-label.ts';
import { parseYaml } from '../archive/yaml.ts';
import type { Outcome } from '../archive/problem.ts';

const text = z.string().min(1);
const encoding = z
  .string()
  .refine((label) => encodingOf(label) !== null, 'expected the name of an encoding such as windows-1251 or shift_jis');

/** The fields that a curator may set; null says that the value is unknown, whatever the capture seems to say. */
export const curatedFields = [
  'headline',
  'source',
  'section',
  'byline',
  'published',
  'updated',
  'rights',
  'language',
] as const;

type Explained = (typeof curatedFields)[number] | 'retelling' | 'captured' | 'encoding';

const explained: Explained[] = [...curatedFields, 'retelling', 'captured', 'encoding'];
const reasons = z.strictObject(
  Object.fromEntries(explained.map((field) => [field, text.optional()])) as Record<
    Explained,
    z.ZodOptional<typeof text>
  >,
);

// What a curator says of one capture, in the `.yaml` beside it.
const sidecarSchema = z.strictObject({
  headline: text.nullable().optional(),
  source: text.nullable().optional(),
  section: text.nullable().optional(),
  byline: text.nullable().optional(),
  published: edtfDate.nullable().optional(),
  updated: edtfDate.nullable().optional(),
  rights: text.nullable().optional(),
  language: text.nullable().optional(),
  retelling: retoldReport.optional(),
  /** The encoding of the capture's bytes, by any of its WHATWG labels; without it the bytes decide. */
  encoding: encoding.optional(),
  /** When the capture was made, which no capture says of itself. */
  captured: edtfDate.nullable().optional(),
  /** Takes the text out of everything that is published; without it again, all of it comes back. */
  withdrawn: withdrawalSchema.optional(),
  corrections: z.array(correctionSchema).default([]),
  /** For each field set here, why the curator says so. */
  why: reasons.default({}),
});

const saying = z.preprocess((said) => said ?? {}, sidecarSchema);

/** A curator's sidecar. */
export type Sidecar = z.infer<typeof sidecarSchema>;

/** Reads the text of a sidecar. A file that is empty, or has comments alone, says nothing. */
export function parseSidecar(source: string, file: string): Outcome<Sidecar> {
  return parseYaml(source, saying, file);
}
