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
  site: z
    .string()
    .refine(
      isSiteAddress,
      'expected an address that begins with https://, without a password and what stands behind ? or #',
    )
    .optional(),
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

/** Whether a text is the address of a site: every page has it, so that no password may be in it, and paths are put behind it. */
export function isSiteAddress(text: string): boolean {
  // A parser leaves white space and control characters out.
  const url = /^https?:\/\/\S+$/i.test(text) ? URL.parse(text) : null;
  return url !== null && !/[?#]/.test(text) && url.username === '' && url.password === '';
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
