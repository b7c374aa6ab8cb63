import { brokenLines, setText, type SetText, type Typeface } from './typeface.ts';

/** What the picture of an article shows. */
export interface Card {
  headline: string;
  /** Source and date in words, as much as is known. */
  facts: string;
  archive: string;
  retelling: boolean;
}

const size = { width: 1200, height: 630, edge: 72 };
const ink = { paper: '#fbfbf8', slip: '#e8efe7', ink: '#1b1e1a', soft: '#525a50', stamp: '#8c1d2c' };

/**
 * The picture of an article for those who share it, as SVG of 1200 by 630 pixels, in the site's colours. Null where the face
 * lacks a character, as with Chinese, or where the writing joins its letters or runs from right to left: no picture is better
 * than a wrong one.
 */
export function cardSvg({ headline, facts, archive, retelling }: Card, face: Typeface): string | null {
  if (joined.test(headline + facts + archive)) return null;
  const lines = headlineLines(headline, face);
  const label = (text: string, height: number) => setText(text, face, height, size.width);
  const labels = [label(facts, 30), label(archive, 38), label('RETELLING', 24)];
  if (!lines || !labels.every((one) => one !== null)) return null;
  const [top, foot, stamp] = labels as [SetText, SetText, SetText];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">`,
    `<rect width="100%" height="100%" fill="${ink.paper}"/><rect width="100%" height="96" fill="${ink.slip}"/>`,
    top.svg(size.edge, 60, ink.soft),
    ...(retelling ? [stampSvg(stamp)] : []),
    ...lines.map(({ line, y }) => line.svg(size.edge, y, ink.ink)),
    `<path d="M${size.edge} 536H${size.width - size.edge}M${size.edge} 542H${size.width - size.edge}" stroke="${ink.ink}"/>`,
    foot.svg(size.edge, 592, ink.ink),
    '</svg>',
  ].join('');
}

const joined =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Thai}]/u;

function stampSvg(stamp: SetText): string {
  const x = size.width - size.edge - stamp.width - 16;
  const box = `<rect x="${x - 16}" y="26" width="${stamp.width + 32}" height="46" fill="none" stroke="${ink.stamp}" stroke-width="3"/>`;
  return box + stamp.svg(x, 58, ink.stamp);
}

// The largest size in which the headline has room; one that has none even in the smallest is cut.
function headlineLines(headline: string, face: Typeface): { line: SetText; y: number }[] | null {
  const sizes = [84, 70, 58, 48];
  const width = size.width - 2 * size.edge;
  const mostOf = (one: number) => Math.floor(400 / (one * 1.12));
  const linesOf = (one: number) => brokenLines(headline, face, one, width, mostOf(one));
  const fitting = sizes.find((one) => linesOf(one).length <= mostOf(one)) ?? 48;
  const most = mostOf(fitting);
  const all = linesOf(fitting);
  const shown = all.length > most ? [...all.slice(0, most - 1), `${all[most - 1]} …`] : all;
  const set = shown.map((line) => setText(line, face, fitting, size.width));
  if (!set.every((line) => line !== null)) return null;
  return set.map((line, at) => ({ line, y: 116 + fitting * (0.95 + at * 1.12) }));
}
