import slugify from '@sindresorhus/slugify';
import { isDeviceName } from '../archive/file-name.ts';

const LONGEST = 80;

/**
 * A text as part of an address: lower-case ASCII words joined by hyphens, at most 80 characters, cut between words.
 * Empty where the text has nothing that can be written so, as with a headline in Chinese characters,
 * and where Windows keeps the word for a device.
 */
export function slug(text: string): string {
  const whole = slugify(text.slice(0, 4 * LONGEST));
  if (whole.length <= LONGEST) return isDeviceName(whole) ? '' : whole;
  const cut = whole.slice(0, LONGEST + 1).lastIndexOf('-');
  return whole.slice(0, cut > 0 ? cut : LONGEST);
}
