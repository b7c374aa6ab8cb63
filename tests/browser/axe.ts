import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** The rules of axe-core that look at colours: the others find the same in light and in dark. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe-core finds wrong with the page as it stands, one line for each element: rule, selector and how to mend it. */
export async function violations(page: Page, rules?: string[]): Promise<string[]> {
  // Evaluated rather than added as a <script>: the pages forbid inline scripts. A page that has it keeps it until another is loaded.
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(AXE);
  // To tell of all that is well would take longer than to find what is not.
  const options = { resultTypes: ['violations'], ...(rules && { runOnly: rules }) };
  const found = await page.evaluate<AxeResults['violations']>(
    `axe.run(${JSON.stringify(options)}).then(({ violations }) => violations)`,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary?.replace(/\s+/g, ' ')}`),
  );
}

/** What axe-core finds wrong with a page that is shown in light, and with its colours in dark; it is in light again after. */
export async function violationsInLightAndDark(page: Page): Promise<string[]> {
  const light = await violations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await violations(page, COLOURS);
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark.map((one) => `in dark ${one}`)];
}
