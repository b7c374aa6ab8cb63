import { cited, type Draft, roleOf } from '../reading/draft.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { HOME_LINK } from './menu-words.ts';
import { looksNamed, type NamedSource } from './named-source.ts';
import { SECTION_WORDS } from './section-words.ts';

const LOOKED_AT = 60;
const LONGEST = 400;
const SHORTEST = 4;
const ALONE = /^$/;
const END = /^(?![\p{L}\p{N}])/u;

/** How a page says, away from its masthead, that a name is its own: what stands before the name on a line, and what behind it. */
interface Voucher {
  says: string;
  before: RegExp;
  after: RegExp;
}

const RIGHTS = 'as the holder of its rights';
/** For lines in lower case; the surest comes first. */
const VOUCHERS: readonly Voucher[] = [
  { says: RIGHTS, before: /(?:©|ⓒ|\(c\)|copyright)[\s\d©–,-]*(?:by )?$/, after: END },
  { says: RIGHTS, before: ALONE, after: /^,?\s*(?:\d{4}\s*)?©/ },
  { says: RIGHTS, before: ALONE, after: /^(?:有限)?(?:公司)?(?:版权所有|版權所有)/ },
  { says: RIGHTS, before: /版权所有[：:\s©]*$/, after: END },
  {
    says: 'as who publishes it',
    before: ALONE,
    after: /^ (?:is published by|is (?:a )?part of|ist ein (?:angebot|produkt)|est édité par)(?!\p{L})/u,
  },
  {
    says: 'as its own',
    before:
      /^(?:about|contact|follow|subscribe to|advertise (?:with|in|on)|über|à propos de|sobre|关于|關於) (?:us at |the )?$/,
    after: ALONE,
  },
  { says: 'as its own', before: /(?:^| )(?:download|get) the $/, after: /^ app(?!\p{L})/u },
  { says: 'as its own', before: ALONE, after: /^ (?:app|e-?paper|gmbh|ltd|inc)(?!\p{L})/u },
];

/** What a line in lower case must hold to vouch for any name. */
const HINT =
  /©|ⓒ|\(c\)|copyright|版权|版權|part of|published by|ist ein |est édité|(?:^| )app(?:$| )|e-?paper|gmbh|(?:^| )(?:ltd|inc)|^(?:about|contact|follow|subscribe|advertise|über|à propos|sobre|关于|關於) /;

/** A name above the report that the page vouches for elsewhere: where it states its rights, its publisher or its services. */
export function vouchedName(draft: Draft, headline: number): NamedSource | null {
  const above = draft.lines.slice(0, headline - 1).filter(({ value }) => value !== '');
  const names = above.slice(0, LOOKED_AT).flatMap((line) => nameOn(draft, line));
  if (names.length === 0) return null;
  const lines = draft.lines.filter(({ key }) => key.length < LONGEST && HINT.test(key));
  const places = names.flatMap((one) => placesOf(one, lines));
  for (const { says, before, after } of VOUCHERS) {
    const place = places.find((one) => before.test(one.before) && after.test(one.after));
    if (!place) continue;
    const { name, line, said } = place;
    const reason = `a name above the report that the page names ${says}: ${cited(said.value)}`;
    return { name, evidence: { from: 'line', lines: [line.n, said.n], reason }, masthead: line.n };
  }
  return null;
}

/** A name, and the line above the report that it stands on. */
interface Named {
  line: MeasuredLine;
  name: string;
}

function nameOn(draft: Draft, line: MeasuredLine): Named[] {
  const role = roleOf(draft, line.n);
  const name = line.value.replace(HOME_LINK, '');
  const may = (role === undefined || role === 'furniture') && looksNamed(line) && name.length >= SHORTEST;
  return may && !SECTION_WORDS.has(name.toLowerCase()) ? [{ line, name }] : [];
}

/** Where else a name stands, with what is said before and after it. */
interface NamePlace extends Named {
  said: MeasuredLine;
  before: string;
  after: string;
}

function placesOf({ line, name }: Named, lines: readonly MeasuredLine[]): NamePlace[] {
  const lower = name.toLowerCase();
  return lines.flatMap((said) => {
    const at = said.key === line.key ? -1 : said.key.indexOf(lower);
    const after = said.key.slice(at + lower.length);
    return at < 0 ? [] : [{ line, name, said, before: said.key.slice(0, at), after }];
  });
}
