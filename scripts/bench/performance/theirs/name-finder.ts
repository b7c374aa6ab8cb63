import type { Name } from '../../../../src/archive/names.ts';

/** The names that a text has, each once, by the alphabet. */
export type NameFinder = (text: string) => string[];

/** Makes a finder of names in all their forms; of two forms that overlap the one that begins first counts, or the longer one. */
export function nameFinder(names: readonly Name[]): NameFinder {
  const forms = names.flatMap(({ name, aliases }) => [name, ...aliases].map((form) => ({ form, name })));
  forms.sort((a, b) => b.form.length - a.form.length);
  const byStart = Map.groupBy(forms, ({ form }) => /^[\p{L}\p{N}]+/u.exec(form)![0]);
  return (text) => {
    const found = new Set<string>();
    let past = 0;
    for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
      if (index < past) continue;
      const here = byStart
        .get(word)
        ?.find(({ form }) => text.startsWith(form, index) && ends(text, index + form.length));
      if (!here) continue;
      found.add(here.name);
      past = index + here.form.length;
    }
    return [...found].sort();
  };
}

function ends(text: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.charAt(at));
}
