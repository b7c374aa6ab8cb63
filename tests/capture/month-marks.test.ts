import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withMonthsMarked } from '../../src/capture/dates/month-marks.ts';

const MARKED = {
  '17 October 2024, 5:30 pm': '17 ••••••• 2024, 5:30 pm',
  '3 de enero 10:15': '3 de ••••• 10:15',
  'Oct. 17  05:39 pm': '•••. 17  05:39 pm',
  'Ida WendMay 17 09:00': 'ida wend••• 17 09:00',
  'para 2 orësh': 'para 2 orësh',
  'för 3 timmar sedan': 'för 3 timmar sedan',
  '3 hours ago': '3 hours ago',
  'Marie May said so': 'marie may said so',
};

for (const [text, marked] of Object.entries(MARKED)) {
  test(`only months beside a number are marked, each letter at its place: ${text}`, () => {
    assert.equal(withMonthsMarked(text).replaceAll('\u0001', '•'), marked);
  });
}
