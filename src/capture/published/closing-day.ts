import { dateHabits } from '../dates/date-habits.ts';
import { daysNamed, unified } from '../dates/dates.ts';
import { cited, type Draft, type Finding, fromLines } from '../reading/draft.ts';
import type { MeasuredLine } from '../text/measured-line.ts';

const LONGEST = 40;
const LOOKED_AT = 2;
const PARAGRAPH = 60;
const BRACKET = /[(（[]([^()（）[\]]{8,40})[)）\]]。?$/u;
const CLOCK = /[\s,-]*\d{1,2}[:.時]\d{2}分?\s*$/u;

/** The day, with its year, in brackets behind the last sentence of a report, as agencies sign off: "(2014/03/11-18:30)". */
export function closingDay(draft: Draft): Finding | null {
  for (const line of lastParagraphs(draft)) {
    const said = BRACKET.exec(line.value.slice(-LONGEST - 3))?.[1] ?? '';
    const day = dayIn(said, draft);
    if (day === null) continue;
    const reason = `the day in brackets behind the last sentence: ${cited(said)}`;
    return { values: { published: day }, evidence: { published: fromLines([line.n], reason) } };
  }
  return null;
}

// The last of them may end unlike the others, and not be known for one.
function lastParagraphs({ span, lines }: Draft): MeasuredLine[] {
  if (!span) return [];
  const below = lines.slice(span.last - 1).filter(({ value }) => value !== '');
  return below.slice(0, LOOKED_AT).filter(({ size }) => size >= PARAGRAPH);
}

function dayIn(said: string, draft: Draft): string | null {
  if (!/\d{4}/.test(said)) return null;
  const text = unified(said).replace(CLOCK, '').trim();
  const [found] = daysNamed(text, dateHabits(draft));
  return found && found.start === 0 && found.end === text.length ? found.day : null;
}
