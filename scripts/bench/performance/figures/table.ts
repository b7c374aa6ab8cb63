import { median, type Sample, shown, type Who } from './figures.ts';
import { type Goal, type Work, works } from './works.ts';

/** What one contender's runs come to: the figure in their middle, or why there is none. */
type Result = { value: number } | { missing: string };

const NAMES: Record<Who, string> = {
  ours: '',
  hugo: 'Hugo + Pagefind',
  eleventy: 'Eleventy + Pagefind',
  pagefind: 'Pagefind',
  minisearch: 'MiniSearch',
};
const HEAD = ['work', 'articles', 'ours', 'theirs', 'ratio', 'to reach', 'reached'];

/** The figures as a table in Markdown: a row for each work and size that was measured. */
export function table(samples: readonly Sample[]): string {
  const rows = works.flatMap((work) => {
    const sizes = new Set(samples.filter((sample) => sample.work === work.id).map(({ size }) => size));
    return [...sizes].sort((a, b) => a - b).map((size) => row(work, size, samples));
  });
  return [HEAD, HEAD.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function row(work: Work, size: number, samples: readonly Sample[]): string[] {
  const of = (who: Who) =>
    result(samples.filter((one) => one.work === work.id && one.size === size && one.who === who));
  const mine = of('ours') ?? { missing: 'not measured' };
  const theirs = work.against.flatMap((who) => [of(who)].flatMap((found) => (found ? [{ who, found }] : [])));
  const first = theirs[0]?.found;
  const cell = (found: Result) => ('value' in found ? shown(found.value, work.unit) : found.missing);
  const goal = work.goals[size];
  return [
    work.name,
    size.toLocaleString('en'),
    cell(mine),
    theirs.map(({ who, found }) => `${NAMES[who]}: ${cell(found)}`).join('; ') || '–',
    ratioText(ratio(mine, first)),
    goal ? goalText(goal, work) : '–',
    goal ? verdict(goal, mine, first) : '–',
  ];
}

function result(samples: Sample[]): Result | null {
  const values = samples.flatMap((sample) => ('value' in sample ? [sample.value] : []));
  if (values.length > 0) return { value: median(values) };
  const [first] = samples;
  return first && 'missing' in first ? { missing: first.missing } : null;
}

/** Our figure in theirs; null where one of them is missing. */
export function ratio(mine: Result, other: Result | undefined): number | null {
  return 'value' in mine && other && 'value' in other && other.value > 0 ? mine.value / other.value : null;
}

/** Whether a goal is reached: yes, no, or not known where a figure for it is missing. */
export function verdict(goal: Goal, mine: Result, other: Result | undefined): 'yes' | 'no' | 'not known' {
  if (!('value' in mine)) return 'not known';
  if ('most' in goal) return mine.value <= goal.most ? 'yes' : 'no';
  if ('least' in goal) return mine.value >= goal.least ? 'yes' : 'no';
  const times = ratio(mine, other);
  if (times === null) return 'not known';
  return times <= goal.times ? 'yes' : 'no';
}

function goalText(goal: Goal, { unit, against }: Work): string {
  if ('most' in goal) return `≤ ${shown(goal.most, unit)}`;
  if ('least' in goal) return `≥ ${shown(goal.least, unit)}`;
  return `≤ ${goal.times} × ${NAMES[against[0]!]}`;
}

function ratioText(times: number | null): string {
  return times === null ? '–' : times.toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}
