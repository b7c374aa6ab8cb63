import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../../src/capture/read.ts';
import { HEADLINE, millPage } from './mill.ts';

const REPORT = [
  'Ferry to Sandholm stops for the winter',
  'By Ann Lee',
  '3 May 2021',
  'The ferry to Sandholm will not sail again before the ice has gone, because its owner could find nobody to mend the old engine in time.',
  'Islanders will be brought over by the post boat, which takes twelve of them and leaves the quay once a day, at seven in the morning.',
  'The owner has promised that a new engine will be in place when the ferry comes back, and that the fare will stay as it was.',
];
const source = (above: readonly string[], below: readonly string[] = []) =>
  read([...above, ...REPORT, ...below].join('\n')).source;

test('a name above the report is its source where the page states its rights under it', () => {
  const menu = ['Sport', 'Sandholm Life', 'Weather'];
  assert.equal(source(menu, ['© 2021 Sandholm Life. All rights reserved.']), 'Sandholm Life');
  assert.equal(source(menu, ['Copyright 2021 Sandholm Life']), 'Sandholm Life');
  assert.equal(source(menu, ['Sandholm Life © 2021']), 'Sandholm Life');
  assert.equal(source(['沙岛之声首页', '要闻'], ['沙岛之声版权所有']), '沙岛之声');
});

test('a name with a word that papers take into theirs is the source at the top, and a publishing house is none', () => {
  assert.equal(source(['El Faro de Sandholm', 'Local']), 'El Faro de Sandholm');
  assert.equal(source(['Local'], ['© 2021 Vanguardia de Sandholm Ediciones']), null);
});

test('a name at the top is the source where it stands again beside the byline, and is no section and no author', () => {
  const [headline, byline, ...rest] = REPORT;
  const lines = ['Sandholm Life', 'Weather', headline, byline, 'Sandholm Life', ...rest];
  const reading = read(lines.join('\n'));
  assert.deepEqual([reading.source, reading.section, reading.byline], ['Sandholm Life', null, 'Ann Lee']);
  const apart = read(['Sandholm Life', 'Weather', ...REPORT, 'Sandholm Life'].join('\n'));
  assert.equal(apart.source, null);
  const joined = ['Sandholm Life', 'Weather', headline, 'By Ann Lee, Sandholm Life', ...rest];
  assert.equal(read(joined.join('\n')).byline, 'Ann Lee');
});

test('or where it names its publisher, its app or what it says of itself', () => {
  const menu = ['Sandholm Life', 'Weather'];
  assert.equal(source(menu, ['Sandholm Life is published by the island council']), 'Sandholm Life');
  assert.equal(source(menu, ['About Sandholm Life']), 'Sandholm Life');
  assert.equal(source(menu, ['Download the Sandholm Life app']), 'Sandholm Life');
  const { evidence } = read([...menu, ...REPORT, 'About Sandholm Life'].join('\n'));
  assert.deepEqual(evidence.source?.lines, [1, 9]);
});

test('a name of a menu that the page only repeats is no source', () => {
  assert.equal(source(['Island Life', 'Weather', 'Boats and Quays'], ['Boats and Quays', 'Island Life']), null);
  assert.equal(source(['Business', 'Weather'], ['© 2021 Business', 'More Business']), null);
  assert.equal(source(['Boats', 'Harbour News', 'Business News'], ['Harbour News', 'Business News']), null);
  assert.equal(source(['My Times', 'Weather'], ['My Times']), null);
});

test('what a page asks its readers to do is no source, nor is a section that has an app', () => {
  for (const name of ['Post a Job', 'Send Comments & News Tips', 'Investing', 'Weekly edition'])
    assert.equal(read([name, 'Markets', ...REPORT, 'INVESTING APP'].join('\n')).source, null);
});

test('a paper’s name at the top is a source, without what leads home', () => {
  assert.equal(source(['Menu', 'Sandholm Courier - Home', 'Weather']), 'Sandholm Courier');
  assert.equal(source(['Sandholm Daily', 'Weather']), 'Sandholm Daily');
  assert.equal(source(['砂島新聞 ホーム', '天気']), '砂島新聞');
});

test('a section behind the title, a form and a number of times are no source', () => {
  assert.equal(source([`${REPORT[0]} | Entertainment`]), null);
  assert.equal(source(['E-Mail\tPassword']), null);
  assert.equal(source(['Read 0 times']), null);
  assert.equal(source([], ['Copyright 2021 by The Sandholm Times']), 'The Sandholm Times');
});

test('the holder of the rights is named without its partners', () => {
  assert.equal(source([], ['© 2021 Sandholm Herald and its affiliates']), 'Sandholm Herald');
  assert.equal(source([], ['© Sandholm-Zeitung – eine Marke der Inselverlage']), 'Sandholm-Zeitung');
});

test('a product that only one publisher has is told from longer words', () => {
  assert.equal(source(['The mynewsassistant is new']), null);
});

test('the holder of the rights is found among years and other words, and a site by its address', () => {
  assert.equal(source([], ['Copyright © 1999-2021 The Sandholm Times. All rights reserved.']), 'The Sandholm Times');
  assert.equal(source([], ['© Copyright 2021 - Sandholm Times']), 'Sandholm Times');
  assert.equal(source([], ['Sandholm Daily © All rights reserved']), 'Sandholm Daily');
  assert.equal(source([], ['Copyright 2021. Sandholm Examiner. All Rights Reserved.']), 'Sandholm Examiner');
  assert.equal(source([], ['© 2021 Inselspiegel - Alle Rechte vorbehalten']), 'Inselspiegel');
  assert.equal(source([], ['© 1997–2021 Sandholm.test. Alle Rechte vorbehalten.']), 'Sandholm.test');
});

