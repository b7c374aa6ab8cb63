import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateHabits } from '../../src/capture/dates/date-habits.ts';
import { type DateHabits, daysNamed, unified } from '../../src/capture/dates/dates.ts';
import { measure } from '../../src/capture/lines/measures.ts';

const days = (text: string, language: string | null = null, order: ReturnType<DateHabits['order']> = null) => {
  const habits: DateHabits = { language, order: () => order, latestYear: () => 2025 };
  return daysNamed(unified(text), habits).map(({ day }) => day);
};

const DAY = '2024-10-17';
const ONE_DAY: readonly [string, string][] = [
  ['en', 'Thursday 17 October 2024'],
  ['en', 'October 17th, 2024 at 4 pm'],
  ['en', 'OCT. 17, 20245 AM PT'],
  ['en', '3:04 pm ET 17 Oct 2024'],
  ['en', '17-Oct-2024'],
  ['en', '10.17.24'],
  ['en', '10.17.2024 08:15 AM'],
  ['en', "17 Oct '24"],
  ['en', 'Thu Oct 17 08:15:00 UTC 2024'],
  ['ar', 'الخميس 17 تشرين الأول/أكتوبر 2024'],
  ['ar', '17 أكتوبر (تشرين الأول) 2024'],
  ['en', '2024-10-17T08:00:00Z'],
  ['en', 'by Orme TimesOctober 17, 202401747'],
  ['de', 'Donnerstag, 17. Oktober 2024, 8.15 Uhr'],
  ['de', 'Publiziert17. Okt. 2024'],
  ['de', '17.10.24, 08:15 Uhr'],
  ['de', '17.10.2408:15'],
  ['fr', 'le 17 octobre 2024 à 8h15'],
  ['fr', '17 oct. 2024'],
  ['es', '17 de octubre de 2024'],
  ['es', '17 OCT 2024 - 08:15'],
  ['es', 'Orme-17/10/2024 20:00'],
  ['it', '17 OTTOBRE 2024'],
  ['pt', '17 de outubro de 2024'],
  ['nl', 'donderdag 17 oktober 2024'],
  ['pl', '17 października 2024 r.'],
  ['ru', '17 октября 2024 г.'],
  ['uk', '17 жовтня 2024'],
  ['cs', '17. října 2024'],
  ['cs', '17. 10. 2024 12:38'],
  ['sk', '17. októbra 2024'],
  ['hu', '2024. október 17.'],
  ['ro', '17 octombrie 2024'],
  ['fi', '17. lokakuuta 2024'],
  ['sv', '17 oktober 2024'],
  ['da', '17. okt. 2024 kl. 9.00'],
  ['no', '17. oktober 2024'],
  ['el', '17 Οκτωβρίου 2024'],
  ['tr', '17 EKİM 2024'],
  ['id', 'Kamis, 17 Oktober 2024'],
  ['vi', 'Ngày 17 tháng 10 năm 2024'],
  ['sq', '17 tetor 2024'],
  ['hy', '17 հոկտեմբերի 2024'],
  ['is', '17. október 2024'],
  ['kk', '17 қазан 2024'],
  ['hi', '१७ अक्टूबर २०२४'],
  ['th', '17 ตุลาคม 2567'],
  ['th', '17 ต.ค. 2567'],
  ['lo', '17 ຕ.ລ. 2024'],
  ['bn', '17 অক্টোবর, 2024'],
  ['ta', '17 அக்டோபர் 2024'],
  ['ka', '17 ოქტომბერი 2024'],
  ['ur', '17 اکتوبر، 2024'],
  ['ca', '17 d’octubre del 2024'],
  ['lv', '2024. gada 17. oktobris'],
  ['lv', '2024.gada 17.oktobrī'],
  ['en', 'BUSINESSOCT 17, 2024 2:00 AM'],
  ['fa', 'پنجشنبه ۲۶ مهر ۱۴۰۳'],
  ['kk', '2024 ж. 17 қазан'],
  ['hy', '2024 թ. հոկտեմբերի 17'],
  ['mk', '17 октомври 2024'],
  ['vi', '17 thg 10, 2024'],
  ['he', '17 באוק׳ 2024'],
  ['ar', '١٧ أكتوبر ٢٠٢٤'],
  ['ar', '17 تشرين الأول 2024'],
  ['he', '17 אוקטובר 2024'],
  ['lt', '2024 m. spalio 17 d.'],
  ['ja', '2024年10月17日 18時'],
  ['ja', '２０２４年１０月１７日'],
  ['ja', '令和6年10月17日'],
  ['ja', '2024年（令和6年）10月17日(木)'],
  ['ja', '2024.10.17 18:00'],
  ['ja', '24.10.17'],
  ['zh', '2024年10月17日'],
  ['zh', '民國113年10月17日'],
  ['ko', '2024년 10월 17일 오후 3:04'],
  ['ko', '2024.10.17. 15:04'],
];
for (const [language, text] of ONE_DAY) {
  test(`“${text}” names ${DAY} (${language})`, () => assert.deepEqual(days(text, language), [DAY]));
}

