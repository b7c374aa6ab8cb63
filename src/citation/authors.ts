/** A name of CSL-JSON: a person's in its parts, or any name as it stands. */
export type CslName =
  { literal: string } | { family: string; given: string; 'non-dropping-particle'?: string; suffix?: string };

/** The names of a byline. Only what is plainly a person's name in Latin letters is taken apart; all else stands as it is. */
export function authors(byline: string): CslName[] {
  const parts = byline.split(betweenNames).filter((part) => part !== '');
  if (parts.length > 1 && !parts.every((part) => personal.test(part))) return [{ literal: byline }];
  return parts.map(authorName);
}

/** A name in one line, family name first where it is known: `Gogh, Vincent van`. */
export function sortedName(name: CslName): string {
  if ('literal' in name) return name.literal;
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  return [family, name.suffix, name.given].filter(Boolean).join(', ');
}

/** A name as its bearer writes it: `Vincent van Gogh`. */
export function plainName(name: CslName): string {
  if ('literal' in name) return name.literal;
  return [name.given, name['non-dropping-particle'], name.family, name.suffix].filter(Boolean).join(' ');
}

const betweenNames = /\s*(?:,(?!\s*(?:Jr|Sr|I{2,3}|IV)\b)|;|&|\s(?:and|und|et|y|e|en|och|og|i)\s)\s*/u;

const personal = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:,?\s+[\p{L}\p{M}.'’-]+){1,5}$/u;

// A desk or an agency looks just like a person; a word that no person is called by tells them apart.
const collective =
  /\b(?:agenc\w*|agence|associated|board|bureau|correspondents?|department|desk|editor\w*|journal|magazine|media|news\w*|office|post|presse?|redaktion|reporters?|reuters|service|staff|team|times|tribune|writers?)\b/iu;

const nameParts =
  /^(?<given>.+?)\s+(?:(?<particle>(?:\p{Ll}[\p{L}'’]*\s+)+))?(?<family>\S+?)(?:,?\s+(?<suffix>Jr\.?|Sr\.?|I{2,3}|IV))?$/u;

function authorName(name: string): CslName {
  const latin = /^[\p{Script=Latin}\p{M}\p{P}\s]+$/u.test(name);
  const parts = latin && personal.test(name) && !collective.test(name) ? nameParts.exec(name)?.groups : undefined;
  if (!parts) return { literal: name };
  const { given, particle, family, suffix } = parts;
  return {
    family: family!,
    given: given!,
    ...(particle && { 'non-dropping-particle': particle.trim() }),
    ...(suffix && { suffix }),
  };
}