test('any other holder is a source only where the page names it as its own, and a company never is', () => {
  assert.equal(source([], ['© 2021 The Islander']), null);
  assert.equal(source([], ['Advertise on The Islander', '© 2021 The Islander']), 'The Islander');
  assert.equal(source([], ['About Inselmedien GmbH', '© 2021 Inselmedien GmbH']), null);
});

test('years behind a name are a paper’s where a place stands with them, and else those of a life', () => {
  const sourceOf = (line: string) => millPage(['Home', 'Search', line, HEADLINE, 'By Jo Ash', '3 May 1904']).source;
  assert.equal(sourceOf('The Marl Courier (Vic. : 1864 - 1933)'), 'The Marl Courier');
  assert.equal(sourceOf('Marl star. [volume] (Marl, N.B.) 1854-1972, May 03, 1904, Page 4'), 'Marl star');
  for (const life of ['Ann Lee (1830-1904)', 'Ann Lee (weaver) 1830-1904', 'Ann Lee (1830 – 1904), weaver of Marl'])
    assert.equal(sourceOf(life), null);
});

test('a name above the report is its source where all addresses of the page spell it', () => {
  const menu = ['Weather', 'Sandholm Life', 'Sport'];
  assert.equal(source(menu, ['Write to desk@sandholmlife.example']), 'Sandholm Life');
  assert.equal(source(['archive.today', 'https://news.sandholmlife.example/ferry', ...menu]), 'Sandholm Life');
  assert.equal(source(['The Holm', ...menu], ['theholm.example']), 'The Holm');
  assert.equal(source(menu, ['desk@sandholmlife.example', 'www.ferrymen.example']), null);
  assert.equal(source(menu, ['Bob at sandholmlifeguards.example']), null);
  assert.equal(source(['Twitter', ...menu], ['pic.twitter.com/a1']), null);
  const long = Array.from({ length: 9 }, (_, n) => `Menu ${n}`);
  assert.equal(source([...long, 'Rowing', 'Sport'], ['rowing.example']), null);
});

test('a name above the report is told from the company that has it in its own name', () => {
  assert.equal(source([], ['© 2021 Sandholm Post AS']), 'Sandholm Post AS');
  const below = ['Weather', REPORT[0]!, 'Sandholm Post', ...REPORT.slice(1), '© 2021 Sandholm Post AS'];
  assert.equal(read(below.join('\n')).source, 'Sandholm Post');
});

const AGREED: readonly [string, string | null][] = [
  ['Follow The Sandholm Lantern on Facebook ¦ Subscribe to The Sandholm Lantern', 'The Sandholm Lantern'],
  ['Download the Sandholm Lantern app ¦ Subscribe to the Sandholm Lantern from £2 a week', 'Sandholm Lantern'],
  ['Sign up to the Sandholm Lantern newsletter ¦ © 2021 The Sandholm Lantern', 'The Sandholm Lantern'],
  ['About The Sandholm Lantern ¦ desk@sandholmlantern.example', 'The Sandholm Lantern'],
  ['Like The Sandholm Lantern on Facebook ¦ Follow us: @SandholmLantern', 'The Sandholm Lantern'],
  ['Suscríbete a El Faro Viejo ¦ Sigue a El Faro Viejo en Twitter', 'El Faro Viejo'],
  ['Segui Il Molo Nuovo su Facebook ¦ Abbonati a Il Molo Nuovo', 'Il Molo Nuovo'],
  ['Follow The Sandholm Lantern on Facebook', null],
  ['Follow The Sandholm Lantern on Facebook ¦ Follow The Sandholm Lantern on Twitter', null],
  ['Follow The Sandholm Lantern on Facebook ¦ Subscribe to The Other Lantern', null],
  ['Follow Ann Lee on Twitter ¦ Subscribe to Ann Lee', null],
  ['Follow us on Facebook ¦ Subscribe to our newsletter ¦ Download our app', null],
  ['Subscribe to Google News ¦ Download the Google News app', null],
  ['© 2021 Lantern Lee & Company ¦ About Lantern Lee ¦ desk@lanternlee.example', null],
  ['Originally published in The Sandholm Lantern', null],
];
for (const [below, name] of AGREED) {
  test(`a name that the page gives as its own in two ways is its source (${below})`, () => {
    assert.equal(source(['Menu', 'News'], below.split(' ¦ ')), name);
  });
}

test('a title may go on behind its dash, or name its author', () => {
  const title = (end: string) => source([`${REPORT[0]} ${end}`, 'News']);
  assert.equal(title('| The Sandholm Lantern'), 'The Sandholm Lantern');
  assert.equal(title('- sandholm lantern'), 'sandholm lantern');
  assert.equal(title('- here is what to know'), null);
  assert.equal(title('| Ann Lee'), null);
});

test('a name beside the byline is the source where a note says that the report came out there, and no section', () => {
  const [headline, , ...rest] = REPORT;
  const note = 'This article originally appeared on Sandholm Post: Ferry stops';
  const page = (...below: string[]) =>
    read(['News', headline, 'Ann Lee', 'Sandholm Post', ...rest, ...below].join('\n'));
  assert.equal(page(note).source, 'Sandholm Post');
  assert.equal(page().source, null);
  const twice = read(['Sandholm Post', 'Sandholm Post', headline, 'Ann Lee', ...rest].join('\n'));
  assert.equal(twice.section, null);
});

test('the title of a page is told from the address that a browser prints beside it', () => {
  const printed = `${REPORT[0]} | Sandholm Life          http://sandholmlife.example/ne...`;
  const spaced = REPORT.flatMap((line, at) => (at < 3 ? [line] : ['', line]));
  assert.equal(read([printed, '', ...spaced].join('\n')).source, 'Sandholm Life');
});
