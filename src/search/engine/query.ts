/** What was asked for, taken apart: words, phrases, what must not be there, and fields such as `source:echo`. */
export interface Query {
  words: string[];
  phrases: string[];
  without: string[];
  fields: Field[];
}

/** A part of a query that narrows it: `source:`, `year:` or `name:` and the value after it. */
export interface Field {
  field: 'source' | 'year' | 'name';
  value: string;
}

/** Takes a query apart. Quotation marks of any form hold a phrase together; a minus sign before a word or phrase leaves it out. */
export function parseQuery(text: string): Query {
  const query: Query = { words: [], phrases: [], without: [], fields: [] };
  for (const { groups } of text.replace(/[“”„«»]/g, '"').matchAll(part)) {
    const { minus, field, quoted, bare } = groups!;
    const value = (quoted ?? bare ?? '').trim();
    if (!/[\p{L}\p{N}]/u.test(value)) continue;
    if (field) query.fields.push({ field: field.toLowerCase() as Field['field'], value });
    else if (minus) query.without.push(value);
    else if (quoted !== undefined) query.phrases.push(value);
    else query.words.push(value);
  }
  return query;
}

/** What may begin a name: every word, and so may the value of a field. */
export function nameStarts({ words, fields }: Query): string[] {
  return [...words, ...fields.filter(({ field }) => field === 'name').map(({ value }) => value)];
}

// A quotation that is still being typed ends with the text.
const part =
  /(?<minus>(?<=^|\s)[-−](?=\S))?(?:(?<field>source|year|name):)?(?:"(?<quoted>[^"]*)(?:"|$)|(?<bare>[^\s"]+))/giu;
