import { z } from 'zod';
import { parseYaml } from './yaml.ts';
import type { Outcome } from './problem.ts';

// People, organisations and places, each under the name that the archive uses, with the other forms that a text may use.
const namesSchema = z.array(
  z.strictObject({
    name: z.string().min(1),
    kind: z.enum(['person', 'organisation', 'place']),
    aliases: z
      .array(z.string().min(1))
      // Each form comes into the search with all others of its name.
      .max(1000, 'expected at most 1,000 other forms of a name')
      .default([]),
  }),
);

/** One row of `names.yaml`. */
export type Name = z.infer<typeof namesSchema>[number];

const saying = z.preprocess((said) => said ?? [], namesSchema);

/** Reads the text of a `names.yaml`. A file that is empty, or has comments alone, is an empty list. */
export function parseNames(text: string, file: string): Outcome<Name[]> {
  return parseYaml(text, saying, file);
}
