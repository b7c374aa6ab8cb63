import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../../src/capture/read.ts';
import { HEADLINE, millPage } from './mill.ts';

const RACES = ['12 May: Orme', '19 May: Sallow', '2 June: Harbour ring', '16 June: Brackwater', '30 June: Porthaven'];
const MENU = ['Home', 'News', 'Sport', 'Tickets', 'Shop', 'Contact'];
const OFFERS = [
  'Click on the picture to see the rider of the week and what she says of the gravel, the wind and the new chain she was given.',
  'We take no responsibility for readers who race each other on the way to work, even where both of them have read this page.',
];

test('the dates of a list below the report are part of it, where a line leads on to them', () => {
  const { body } = millPage([HEADLINE], ['The mill is open on these days:', ...RACES]);
  assert.deepEqual(body.slice(-RACES.length), RACES);
});

test('a table among the paragraphs stays where it stands, row by row', () => {
  const table = ['Year\tLooms\tWomen', '1961\t90\t112', '1971\t74\t88', '1981\t41\t60', '1991\t12\t15', '2001\t3\t3'];
  const end =
    'Nobody has counted the looms since then, because the key to the hall hung in another house for twenty years.';
  const { body, related } = millPage([HEADLINE], ['Looms and women at the mill:', ...table, end]);
  assert.deepEqual(body.slice(-8), ['Looms and women at the mill:', ...table, end]);
  assert.deepEqual(related, []);
});

test('a table that a paragraph names belongs to it, and cells of the page below any other are none of the report', () => {
  const table = ['Year\tLooms\tWomen', '1961\t90\t112', '1971\t74\t88', '1981\t41\t60', '1991\t12\t15'];
  const named = 'The table below shows how many looms and women the mill had when somebody thought of counting them.';
  assert.deepEqual(millPage([HEADLINE], [named, ...table]).body.slice(-6), [named, ...table]);
  const other =
    'Nobody knows how many looms and women the mill had, since nobody ever thought of counting them before.';
  assert.deepEqual(millPage([HEADLINE], [other, ...table]).body.slice(-1), [other]);
});

test('points of a list may be sentences', () => {
  const points = [
    '• Seats are to be had from the office and not at the gate.',
    '• Dogs stay at home.',
    '• Whoever comes on Monday, when the looms are oiled, is asked to come without a good coat and to keep away from the belts.',
  ];
  assert.deepEqual(millPage([HEADLINE], ['News from the office :', ...points]).body.slice(-3), points);
});

test('three points of a list are enough, and headlines of other reports are none', () => {
  const points = ['• Bring a coat', '• Leave the dog at home', '• Pay at the gate'];
  assert.deepEqual(millPage([HEADLINE], ['What visitors are asked for:', ...points]).body.slice(-3), points);
  const others = [
    '1. Otters in the race',
    '2. Heron found',
    '3. A door on the weir',
    '4. Soup at the inn',
    '5. More mud',
  ];
  assert.deepEqual(millPage([HEADLINE], ['Most read', ...others]).body, millPage([HEADLINE]).body);
});

test('a calendar below its title and date is the report, and not the prose of the page around it', () => {
  const calendar = ['Gravel races: calendar of this summer', 'Friday 7 May 2021', 'Gravel races in summer', ...RACES];
  const { headline, published, body } = read([...MENU, ...calendar, 'Share this page', ...OFFERS].join('\n'));
  assert.equal(headline, 'Gravel races: calendar of this summer');
  assert.equal(published, '2021-05-07');
  assert.deepEqual(body.slice(-RACES.length), RACES);
});

test('a page of rows alone is read, and the months of an archive are no report', () => {
  const table = ['Tides at Porthaven', '04:12 high 4.1 m', '10:25 low 1.2 m', '16:40 high 4.3 m', '22:51 low 1.0 m'];
  assert.deepEqual(read([...table, '05:03 high 4.0 m'].join('\n')).body, [...table.slice(1), '05:03 high 4.0 m']);
  const months = ['May 2021', 'April 2021', 'March 2021', 'February 2021', 'January 2021', 'December 2020'];
  const { body } = read(['Blog of the mill', ...months, ...OFFERS].join('\n'));
  assert.ok(months.every((month) => !body.includes(month)));
});

