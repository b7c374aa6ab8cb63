import type { Article } from '../article/article.ts';
import type { Field } from '../capture/reading.ts';
import { languageName } from './language.ts';
import { provenance } from './provenance.ts';
import type { Provenance } from './provenance.ts';

/** One field of the record: its name, its value where it is short enough to repeat, and where it comes from. */
export interface RecordField {
  label: string;
  value: string | null;
  provenance: Provenance | null;
}

/** The facts of a report that a citation needs, known or not; `date` is the date in words. */
export function facts(article: Article, date: string | null, locale: string): RecordField[] {
  return [
    field(article, 'source', 'Source', article.source ?? 'Not known'),
    field(article, 'published', 'Date', date ?? 'Not known'),
    ...(article.section ? [field(article, 'section', 'Section', article.section)] : []),
    ...(article.byline ? [field(article, 'byline', 'Byline', article.byline)] : []),
    field(article, 'language', 'Language', article.language ? languageName(article.language, locale) : 'Not known'),
  ];
}

/** The parts of a report that the page shows in full, each with only where it comes from. */
export function parts(article: Article): RecordField[] {
  return partLabels
    .filter(([name]) => article.evidence[name] !== undefined)
    .map(([name, label]) => field(article, name, label, null));
}

const partLabels: [Field, string][] = [
  ['headline', 'Headline'],
  ['standfirst', 'Standfirst'],
  ['figures', 'Figure'],
  ['body', 'Body'],
  ['related', 'Related headline'],
  ['rights', 'Rights'],
  ['commentCount', 'Number of comments'],
  ['comments', 'Comments'],
];

function field(article: Article, name: Field, label: string, value: string | null): RecordField {
  const evidence = article.evidence[name];
  return { label, value, provenance: evidence ? provenance(evidence) : null };
}
