import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../../src/capture/read.ts';
import { HEADLINE, millPage } from './mill.ts';

const SENTENCES: readonly [string, string][] = [
  ['en', 'Those who looked longer saw two things in the photo: a goat and the man who had sold it to them.'],
  ['en', 'It was a sorry picture: four looms under one tarpaulin, and nobody who could say whose they were.'],
  ['en', 'The year of the mill in pictures: Orme looks back'],
  ['de', 'Zwei Dinge sah man auf dem Foto: eine Ziege und den Mann, der sie dorthin gestellt hatte.'],
];
for (const [language, sentence] of SENTENCES) {
  test(`a word for a picture within a sentence announces no credit: “${sentence}” (${language})`, () => {
    assert.deepEqual(millPage([HEADLINE], [sentence]).figures, []);
  });
}

const CREDITS: readonly [string, string | null, string][] = [
  ['The weir in May Photo: Jo Ash', 'The weir in May', 'Jo Ash'],
  ['The weir in May, photo: Jo Ash', 'The weir in May,', 'Jo Ash'],
  ['The weir in May (photo: Jo Ash)', 'The weir in May', 'Jo Ash'],
  ['Main image: Jo Ash via Pixbarn', null, 'Jo Ash via Pixbarn'],
  ['Das Wehr im Mai. Foto: privat', 'Das Wehr im Mai.', 'privat'],
];
for (const [line, caption, credit] of CREDITS) {
  test(`a credit behind a word for it: “${line}”`, () => {
    assert.deepEqual(millPage([HEADLINE, line]).figures, [{ caption, credit }]);
  });
}

for (const line of [
  'Ann Lee/Reuters',
  'ANN LEE / AP',
  'Jo Ash/Pixbarn via Getty Images',
  'Weirfoto/Getty Images',
  'Getty Images',
  'Shutterstock',
]) {
  test(`a line that is a credit and nothing else: “${line}”`, () => {
    const { figures, byline } = millPage([HEADLINE, line]);
    assert.deepEqual([figures, byline], [[{ caption: null, credit: line }], null]);
  });
}

for (const line of [
  'Berlin/dpa',
  'Reuters/AFP',
  'By Ann Lee/AP',
  'Hotels/Spa',
  'Mills / Agencies',
  'Orme via Sallow',
]) {
  test(`an agency behind a stroke is not always a picture’s: “${line}”`, () => {
    assert.deepEqual(millPage([HEADLINE, line]).figures, []);
  });
}

const HEAD = [HEADLINE, 'By Ann Lee', '3 May 2020'];
const SET_OFF: readonly [string, string, string][] = [
  [
    'The women of the mill at the weir. (Weir Radio: Jo Ash)',
    'The women of the mill at the weir.',
    'Weir Radio: Jo Ash',
  ],
  ['The women of the mill at the weir (Ash/Weir Press)', 'The women of the mill at the weir', 'Ash/Weir Press'],
  ['WEIR IN MAY. The women of the mill meet. —PHOTO BY JO ASH', 'WEIR IN MAY. The women of the mill meet.', 'JO ASH'],
  [
    'The women of the mill at the weir. Photo by Jo Ash /Orme Echo',
    'The women of the mill at the weir.',
    'Jo Ash /Orme Echo',
  ],
  ['The women of the mill at the weir. Photo / Mills of Orme', 'The women of the mill at the weir.', 'Mills of Orme'],
  ['Les femmes du moulin, au bord de l’eau. | ÉCHO DU BAC', 'Les femmes du moulin, au bord de l’eau.', 'ÉCHO DU BAC'],
  ['Las mujeres del molino, junto al río - MOLINO DE ORME', 'Las mujeres del molino, junto al río', 'MOLINO DE ORME'],
  [
    'The women of the mill at the weir. Jo Ash/Shutterstock',
    'The women of the mill at the weir.',
    'Jo Ash/Shutterstock',
  ],
  ['Las mujeres del molino, junto al río. / Lucía Vega', 'Las mujeres del molino, junto al río.', 'Lucía Vega'],
  ['방직공들이 물레방아 앞에 서 있다. 가람군 제공', '방직공들이 물레방아 앞에 서 있다.', '가람군 제공'],
];
for (const [line, caption, credit] of SET_OFF) {
  test(`a credit set off without a word and a colon: “${line}”`, () => {
    assert.deepEqual(millPage([...HEAD, line]).figures, [{ caption, credit }]);
  });
}

for (const line of [
  'The women of the mill meet at the weir. (Editing: Bo Ash)',
  'The women of the mill voted for it. (Vote: 14 to 3)',
  'The mill at Orme was sold by Ash / Lee and Sons.',
]) {
  test(`brackets and strokes at the end of a line hold other things, too: “${line}”`, () => {
    assert.deepEqual(millPage(HEAD, [line]).figures, []);
  });
}

test('what stands above a credit, below the byline, is its caption', () => {
  const caption = 'The women of the mill at the weir in May';
  const under = (line: string) => millPage([...HEAD, 'Share', caption, line]).figures;
  assert.deepEqual(under('Photograph by Jo Ash for the Echo'), [{ caption, credit: 'Jo Ash for the Echo' }]);
  assert.deepEqual(under('JO ASH, ORME ECHO'), [{ caption, credit: 'JO ASH, ORME ECHO' }]);
  assert.deepEqual(millPage([...HEAD, caption, 'Photo: Jo Ash']).figures, [{ caption, credit: 'Jo Ash' }]);
});

