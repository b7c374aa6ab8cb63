import { type Draft, roleOf } from '../reading/draft.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { functionWordsOf } from '../language/function-words.ts';
import { isAdvertLabel } from '../furniture/phrases.ts';
import { isPostSignature } from '../text/post-signature.ts';
import type { Role } from '../reading/reading.ts';
import { type TextTraits, textTraits } from './text-traits.ts';
import { vocabulary } from './vocabulary.ts';

/** A line on its page. */
interface Placed {
  line: MeasuredLine;
  /** Whether an earlier step said what it is: furniture, a caption, a comment and so on. */
  claimed: boolean;
  furniture: number;
  comment: number;
  /** How many blank lines stand right above it. */
  blanksBefore: number;
}

/** What a line shows by itself. */
export interface LineTraits extends Placed, TextTraits {}

/** The most lines that are judged: five times as many as the longest pages have. */
export const MOST_JUDGED = 5000;

/** Measures the traits of each line that holds text, in the order of the page, as far as lines are judged. */
export function lineTraits(draft: Draft): LineTraits[] {
  const traitsOf = traitsBy(draft);
  const traits: LineTraits[] = [];
  let blanksBefore = 0;
  for (const line of draft.lines) {
    if (traits.length === MOST_JUDGED) break;
    if (line.continues !== null) continue;
    if (line.value === '') {
      blanksBefore++;
      continue;
    }
    const role = roleOf(draft, line.n);
    if (!partsNoReport(draft, line, role)) traits.push(placed(traitsOf(line), line, blanksBefore, role));
    blanksBefore = 0;
  }
  return traits;
}

// What labels an advertisement, or the report itself, signs a post, or was printed at the edge of a sheet, parts no report: the
// lines around it count as neighbours. Whatever is a label was found to be furniture, if not something else before: no open line is.
function partsNoReport({ textLabels }: Draft, line: MeasuredLine, role: Role | undefined): boolean {
  const labels = line.edge || (role !== undefined && isAdvertLabel(line.key));
  return labels || isPostSignature(line.value) || textLabels.get(line.n) === line.value.length;
}

// One literal for all, so that all have one shape: what reads them is several times faster then.
function placed(text: TextTraits, line: MeasuredLine, blanksBefore: number, role: Role | undefined): LineTraits {
  return {
    line,
    claimed: role !== undefined,
    furniture: Number(role === 'furniture'),
    comment: Number(role?.startsWith('comment') ?? false),
    blanksBefore,
    wording: text.wording,
    functionWords: text.functionWords,
    capitals: text.capitals,
    digits: text.digits,
    commas: text.commas,
    sentences: text.sentences,
    siteWords: text.siteWords,
    quoteStart: text.quoteStart,
    markStart: text.markStart,
    listStart: text.listStart,
    smallStart: text.smallStart,
    colon: text.colon,
    topics: text.topics,
  };
}

/** Measures lines by their text, and lines of the same text only once. */
function traitsBy(draft: Draft): (line: MeasuredLine) => TextTraits {
  const functionWords = functionWordsOf(draft.values.language);
  const tally = vocabulary(functionWords.has);
  const known = new Map<string, TextTraits>();
  return (line) => {
    if (line.times === 1) return textTraits(line, functionWords, tally);
    const same = known.get(line.value);
    if (same) return same;
    const traits = textTraits(line, functionWords, tally);
    known.set(line.value, traits);
    return traits;
  };
}
