import { withoutRank } from './ranks.ts';
import type { Comment } from '../reading/reading.ts';

const ANSWERS =
  /^(?:in reply to|replying to|in response to|reply to|als antwort auf|antwort (?:an|auf)|en réponse à|répond à|en respuesta a|in risposta a|em resposta a|als reactie op|(?:als )?antwoord op|som svar på|odpowiedź do|в ответ на|в ответ|返信先[:：]?|回复|回覆|antwort auf #[\d.]+ von|responding to|réponse à|respuesta a|resposta a|reactie op|svar till?|w odpowiedzi (?:na|do)|odpowiedź na|ответ на комментарий|ответ для|trả lời|vastaus kommenttiin|vastaus käyttäjälle|reakce na|odpověď na|odgovor na|απάντηση σ(?:ε|τον|την)|відповідь для|yanıt:|رد(?:ا|اً) على)\s*@?([^\s:：].{0,49}?)\s*[:：]?$/iu;
/** What stands behind an author's name to say whom he or she answers: "Ann Lee replied to comment from Bo". */
export const ANSWER_BEHIND =
  /\s+(?:replied to|in reply to|responded to|replying to|antwortete? auf|als antwort auf|a répondu à|en réponse à|respondió a|en respuesta a|in risposta a|em resposta a|in antwoord op|som svar på|w odpowiedzi na|в ответ)(?:\s(?:a )?comment (?:from|by))?\s+(\S.{0,49}?)\s*(?:[•·|].*)?$/iu;
const QUOTES =
  /^(?:originally posted by|quote from|quoting|zitat von|ursprünglich von|citation de|envoyé par|cita de|originariamente scritto da|цитата)\s+(\S.{0,49}?)(?:\s*(?:geschrieben|»|View Post))?\s*[:：]?$/iu;
const ADDRESSED = /^@\s?(?=[\p{L}\d])/u;
// "Ann Lee > Bo"
const ARROW = /[\s>➤▸▶►→›»]+$/u;
const UNVERIFIED = /\s\([^()]{8,25}\)$/u;
const MOST_WORDS = 4;
const LONGEST_BESIDE = 160;

/** Reads a line that names whom a comment answers, such as "In reply to Ann Lee". */
export function answeredIn(value: string): string | null {
  return value.length > 90 ? null : (ANSWERS.exec(value)?.[1] ?? null);
}

/** Reads a line that names whom a comment quotes below it, such as "Originally Posted by Ann Lee". */
export function quotedIn(value: string): string | null {
  return value.length > 90 ? null : (QUOTES.exec(value)?.[1] ?? null);
}

/** Reads whom a comment answers off the line that names its author; null where that names nobody else. */
export function answeredBeside(value: string): string | null {
  return value.length > LONGEST_BESIDE ? null : (ANSWER_BEHIND.exec(value)?.[1] ?? null);
}

/** The comments with the number of the one that each answers: the latest above by whom it names. */
export function withAnswers(comments: readonly Comment[], named: ReadonlyMap<number, string>): Comment[] {
  const latest = new Map<string, number>();
  // Where nobody has a name of two words, two words are two names.
  let handles = false;
  const learn = (author: string, n: number) => {
    handles = (handles || latest.size === 0) && !author.includes(' ');
    latest.set(comparableName(author), n);
  };
  return comments.map((comment) => {
    const two = comment.author === null ? null : parted(comment.author, latest, handles);
    const author = two?.author ?? comment.author;
    const name = named.get(comment.n) ?? two?.answers;
    const replyTo = (name === undefined ? addressed(comment, latest) : numberOf(name, latest)) ?? null;
    if (author !== null) learn(author, comment.n);
    return replyTo === null && two === null ? comment : { ...comment, author, replyTo };
  });
}

// "In reply to What a day by Ann Lee (not verified)"
function numberOf(name: string, latest: ReadonlyMap<string, number>): number | undefined {
  const titled = /\s(?:by|von|par|por|door|di)\s(.+)$/u.exec(name)?.[1];
  const names = [name, ...(titled === undefined ? [] : [titled])];
  return names.map((one) => latest.get(comparableName(one.replace(UNVERIFIED, '')))).find((n) => n !== undefined);
}

// Two names beside each other over an answer: who wrote it, then whom it answers.
function parted(
  both: string,
  latest: ReadonlyMap<string, number>,
  handles: boolean,
): { author: string; answers: string } | null {
  const words = both.split(/(\s+)/);
  for (let at = 1; at < words.length; at += 2) {
    const before = words.slice(0, at).join('');
    const author = withoutRank(before.replace(ARROW, ''));
    const answers = words.slice(at + 1).join('');
    const apart =
      author !== before ||
      handles ||
      words[at]!.length > 1 ||
      answers.includes(' ') ||
      latest.has(comparableName(author));
    if (author && apart && latest.has(comparableName(answers))) return { author, answers };
  }
  return null;
}

// "@Ann Lee, that is so": the longest run of words that is somebody's name.
function addressed({ text }: Comment, latest: ReadonlyMap<string, number>): number | null {
  const [first = ''] = text;
  if (!ADDRESSED.test(first)) return null;
  const words = first.replace(ADDRESSED, '').slice(0, 120).split(/\s+/, MOST_WORDS);
  for (let count = words.length; count > 0; count--) {
    const n = latest.get(comparableName(words.slice(0, count).join(' ')));
    if (n !== undefined) return n;
  }
  return null;
}

/** A name as it is compared with others: in lower case, without "@" or an arrow and the signs at its end. */
export function comparableName(name: string): string {
  return name.toLowerCase().replace(/^[@↪→↳⤷]\s?|[\s,:.!?–-]+$/gu, '');
}
