import { HtmlValidate, type ConfigData } from 'html-validate';
import type { SitePage } from './site-pages.ts';

const rules: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    // Safari takes a list without markers for none, unless it is told.
    'no-redundant-role': 'off',
    // A headline is as long as the paper made it.
    'long-title': 'off',
  },
};

const validator = new HtmlValidate(rules);

/** What html-validate finds wrong with a page, one line each: file, line and column, rule and message. */
export async function htmlFaults({ file, html }: SitePage): Promise<string[]> {
  const { results } = await validator.validateString(html, file);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId}: ${message}`),
  );
}
