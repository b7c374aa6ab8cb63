import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ferryPage } from './ferry.ts';

/** Lines between headline and body by language, and whom they name as authors. */
const BYLINES: readonly [string, readonly string[], string | null][] = [
  ['ar', ['سامر الهاشمي', '14 نوفمبر 2024'], 'سامر الهاشمي'],
  ['ar', ['كتبت ليلى منصور', 'الخميس، 14 نوفمبر 2024 06:15 م'], 'ليلى منصور'],
  ['es', ['Inmaculada Ferrer / Koldo Arrieta', 'Bilbao', '1 octubre 2024'], 'Inmaculada Ferrer / Koldo Arrieta'],
  ['pl', ['Zdzisława Grabowiecka', '1.10.2024'], 'Zdzisława Grabowiecka'],
  ['ru', ['Юсуф Адейеми', 'Перевод: Клара Зимина', '01.10.2024'], 'Юсуф Адейеми'],
];

for (const [language, lines, byline] of BYLINES) {
  test(`who wrote a report is read as papers print it (${language}: ${lines.join(' | ')})`, () => {
    assert.equal(ferryPage(language, lines).byline, byline);
  });
}
