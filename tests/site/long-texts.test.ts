import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseSettings } from '../../src/archive/settings.ts';
import { brief } from '../../src/site/lists/brief.ts';
import { articleForms } from '../../src/site/article/entry.ts';
import { indexRecords } from '../../src/search/index/index-records.ts';
import { isLongHeadline, noHeadline, shownHeadline } from '../../src/site/words/shown-headline.ts';
import { summaryOf } from '../../src/site/article/summary.ts';
import { article } from '../article/sample.ts';

const settings = parseSettings('title: T\ndescription: D\nlanguage: en\n', 'archive.yaml').value!;
const long = 'Pilots tell the harbour board of the buoy again '.repeat(600).trim();

test('a headline of any real length is shown whole, and of one that is none the first words', () => {
  const real = 'Pilots tell the harbour board of the buoy: '.repeat(10).trim();
  assert.deepEqual([shownHeadline(real), isLongHeadline(real)], [real, false]);
  assert.equal(shownHeadline(null), noHeadline);
  assert.match(shownHeadline(long), /^Pilots [a-zA-Z ]{450,500} …$/);
  assert.ok(isLongHeadline(long));
});

test('a summary has as many points of a standfirst as it has room for', () => {
  assert.deepEqual(summaryOf(['One.', 'Two.']), ['One.', 'Two.']);
  const [first, second, ...others] = summaryOf(['One.', long, 'Three.']);
  assert.equal(first, 'One.');
  assert.match(second!, /^Pilots [a-zA-Z ]{900,1000} …$/);
  assert.deepEqual(others, []);
  assert.deepEqual(summaryOf([]), []);
});

test('lists and results show the first words of texts that are far too long, and search knows more', () => {
  const own = article({ headline: long, standfirst: [long] });
  const { entry } = articleForms('a', { article: own, body: 'The buoy drifted.' }, () => [], '/articles/a/');
  const { cutting, opening } = brief(entry, settings);
  assert.equal(cutting.headline, shownHeadline(long));
  assert.deepEqual(opening, summaryOf([long]));
  const [report] = indexRecords(entry, { locale: 'en', markNames: () => [] });
  assert.ok(report!.content.includes(`content="${shownHeadline(long)}"`));
  assert.ok(report!.text.length > 30_000);
});
