import { capturedLength, cutText } from '../../article/cut-text.ts';
import type { CorrectedText, CorrectedTexts } from '../../article/corrected.ts';
import type { Comment } from '../../capture/reading/reading.ts';
import { restOfText } from './caption-pages.ts';
import type { FurtherComment, ShownComment } from './further-page.ts';
import { laidOut } from './laid-out.ts';
import { shownBounds } from './shown-part.ts';
import type { Answers } from './thread.ts';

type Texts = CorrectedTexts['comments'][number];
type Item = Omit<FurtherComment, 'goesOn'>;

/** A comment on a further page; `goesOn` tells whether the next has more of it. */
export type PagedComment = Item & { goesOn: boolean };

/** The comments of which the first page of an article shows `shown`, as further pages have the others and the rest of long ones. */
export function commentPages(
  comments: Comment[],
  texts: CorrectedTexts['comments'],
  answers: Answers[],
  shown: number,
): PagedComment[][] {
  const items = comments.map((comment, at) => {
    return { comment: shownComment(comment), texts: texts[at]!, ...answers[at]!, continued: false };
  });
  const rest = [...items.slice(0, shown).flatMap(restOf), ...items.slice(shown)];
  if (rest.length === 0) return [];
  return laidOut(rest, shownBounds.comments, { size, split, staysWithNext: () => false }).map((pieces) =>
    pieces.map(({ item, goesOn }) => ({ ...item, goesOn })),
  );
}

/** Whether the first page of an article has only the beginning of a comment. */
export function isCutShort({ quotation, text }: Texts): boolean {
  return [...quotation, ...text].some((one) => restOfText(one) !== null);
}

function shownComment({ n, quotes, replyTo, votes, lines, evidence }: Comment): ShownComment {
  return { n, quotes, replyTo, votes, lines, evidence };
}

function restOf(item: Item): Item[] {
  const rest = (texts: CorrectedText[]): CorrectedText[] => texts.map(restOfText).filter((text) => text !== null);
  const { quotation, text } = item.texts;
  return isCutShort(item.texts) ? [later(item, rest(quotation), rest(text))] : [];
}

// What else there is to say of a comment was said where it began.
function later(item: Item, quotation: CorrectedText[], text: CorrectedText[]): Item {
  const texts = { ...item.texts, quotation, text };
  return { ...item, texts, quotedBy: [], answeredBy: [], continued: true };
}

/** About as many characters of HTML as stand around a comment, around a paragraph of it, and as a link to another takes. */
const MARKUP = { comment: 1000, paragraph: 30, link: 55 } as const;

function size({ texts: { quotation, text }, quotedBy, answeredBy }: Item): number {
  const links = MARKUP.link * (quotedBy.length + answeredBy.length);
  return [...quotation, ...text].reduce(
    (sum, one) => sum + MARKUP.paragraph + capturedLength(one),
    MARKUP.comment + links,
  );
}

function split(item: Item, most: number): [Item, Item] {
  const { quotation, text } = item.texts;
  const around = size({ ...item, texts: { ...item.texts, quotation: [], text: [] } });
  const quoted = halves(quotation, most - around);
  const said = quoted.left > 0 ? halves(text, quoted.left) : { head: [], tail: text };
  const texts = { ...item.texts, quotation: quoted.head, text: said.head };
  return [{ ...item, texts }, later(item, quoted.tail, said.tail)];
}

// As many texts as fit into so much room, the last of them cut, and what is left of the room.
function halves(texts: CorrectedText[], room: number): { head: CorrectedText[]; tail: CorrectedText[]; left: number } {
  let left = room;
  const at = texts.findIndex((text) => {
    const length = MARKUP.paragraph + capturedLength(text);
    if (length > left) return true;
    left -= length;
    return false;
  });
  if (at < 0) return { head: texts, tail: [], left };
  const [head, tail] = cutText(texts[at]!, Math.max(0, left - MARKUP.paragraph));
  const begun = head.segments.length > 0 ? [head] : [];
  return { head: [...texts.slice(0, at), ...begun], tail: [tail, ...texts.slice(at + 1)], left: 0 };
}