test('months that only a mark tells apart are two', () => {
  assert.deepEqual(days('15 ม.ค. 2567 – 15 มี.ค. 2567', 'th'), ['2024-01-15', '2024-03-15']);
  assert.deepEqual(days('15 जन॰ 2024', 'hi'), ['2024-01-15']);
});

test('a text may name several days, and each is found in its place', () => {
  assert.deepEqual(days('15 OCT 2024 - 08:22ACTUALIZADO: 16 OCT 2024', 'es'), ['2024-10-15', '2024-10-16']);
  const [named] = daysNamed('On 3 May 2020.', { language: 'en', order: () => null, latestYear: () => null });
  assert.deepEqual(named, { day: '2020-05-03', open: false, shortYear: false, start: 3, end: 13 });
});

const NO_DAY = [
  '۴۵ مهر ۱۴۰۳',
  '۳۱ مهر ۱۴۰۳',
  '31 February 2024',
  '17 Smarch 2024',
  '2024-13-01',
  '32.1.2024',
  'Room 12, May',
  '1200 BC',
  '2 hours ago',
  'Today, 12:30',
  '12 Feb 11:30',
  'Top 10 of 2024',
  'Version 1.2',
];
for (const text of NO_DAY) test(`“${text}” names no day`, () => assert.deepEqual(days(text, 'en', 'day-first'), []));

test('two numbers that may each be the month are a day only where the order is known', () => {
  assert.deepEqual(days('4/5/2024'), []);
  assert.deepEqual(days('4/5/2024', 'en', 'day-first'), ['2024-05-04']);
  assert.deepEqual(days('4/5/2024', 'en', 'month-first'), ['2024-04-05']);
  assert.deepEqual(days('17/10/2024'), [DAY]);
  assert.deepEqual(days('10/17/2024'), [DAY]);
  assert.deepEqual(days('04/04/2024'), ['2024-04-04']);
});

test('dots stand between day and month, but before a short year in English also between month and day', () => {
  assert.deepEqual(days('04.05.24', 'de'), ['2024-05-04']);
  assert.deepEqual(days('04.05.2024', 'en'), ['2024-05-04']);
  assert.deepEqual(days('04.05.24', 'en'), []);
  assert.deepEqual(days('04.05.24', 'en', 'month-first'), ['2024-04-05']);
});

test('the day of the week beside two numbers tells which of them is the day, unless it fits both or none', () => {
  assert.deepEqual(days('Mon, 6/3/2019'), ['2019-06-03']);
  assert.deepEqual(days('Wednesday 6/3/2019', 'en', 'month-first'), ['2019-03-06']);
  assert.deepEqual(days('lundi 3/6/2019', 'fr'), ['2019-06-03']);
  assert.deepEqual(days('Tue, 6/3/2019'), []);
  assert.deepEqual(days('Thu 5/9/2019 and 6/3/2019'), []);
});

