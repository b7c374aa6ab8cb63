import { author, cast, type Cast } from './cast.ts';
import { type Paper, papers } from './papers.ts';
import { type Random, random } from './random.ts';
import { sentence, topic } from './sentences.ts';
import { type Said, thread } from './threads.ts';

/** A page dump and what was put into it, as a careful reader should find it again. */
export interface MadeCapture {
  /** The file's name. */
  file: string;
  text: string;
  headline: string;
  source: string;
  byline: string;
  /** The day as `2001-02-03`, or null on a page that gives none. */
  published: string | null;
  paragraphs: string[];
  comments: Said[];
}

const FIRST_DAY = Date.UTC(1995, 0, 1);
const DAYS = Math.round((Date.UTC(2025, 0, 1) - FIRST_DAY) / 86_400_000);

/** The `n`th capture of the archives of a seed: an archive of 1,000 begins as one of 10,000 does. */
export function madeCapture(seed: number, n: number): MadeCapture {
  const by = random(seed, n);
  const paper = by.pick(papers);
  const names = cast(by);
  const { headline, lead } = topic(names, by);
  const date = by.next() < 0.01 ? null : new Date(FIRST_DAY + by.between(0, DAYS - 1) * 86_400_000);
  const report = { headline, byline: author(by), paragraphs: paragraphs(lead, names, by) };
  const said = thread(paper.thread, remarks(names, by), by);
  return {
    ...report,
    file: `${paper.slug}-${String(n).padStart(6, '0')}.txt`,
    text: [
      ...head(paper, report, date, by),
      ...body(report.paragraphs, by),
      ...foot(paper, date),
      ...said.lines,
      '',
    ].join('\n'),
    source: paper.name,
    published: date && date.toISOString().slice(0, 10),
    comments: said.comments,
  };
}

type Report = Pick<MadeCapture, 'headline' | 'byline' | 'paragraphs'>;

function head(paper: Paper, { headline, byline }: Report, date: Date | null, by: Random): string[] {
  const section = by.pick(paper.sections);
  const day = date ? [paper.day(date)] : [];
  const menu = [paper.name, 'Menu', ...paper.sections, 'Subscribe', 'Sign in', 'Advertisement', section];
  return [...menu, headline, `By ${byline}`, ...day, ''];
}

function body(texts: string[], by: Random): string[] {
  const advert = by.between(2, texts.length - 1);
  return texts.flatMap((text, at) => [...(at === advert ? ['Advertisement', ''] : []), text, '']);
}

function foot(paper: Paper, date: Date | null): string[] {
  const year = date ? ` ${date.getUTCFullYear()}` : '';
  return ['Share this article', 'Facebook', 'Twitter', `©${year} ${paper.name}. All rights reserved.`, ''];
}

function paragraphs(lead: string, names: Cast, by: Random): string[] {
  const wanted = by.between(450, 610);
  const said = new Set<string>();
  const made: string[] = [];
  let [text, words] = [lead, 0];
  while (words < wanted) {
    for (let more = by.between(1, 3); more > 0; more--) text += `${text && ' '}${sentence(names, said, by)}`;
    made.push(text);
    words += text.split(' ').length;
    text = '';
  }
  return made;
}

// A third of the pages have no comments; the others a few, and now and then many.
function remarks(names: Cast, by: Random): string[] {
  const count = by.next() < 0.33 ? 0 : Math.ceil(-4 * Math.log(1 - by.next() * 0.97));
  return Array.from({ length: count }, () => {
    const said = new Set<string>();
    return Array.from({ length: by.between(1, 2) }, () => sentence(names, said, by)).join(' ');
  });
}
