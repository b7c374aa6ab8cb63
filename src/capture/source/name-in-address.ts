import { type Draft, roleOf } from '../reading/draft.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { unitAt } from '../text/characters.ts';
import { remembered } from '../text/remembered.ts';
import { phrasesOf } from '../text/phrases.ts';
import { looksNamed, type NamedSource, withAndWithoutArticle } from './named-source.ts';
import { SECTION_WORDS } from './section-words.ts';

const SHORTEST = 6;
const TOP = 8;
const HOST =
  /(?:https?:\/\/|www\.|@|^|[\s(])(?:[a-z\d-]+\.)*?([a-z\d-]{4,60})\.(?:co\.|com\.|org\.)?[a-z]{2,12}(?=$|[/\s),:;?])/g;
const [PLAIN_SPACE, FIRST_LETTER, LAST_LETTER] = [32, 97, 122];
const REASON = 'a name above the report that the only address on the page spells';

/** Where pages are kept and shared, whoever publishes them. */
const OF_OTHERS: ReadonlySet<string> = new Set(
  phrasesOf([
    'archive | blogger | blogspot | facebook | feedburner | flipboard | gmail | google | instagram | linkedin | livejournal',
    'medium | outlook | pinterest | reddit | substack | telegram | tiktok | tumblr | twitter | whatsapp | wikipedia',
    'wordpress | youtube',
  ]),
);

/** A name above the report that the addresses on the page spell, "The Tide" in "desk@thetide.example", where they are all of one host. */
export function nameInAddress(draft: Draft, headline: number): NamedSource | null {
  const names = draft.lines
    .slice(0, headline - 1)
    .filter(({ value }) => value !== '')
    .filter((line, at) => mayName(draft, line, at));
  if (names.length === 0) return null;
  const addressed = draft.lines.filter(({ key }) => hostsOn(key).length > 0);
  const [host, ...others] = new Set(addressed.flatMap(({ key }) => hostsOn(key)));
  const line = names.find(({ key }) => withAndWithoutArticle(key).some((name) => letters(name) === host));
  if (!line || others.length > 0) return null;
  return {
    name: line.value,
    evidence: { from: 'line', lines: [line.n, addressed[0]!.n], reason: REASON },
    masthead: line.n,
  };
}

// One word further down is more often a part of the site that has an address of its own.
function mayName(draft: Draft, line: MeasuredLine, at: number): boolean {
  const role = roleOf(draft, line.n);
  const isFree = role === undefined || role === 'furniture';
  return isFree && looksNamed(line) && !SECTION_WORDS.has(line.key) && (line.words > 1 || at < TOP);
}

/** The hosts of the addresses on a line in lower case, each as the letters of its name, without those where anybody's pages are kept. */
export const hostsOn = remembered((key: string): readonly string[] => {
  if (!mayHold(key)) return [];
  const hosts = [...key.matchAll(HOST)].map(([, host = '']) => letters(host));
  return hosts.filter((host) => host.length >= SHORTEST && !OF_OTHERS.has(host));
});

// A full stop inside of a word is sooner seen than a host, and most lines have none.
function mayHold(key: string): boolean {
  for (let at = key.indexOf('.'); at >= 0; at = key.indexOf('.', at + 1)) {
    if (isLetter(unitAt(key, at + 1)) && !isSpace(unitAt(key, at - 1))) return true;
  }
  return false;
}

function isLetter(unit: number): boolean {
  return unit >= FIRST_LETTER && unit <= LAST_LETTER;
}

function isSpace(unit: number): boolean {
  return !(unit > PLAIN_SPACE);
}

function letters(text: string): string {
  return text.normalize('NFD').replace(/[^a-z\d]/g, '');
}
