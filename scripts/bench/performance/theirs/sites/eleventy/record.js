import { text } from './html.js';

const FIELDS =
  'headline source section byline published updated language standfirst figures related rights commentCount comments corrections retelling captured evidence capture sha256 encoding names'.split(
    ' ',
  );

/** The record of an article, without what the generator adds to it. */
export function record(article) {
  const { data, fileSlug } = article;
  return { id: fileSlug, ...Object.fromEntries(FIELDS.map((field) => [field, data[field]])), body: text(article) };
}