test('reviews of a list are read below their date, whatever stands between them', () => {
  const review = (title: string, rest: string) => [title, 'Nell Carr', 'Barge Books, 212 pp., £8.99; ages 7-9', rest];
  const reviews = [
    ...review(
      'The Otter at the Gate',
      'An otter learns to open gates, and a town learns to close them, in pictures that smell of wet wood. -- Ann Lee',
    ),
    ...review(
      'Soup',
      'A grandmother cooks for the whole street and tells each house another story about where the onions came from. -- Tom Reed',
    ),
    ...review(
      'Forty Years of Mud',
      'A river keeps what people throw into it and gives it back on one Sunday, one by one and cleaner than before. -- Mia Hart',
    ),
    ...review(
      'The Blue Mill',
      'There was only one dye left, and so the girls of Orme went to school in blue until the inspector came. -- Ann Lee',
    ),
  ];
  const { headline, body } = read(
    [
      ...MENU,
      'The best books for children of the year',
      '4 December 2021',
      'View comments',
      ...reviews,
      'Related stories',
      'Otters in the race',
      'The words on this page may be used by nobody who has not asked us first.',
    ].join('\n'),
  );
  assert.equal(headline, 'The best books for children of the year');
  for (const title of ['The Otter at the Gate', 'Forty Years of Mud']) assert.ok(reviews.includes(title));
  assert.equal(body.filter((paragraph) => paragraph.includes(' -- ')).length, 4);
});

const GOES_ON =
  'Nobody has counted the looms since then, because the key to the hall hung in another house for twenty years.';

test('three rows that a line leads on to are the report’s where it goes on below them', () => {
  const days = ['Saturday 3 May, Market Hall, 7pm', 'Sunday 4 May, Quay Street, 2pm', 'Monday 5 May, Town Hall, 6pm'];
  const lead = 'The women of the mill will tell how they did it on three evenings:';
  assert.deepEqual(millPage([HEADLINE], [lead, ...days, GOES_ON]).body.slice(-5), [lead, ...days, GOES_ON]);
  assert.deepEqual(
    millPage([HEADLINE], ['Share', '12 likes', '3 shares', '4 votes', GOES_ON]).body.includes('3 shares'),
    false,
  );
});

test('rows of figures between two paragraphs are the report’s, with the line above them that heads their columns', () => {
  const rows = ['Year Looms Women', '1961 90 112', '1971 74 88', '1981 41 60'];
  assert.deepEqual(millPage([HEADLINE], [GOES_ON, ...rows, LAST]).body.slice(-6), [GOES_ON, ...rows, LAST]);
});

const LAST =
  'The women have asked whoever has the key now to bring it to the office, where nobody will be asked any questions.';
const BOXES: readonly string[] = [
  'Director: Lars Holm ¦ Running time: 104 minutes ¦ Certificate: 12A',
  'Cast: Edda Holm, Bo Ash ¦ Rating: ★★★★☆ ¦ Released: Friday',
  'Regie: Lars Holm ¦ Länge: 104 Minuten ¦ Darsteller: Edda Holm',
  'Réalisateur : Lars Holm ¦ Durée : 1 h 44 ¦ Avec : Edda Holm',
  'Publisher: Weir Press ¦ Pages: 212 ¦ Price: £14',
];
for (const box of BOXES) {
  test(`a box with what a review is of belongs to it, right below the last or above the first paragraph (${box})`, () => {
    const rows = box.split(' ¦ ');
    assert.deepEqual(
      millPage([HEADLINE], [GOES_ON, ...rows, 'Most read', 'A door on the weir']).body.slice(-rows.length),
      rows,
    );
    assert.deepEqual(millPage([HEADLINE, 'By Ann Lee', '3 May 2020', ...rows]).body.slice(0, rows.length), rows);
  });
}

const NO_BOXES: readonly string[] = [
  'Tags: mills, dye, Orme ¦ Filed under: Local ¦ Posted in: News',
  'Phone: 01234 567890 ¦ Address: 3 Mill Lane ¦ Email: desk@orme.example',
  'Author: Ann Lee ¦ Published: 3 May 2020 ¦ Category: Mills',
  'Director: Lars Holm',
];
for (const box of NO_BOXES) {
  test(`labels of anything else make no such box (${box})`, () => {
    const rows = box.split(' ¦ ');
    assert.equal(
      millPage([HEADLINE], [GOES_ON, ...rows, 'Most read', 'A door on the weir']).body.includes(rows[0]!),
      false,
    );
  });
}