test('a month runs into capitals before it', () => {
  assert.deepEqual(days('By EDITH MARLOWEOctober 17, 2024'), [DAY]);
});

test('the first day of computers’ time is none on a page of the web', () => {
  const named = (latest: number) =>
    daysNamed('31 December 1969', { language: 'en', order: () => null, latestYear: () => latest }).length;
  assert.deepEqual([named(1970), named(2019)], [1, 0]);
});

test('a year of two digits is of the century that the page’s other years tell, or else one since there are pages', () => {
  const named = (text: string, latest: number | null) =>
    daysNamed(text, { language: 'de', order: () => 'day-first', latestYear: () => latest }).map(({ day }) => day);
  assert.deepEqual(named('3.5.98', 2024), ['1998-05-03']);
  assert.deepEqual(named('3.5.24', 2024), ['2024-05-03']);
  assert.deepEqual(named('3.5.19', 2017), ['2019-05-03']);
  assert.deepEqual(named('3.5.53', 1953), ['1953-05-03']);
  // What names 1952 was not printed in 1854, and may have been in 1954.
  assert.deepEqual(named('3.5.54', 1952), []);
  assert.deepEqual(named('3.5.24', null), ['2024-05-03']);
  assert.deepEqual(named('3.5.74', null), []);
});

test('a month that languages differ on is the one of the page’s language', () => {
  assert.deepEqual(days('3 listopada 2024', 'pl'), ['2024-11-03']);
  assert.deepEqual(days('3 listopada 2024', 'hr'), ['2024-10-03']);
  assert.deepEqual(days('3 listopada 2024'), []);
});

const orderOf = (language: string | null, ...texts: string[]) => {
  const values = { language } as Parameters<typeof dateHabits>[0]['values'];
  return dateHabits({
    lines: measure(texts),
    claims: [],
    values,
    evidence: {},
    issues: [],
    span: null,
    recorded: false,
    textLabels: new Map(),
    threadHead: null,
    verdicts: new Map(),
  }).order();
};

test('the order of day and month is told by the language, but not by English', () => {
  assert.equal(orderOf('de', '4/5/2024'), 'day-first');
  assert.equal(orderOf('en', '4/5/2024'), null);
  assert.equal(orderOf('ja', '4/5/2024'), null);
});

test('the order is told by a number over 12, by the same day in words, or by the zone of a clock', () => {
  assert.equal(orderOf('en', '4/5/2024', '25/4/2024'), 'day-first');
  assert.equal(orderOf('en', '4/5/2024', '4/25/2024'), 'month-first');
  assert.equal(orderOf('en', '4/5/2024', '5 April 2024'), 'month-first');
  assert.equal(orderOf('en', '04.05.24', '04.25.24'), 'month-first');
  assert.equal(orderOf('en', '4/5/2024 3:04 pm ET'), 'month-first');
  assert.equal(orderOf('en', '4/5/2024 3:04 PM EDT'), 'month-first');
  assert.equal(orderOf('en', '4/5/2024 15:04 GMT'), 'day-first');
});

test('a Japanese year of one digit counts where the month and the day have one too', () => {
  assert.deepEqual(days('令和6年5月3日', 'ja'), ['2024-05-03']);
  assert.deepEqual(days('令和元年5月3日', 'ja'), ['2019-05-03']);
});

test('numbers in the signs of East Asia and the letters of its eras name days', () => {
  assert.deepEqual(days('二〇二四年十月十七日', 'zh'), [DAY]);
  assert.deepEqual(days('民國一一三年十月十七日', 'zh'), [DAY]);
  assert.deepEqual(days('明治四十五年七月三十日', 'ja'), ['1912-07-30']);
  assert.deepEqual(days('R6.10.17', 'ja'), [DAY]);
  assert.deepEqual(days('五年三月二日', 'zh'), []);
});

test('two digits for the year behind hyphens are read where papers write them so', () => {
  assert.deepEqual(days('17-10-24, 07:07', 'nl', 'day-first'), [DAY]);
  assert.deepEqual(days('17-10-24', 'sv', 'day-first'), []);
});
