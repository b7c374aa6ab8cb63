import { cited, type Draft, type MeasuredLine, roleOf } from '../draft.ts';
import { once } from '../text/once.ts';
import { HOME_LINK } from './menu-words.ts';
import { looksNamed, type NamedSource } from './named-source.ts';
import { SECTION_WORDS } from './section-words.ts';

const LOOKED_AT = 60;
const LONGEST = 400;
const SHORTEST = 4;
const EDGE = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
const SIGN = '(?:©|ⓒ|\\(c\\)|copyright)';

/** How a page says, away from its masthead, that a name is its own; NAME stands for the name. The surest comes first. */
const VOUCHERS: readonly { says: string; form: string }[] = [
  {
    says: 'as the holder of its rights',
    form: `${SIGN}[\\s\\d©–,-]*(?:by )?NAME${END}|^NAME,?\\s*(?:\\d{4}\\s*)?©`,
  },
  { says: 'as the holder of its rights', form: '^NAME(?:有限)?(?:公司)?(?:版权所有|版權所有)|版权所有[：:\\s©]*NAME' },
  {
    says: 'as who publishes it',
    form: `^NAME (?:is published by|is (?:a )?part of|ist ein (?:angebot|produkt)|est édité par)${END}`,
  },
  {
    says: 'as its own',
    form: `^(?:about|contact|follow|subscribe to|advertise (?:with|in|on)|über|à propos de|sobre|关于|關於) (?:us at |the )?NAME$`,
  },
  { says: 'as its own', form: `${EDGE}(?:download|get) the NAME app${END}|^NAME (?:app|e-?paper|gmbh|ltd|inc)${END}` },
];

/** What a line must hold to vouch for any name. */
const HINT =
  /©|ⓒ|\(c\)|copyright|版权|版權|^(?:about|contact|follow|subscribe|advertise|über|à propos|sobre|关于|關於) |\bpart of\b|published by|ist ein |est édité|\b(?:app|e-?paper|gmbh|ltd|inc)\b/iu;

/** A name above the report that the page vouches for elsewhere: where it states its rights, its publisher or its services. */
export function vouchedName(draft: Draft, headline: number): NamedSource | null {
  const candidates = draft.lines.slice(0, headline - 1).filter(({ value }) => value !== '');
  const names = candidates.slice(0, LOOKED_AT).flatMap((line) => nameOn(draft, line));
  const lines = once(() => draft.lines.filter(({ key }) => key.length < LONGEST && HINT.test(key)));
  for (const { says, form } of VOUCHERS) {
    for (const { line, name } of names) {
      const voucher = vouching(lines(), line, name, form);
      if (!voucher) continue;
      const reason = `a name above the report that the page names ${says}: ${cited(voucher.value)}`;
      return { name, evidence: { from: 'line', lines: [line.n, voucher.n], reason }, masthead: line.n };
    }
  }
  return null;
}

function nameOn(draft: Draft, line: MeasuredLine): { line: MeasuredLine; name: string }[] {
  const role = roleOf(draft, line.n);
  const name = line.value.replace(HOME_LINK, '');
  const may = (role === undefined || role === 'furniture') && looksNamed(line) && name.length >= SHORTEST;
  return may && !SECTION_WORDS.has(name.toLowerCase()) ? [{ line, name }] : [];
}

function vouching(
  lines: readonly MeasuredLine[],
  { key: own }: MeasuredLine,
  name: string,
  form: string,
): MeasuredLine | undefined {
  const said = name.toLowerCase();
  const near = lines.filter(({ key }) => key !== own && key.includes(said));
  if (near.length === 0) return undefined;
  const pattern = new RegExp(form.replaceAll('NAME', RegExp.escape(said)), 'iu');
  return near.find(({ key }) => pattern.test(key));
}