test('what stands above a credit is no caption above the byline, on a button, or in the report', () => {
  const alone = [{ caption: null, credit: 'Jo Ash' }];
  const standfirst = 'They paid for the mill with savings and a loan from the bank.';
  assert.deepEqual(millPage([HEADLINE, standfirst, 'Photo: Jo Ash', 'By Ann Lee', '3 May 2020']).figures, alone);
  assert.deepEqual(millPage([...HEAD, 'Listen to the report now', 'Photo: Jo Ash']).figures, alone);
  assert.deepEqual(millPage([...HEAD, 'Mill Notes', 'ANN LEE, ORME ECHO']).figures, []);
  const { body, figures } = millPage(HEAD, ['Photo: Jo Ash', 'It will be red after that, the oldest of them said.']);
  assert.deepEqual([body.length, figures], [4, alone]);
});

const POINTING: readonly string[] = [
  'Edda Holm, left, and the women of the mill at Orme on the day of the sale',
  'Edda Holm (g) et les femmes du moulin devant les vieux métiers',
  'The women of the mill, pictured in January in front of the old looms',
  'Edda Holm (left) and the women of the mill at Orme on Tuesday',
  'From left: Edda Holm, Bo Ash and the women of the mill at Orme',
  'The mill at Orme and its looms, seen here from the market square',
  'The mill at Orme in a file picture from the year of the flood',
  'Die Frauen der Mühle (links) mit dem Leiter der Bank am Markt',
  'Les femmes du moulin et, de gauche à droite, les trois derniers patrons',
  'El molino de Orme y sus telares en una imagen de archivo',
];
for (const line of POINTING) {
  test(`what says where in a picture to look is a caption, above the byline (${line})`, () => {
    const { figures, standfirst, byline } = millPage([HEADLINE, line, 'By Ann Lee', '3 May 2020']);
    assert.deepEqual(figures, [{ caption: line, credit: null }]);
    assert.deepEqual([standfirst, byline], [[], 'Ann Lee']);
  });
}

const BEHIND_SENTENCE: readonly [string, string][] = [
  ['Jo Ash / The Orme Echo', 'Jo Ash / The Orme Echo'],
  ['EFE/ J.J. Fresno', 'EFE/ J.J. Fresno'],
  ['AFP / Helen Tull', 'AFP / Helen Tull'],
  ['(Helen Tull/Orme Echo)', 'Helen Tull/Orme Echo'],
];
for (const [behind, credit] of BEHIND_SENTENCE) {
  test(`a stroke between who took a picture and for whom makes a credit behind a sentence (${behind})`, () => {
    const line = 'The women of the mill at Orme on the day on which they bought it.';
    const { figures, standfirst } = millPage([HEADLINE, `${line} ${behind}`, 'By Ann Lee', '3 May 2020']);
    assert.deepEqual(figures, [{ caption: line, credit }]);
    assert.deepEqual(standfirst, []);
  });
}

test('a stroke between other words makes no credit, and a credit in brackets is one', () => {
  const line = 'The women of the mill at Orme bought it and/or the old looms. Ready / Steady';
  assert.deepEqual(millPage([HEADLINE, line, 'By Ann Lee']).figures, []);
  const { figures } = millPage([HEADLINE, 'By Ann Lee', '(Photos by Helen Tull for the Orme Echo)']);
  assert.deepEqual(figures, [{ caption: null, credit: 'Helen Tull for the Orme Echo' }]);
});

test('a name in brackets behind a sentence above the byline took the picture', () => {
  const line = 'The women of the mill at Orme on the day on which they bought it.';
  const { figures, standfirst } = millPage([HEADLINE, `${line} (Helen Tull)`, 'By Ann Lee', '3 May 2020']);
  assert.deepEqual(figures, [{ caption: line, credit: 'Helen Tull' }]);
  assert.deepEqual(standfirst, []);
});

const NOT_POINTING: readonly string[] = [
  'Edda Holm, left, and the women of the mill at Orme on the day on which they ... more',
  'The women of the mill have the left, the right and the bank behind them in the market square',
  'The women of the mill were left with the old looms, and had no right to the market square',
  'A picture of the old looms was what the women of the mill paid with, says the bank',
  'The women of the mill will be seen here in the market square again, says the bank',
  'The women of the mill paid for the old looms on the left bank, the right place for them.',
];
for (const line of NOT_POINTING) {
  test(`what speaks of a picture or a side is no caption (${line})`, () => {
    const { figures, standfirst } = millPage([HEADLINE, line, 'By Ann Lee', '3 May 2020']);
    assert.deepEqual([figures, standfirst], [[], [line]]);
  });
}

test('a report that was run into one line is none of a picture’s, though it ends with whose its picture is', () => {
  const told = [
    'The mill at Orme has been sold to the women who worked there, and they will open it again before the end of the year.',
    'They paid for it with their own savings and with a loan from the bank in the market square, which asked for little.',
    'The first cloth is to be blue, because that is the only dye which was left behind. It is sold from May onwards.',
  ].join(' ');
  const { body, figures } = read(`${HEADLINE}\n\n${told} Photo: Orme Echo / Jo Ash`);
  assert.deepEqual([body.length, figures.length], [1, 0]);
});

test('a Turkish agency closes its report with the town, and no picture stands there', () => {
  const last = 'Değirmende çalışan kadınlar ilk kumaşı mayıs ayında pazarda satacaklarını söyledi. - ORMEKÖY';
  assert.deepEqual(millPage([HEADLINE, 'By Ann Lee', '3 May 2020'], [last]).figures, []);
});
