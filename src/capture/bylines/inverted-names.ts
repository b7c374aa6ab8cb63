import { isKnownName } from './person-names.ts';

const SEMICOLON = /\s*;\s*/;
const ONE = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}.'’-]+(?: \p{Lu}\.?)?)$/u;
const INVERTED = /^([^,;\d]{2,40}),\s*([^,;\d]{1,40})$/u;

/**
 * The names of a text that are written as catalogues write them, "Marsh, Edda; Holm, Lars", with the given names put first;
 * null for any other text.
 */
export function invertedNames(text: string): string[] | null {
  const names = text.split(SEMICOLON).map(putRight);
  return names.every((name) => name !== null) ? names : null;
}

/** The same of one name that nobody is known by, where it is sure that names are written so; null where it may be two. */
export function invertedUnknown(text: string): string[] | null {
  const [, family = '', given = ''] = ONE.exec(text) ?? [];
  return given === '' || isKnownName(family) ? null : [`${given} ${family}`];
}

// "Edda Marsh, Lars Holm" are two names: what stands first begins with a given name.
function putRight(name: string): string | null {
  const [, family = '', given = ''] = INVERTED.exec(name) ?? [];
  const inverted = isKnownName(given) && !/\s/.test(given.replace(/\s\p{L}\.?$/u, '')) && !isTwoNames(family);
  return inverted ? `${given} ${family}` : null;
}

function isTwoNames(family: string): boolean {
  return /\s/.test(family) && isKnownName(family);
}
