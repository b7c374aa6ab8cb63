import type { Article } from '../../article/article.ts';
import { displayDate } from '../../article/date.ts';
import { languageName } from '../words/language.ts';
import { provenance } from './provenance.ts';
import type { Provenance } from './provenance.ts';

/** One field of the record: its name, its value where it is short enough to repeat, and where it comes from. */
export interface RecordField {
  label: string;
  value: string | null;
  /** Whether the value is in the report's own words, and so in its language. */
  quoted: boolean;
  provenance: Provenance | null;
}

type Field = keyof Article['evidence'];

/** What a citation needs to know first, known or not: who published the report, when, where in the paper, and by whom. */
export function facts(article: Article, locale: string): RecordField[] {
  const { source, published, updated, section, byline } = article;
  return [
    field(article, 'source', 'Source', source, true),
    field(article, 'published', 'Date', published && displayDate(published, locale)),
    ...(updated ? [field(article, 'updated', 'Updated', displayDate(updated, locale))] : []),
    ...optional(article, 'section', 'Section', section),
    ...optional(article, 'byline', 'Byline', byline),
  ];
}

/** What else there is to know of a report and its capture: rights, language, and when it was captured. */
export function circumstances(article: Article, locale: string): RecordField[] {
  const { rights, language, captured } = article;
  return [
    field(article, 'rights', 'Rights', rights, true),
    field(article, 'language', 'Language', language && languageName(language, locale)),
    field(article, 'captured', 'Captured', captured && displayDate(captured, locale)),
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
  ['commentCount', 'Number of comments'],
  ['comments', 'Comments'],
];

function optional(article: Article, name: Field, label: string, value: string | null): RecordField[] {
  return value === null ? [] : [field(article, name, label, value, true)];
}

function field(article: Article, name: Field, label: string, value: string | null, quoted = false): RecordField {
  const evidence = article.evidence[name];
  return { label, value, quoted, provenance: evidence ? provenance(evidence) : null };
}
