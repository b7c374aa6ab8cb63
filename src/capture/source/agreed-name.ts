import { isKnownName } from '../bylines/person-names.ts';
import { PAPER } from '../bylines/paper-words.ts';
import { cited, type Draft, roleOf } from '../reading/draft.ts';
import { lowerCase } from '../text/lower-case.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { MENU_WORDS } from './menu-words.ts';
import type { NamedSource } from './named-source.ts';
import { hostsOn } from './name-in-address.ts';
import { rightsHolder } from './rights-words.ts';
import { SECTION_WORDS } from './section-words.ts';
import { VOICES } from './voices.ts';

const LONGEST = 140;
const MOST_WORDS = 6;
const FEWEST_WORDS = 2;
const ADDRESS = 'an address that spells it';
const RIGHTS = 'who holds its rights';
const ARTICLE = /^(?:the|die|der|das|le|la|les|el|il|de|het|o|a)\s/u;
const NAME = '((?:the )?[^.,;:|!?()\\d]{4,40}?)';
const FORMS = VOICES.map(({ kind, forms }) => ({
  kind,
  pattern: new RegExp(`^(?:${forms.join('|').replaceAll('NAME', NAME)})[.:]?$`, 'u'),
}));
const HOLDS = new RegExp(VOICES.map(({ holds }) => holds).join('|'));
/** Networks, shops and services that pages name as they name their own paper. */
const OF_OTHERS =
  /(?<!\p{L})(?:google|facebook|twitter|instagram|youtube|whatsapp|telegram|apple|microsoft|android|spotify|amazon|disqus|wordpress|podcasts?|channel|newsletters?|news app|magazine subscription)(?!\p{L})/u;

const HANDLE = /(?<![\p{L}\d.])@([a-z\d_]{5,30})(?![\p{L}\d.])/gu;
const OUTSIDE: ReadonlySet<string> = new Set(['furniture', 'rights', 'related']);

/** A name that the page gives in two ways as its own paper's: where it may be followed and to whom its rights belong. */
export function agreedName(draft: Draft): NamedSource | null {
  const lines = draft.lines.filter(
    ({ n, value }) => value.length <= LONGEST && OUTSIDE.has(roleOf(draft, n) ?? 'furniture'),
  );
  const named = lines.flatMap((line) => namedOn(draft, line));
  // An address is looked for where there is a name that it may spell.
  const said = named.length === 0 ? [] : [...named, ...lines.flatMap(addressedOn)];
  for (const [, same] of Map.groupBy(said, ({ key }) => key)) {
    const first = same.find(({ name }) => name !== '');
    const other = first && same.find(({ kind }) => kind !== first.kind);
    if (!first || !other) continue;
    const name = other.name.length > first.name.length ? other.name : first.name;
    const reason = `a name that the page gives as its own in two ways, saying ${first.kind} and ${other.kind}: ${cited(first.line.value)}`;
    return { name, evidence: { from: 'inference', lines: [first.line.n, other.line.n], reason }, masthead: null };
  }
  return null;
}

/** A name that a line gives as a paper's, what the line says of it, and what names are compared by. */
interface Said {
  line: MeasuredLine;
  kind: string;
  name: string;
  key: string;
}

function namedOn(draft: Draft, line: MeasuredLine): Said[] {
  const named = (kind: string, name: string | undefined): Said[] =>
    name !== undefined && isPaper(name, draft) ? [{ line, kind, name, key: keyOf(name) }] : [];
  if (roleOf(draft, line.n) === 'rights') return named(RIGHTS, rightsHolder(line.value)?.name);
  if (!HOLDS.test(line.key)) return [];
  const lower = lowerCase(line.value);
  return FORMS.flatMap(({ kind, pattern }) => {
    const name = pattern
      .exec(lower)
      ?.slice(1)
      .find((group) => group !== undefined);
    return named(kind, name && asWritten(line.value, lower, name));
  });
}

function addressedOn(line: MeasuredLine): Said[] {
  const handles = line.key.includes('@') ? [...line.key.matchAll(HANDLE)].map(([, handle = '']) => handle) : [];
  return [...hostsOn(line.key), ...handles].map((address) => ({ line, kind: ADDRESS, name: '', key: keyOf(address) }));
}

// "the Tide" in the middle of a sentence is The Tide's or Tide's: the article is left out where it is small.
function asWritten(value: string, lower: string, name: string): string {
  const at = lower.indexOf(name);
  return value
    .slice(at, at + name.length)
    .replace(/^the /, '')
    .trim();
}

function isPaper(name: string, { values }: Draft): boolean {
  const lower = name.toLowerCase();
  const words = name.split(/\s+/).length;
  if (!/^\p{Lu}/u.test(name) || words > MOST_WORDS || words < FEWEST_WORDS || OF_OTHERS.test(lower)) return false;
  // "© Dow & Lee & Company" publishes papers, and is none.
  if (values.rights?.toLowerCase().includes(`${lower} & co`)) return false;
  if (MENU_WORDS.test(name) || SECTION_WORDS.has(lower) || values.byline?.toLowerCase().includes(lower)) return false;
  return !isKnownName(name) || PAPER.test(name);
}

function keyOf(name: string): string {
  const plain = name.toLowerCase().replace(ARTICLE, '').normalize('NFD');
  return plain.replace(/[^\p{L}\d]/gu, '').replace(/^the(?=.{4})/, '');
}
