import { isAdvertLabel } from '../furniture/phrases.ts';
import { isReadingTime } from '../furniture/reading-time.ts';

/** What the page says of its own between the paragraphs, in words that follow "it", by patterns over lower-case text. */
interface Aside {
  does: string;
  pattern: RegExp;
}

const LONGEST = 240;
const ASKED =
  "get|join|follow|sign up|subscribe|click|stay|receive|never miss|don['’]t miss|want|rejoignez|suivez|recevez|únete|síguenos|recibe|folgen sie|abonnieren sie|iscriviti|seguici|volg|meld je aan|siga|entre|clique aqui para|clic aquí";
const CHANNELS =
  'whatsapp[- ](?:channel|kanal|kanaal)|telegram[- ](?:channel|kanal|kanaal)|(?:chaîne|canal|canale) (?:[^.]{0,40} )?(?:whatsapp|telegram)|newsletters?|google news|(?:your|je|votre|tu|ihr) (?:inbox|postfach|boîte mail|buzón)';

const ASIDES: readonly Aside[] = [
  {
    does: 'says that the report goes on below something else',
    pattern: /^(?:article|story|text) continues below[.:]?$/u,
  },
  {
    does: 'invites the reader to a channel or a newsletter',
    pattern: new RegExp(`^(?:${ASKED})(?!\\p{L}).*(?<!\\p{L})(?:${CHANNELS})(?!\\p{L})`, 'u'),
  },
  {
    does: 'says how much of the report is for subscribers',
    pattern: /^il vous reste [\d.,]+\s?% de cet article/u,
  },
  { does: 'looks for advertisers', pattern: /^advertise (?:with|on) [^.]{2,40}\.?$/u },
  { does: 'offers to keep the report for the reader', pattern: /^you can save this (?:article|story) by registering/u },
];

/** What a line among the paragraphs, in lower case, does on the page that is no part of the report; null for any other line. */
export function asideOn(key: string): string | null {
  if (key.length > LONGEST) return null;
  const bare = key.replace(/\.$/, '');
  if (isAdvertLabel(bare)) return 'labels an advertisement';
  if (isReadingTime(bare)) return 'says how long it takes to read the report';
  return ASIDES.find(({ pattern }) => pattern.test(key))?.does ?? null;
}
