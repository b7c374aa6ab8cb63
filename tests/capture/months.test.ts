import assert from 'node:assert/strict';
import { test } from 'node:test';
import { monthNames } from '../../src/capture/dates/month-names.ts';
import { monthNamed } from '../../src/capture/dates/months.ts';

test('the months of a language are found in the table of the script that it is written in', () => {
  const languages = 'en de tr az vi ru kk el hi ne bn pa gu ta te kn ml si th lo km my ka hy am ar fa ur he';
  for (const language of languages.split(' '))
    for (const [name, month] of monthNames(language)) assert.equal(monthNamed(name, language), month, name);
});

test('a word in a script that no month is named in names none', () => {
  for (const word of ['月', '일', '3', 'ꙮ', '']) assert.equal(monthNamed(word, null), null);
});
