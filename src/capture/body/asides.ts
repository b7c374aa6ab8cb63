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
  { does: 'says that a machine summed the report up', pattern: /^this is (?:an? )?ai[- ]generated summar/u },
  {
    does: 'says what the browser lacks',
    pattern: /^in order to (?:see|view|watch) this (?:content|video),? you (?:need|must)/u,
  },
  {
    does: 'says that a part of the page is missing',
    pattern:
      /^we['’]re sorry, this (?:feature|content|video|page) is|^bitte warten\b|^記事の有効期限|^この記事は(?:掲載|公開)期間/u,
  },
  {
    does: 'says how old the report is',
    pattern:
      /^this (?:article |story )?(?:was (?:first |originally )?published|is) (?:more than )?\d{1,2} years? (?:ago|old)|^dieser artikel ist älter als|^cet article (?:a été publié|date d)|^este artículo tiene más de/u,
  },
  {
    does: 'says that the report will be updated',
    pattern: /^this (?:story|article|post|report) (?:will|may) be updated[^.]{0,40}\.?$/u,
  },
  {
    does: 'says that nobody may comment',
    pattern:
      /^(?:ce contenu|cet article) n['’]est pas ouvert aux commentaires|^comments (?:are|have been) (?:now )?closed/u,
  },
  {
    does: 'names what the report is about',
    pattern:
      /^(?:témata|klíčová slova|anahtar kelimeler|ključne riječi|kulcsszavak|ключові слова|tag-uri|avainsanat)\s?:/u,
  },
  {
    does: 'says where the report is from',
    pattern: /^(?:источник|джерело|źródło|zdroj|kaynak|sumber|sursa|forrás)\s?:[^.!?]{2,60}\.?$/u,
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
