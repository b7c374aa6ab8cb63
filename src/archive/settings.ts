import { z } from 'zod';
import { parseYaml } from './yaml.ts';
import type { Outcome } from './problem.ts';

/**
 * What `archive.yaml` says of the whole archive. `site` is its public address; without `downloads` a host keeps two files an
 * article, its page and its capture's page, instead of five.
 */
const settingsSchema = z.strictObject({
  title: z.string().min(1),
  description: z.string().min(1),
  language: z.string().refine(isLanguage, 'expected a BCP 47 language tag such as en or ja'),
  site: z.url({ protocol: /^https?$/, error: 'expected an address that begins with https://' }).optional(),
  downloads: z.boolean().default(true),
  /** Whether readers keep the pages they have visited, and the search, for when the host cannot be reached. */
  offline: z.boolean().default(true),
  /** Whether search engines may have the articles; without it each article's rights decide (src/site/pages/indexed.ts). */
  robots: z.enum(['index', 'noindex']).optional(),
});

/** The archive's settings. */
export type Settings = z.infer<typeof settingsSchema>;

/** Reads the text of an `archive.yaml`. */
export function parseSettings(text: string, file: string): Outcome<Settings> {
  return parseYaml(text, settingsSchema, file);
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
