import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../../src/capture/read.ts';
import { HEADLINE, millPage } from './mill.ts';

/** Lines right above a report whose headline was not copied, by what they are. */
const ROWS: readonly [string, string][] = [
  ['a day beside others', 'Día Sábado, 07 de Marzo de 2026'],
  ['two days', 'Del Viernes, 16 de Enero de 2026 al Domingo, 18 de Enero de 2026'],
  ['a day in one language and its label in another', 'Published 22 августа 2017, 10:54'],
  ['the place a report is from', 'PUERTO HONDO, 11 Mar. (ORME PRESS) -'],
  ['the start of a caption', 'The weavers of the mill at Orme, and their foreman,'],
  ['the name of a list', 'Archivo de la etiqueta: the mill at Orme'],
  ['the name of an archive', 'Monthly Archives: May 2020'],
  ['sizes of text', 'Tamaño del texto: 10 12 14 16 18'],
  ['a day behind the name of a site', 'Orme.com - 15/07/2019, 15:39 WIB'],
  ['the picture of a place in Korean', '불이 난 방직공장 현장 모습 [가람소방본부 제공]'],
  ['the issue of a magazine', '织布厂纪事 2015年21期'],
  ['a whole sentence in Korean', '3일 오름 방직공장에서 일하던 여성들이 공장을 샀다고 밝혔다.'],
  ['what a broadcaster says in Korean', '오름 방직공장에서 일하던 여성들이 공장을 샀습니다'],
];

for (const [what, line] of ROWS) {
  test(`${what} is no headline, whatever stands below it`, () => {
    assert.equal(millPage([line]).headline, null);
    assert.equal(millPage([line, '3 May 2020']).headline, null);
    assert.equal(millPage([line, HEADLINE]).headline, HEADLINE);
  });
}

test('a headline may name a day', () => {
  const headline = 'The mill at Orme on 3 May 2020 and the women who worked there';
  assert.equal(millPage([headline]).headline, headline);
});

test('the first question of an interview is no headline where its answer stands below', () => {
  const question = 'Q: What will the women of Orme do with the old mill that they have bought?';
  const answer =
    'A: They will open it again, and the women who worked there will weave blue cloth for the market square.';
  assert.equal(
    read([question, answer, ...Array.from({ length: 3 }, () => [question, answer]).flat()].join('\n')).headline,
    null,
  );
});

test('a caption that says it is an illustration is no headline', () => {
  const caption = 'The women of Orme have bought the old mill - Illustration Marler Bildstock';
  const { headline, figures } = millPage([caption]);
  assert.equal(headline, null);
  assert.equal(figures.length, 1);
});

test('what the caption of a picture repeats is no sign of a headline', () => {
  const alt = 'The old mill and its women, at Orme';
  const { headline, figures } = millPage([HEADLINE, 'They paid with a loan', alt, `photo_camera ${alt}`]);
  assert.equal(headline, HEADLINE);
  assert.deepEqual(figures, [{ caption: alt, credit: null }]);
});

test('the first of several questions is no headline, though no word for one stands before it', () => {
  const question = 'You have bought the old mill at Orme. Did the bank in the market square ask for much in return?';
  assert.equal(millPage([question]).headline, null);
});

test('what goes on from a line above that ends with a comma is no headline', () => {
  assert.equal(
    millPage(['The women of Orme have decided,', 'not to sell the mill again. This is what']).headline,
    null,
  );
});

test('the middle of a sentence that was broken into paragraphs is no headline', () => {
  const broken = [
    'Yesterday, after three long evenings, the weavers of Orme decided with one voice,',
    'to stay away from the council of the town. This choice is meant as a',
    'quiet protest of the weavers against the mayor and the council of Orme, with looms and',
    'banners in front of the town hall, for all that had been promised to the weavers of',
    'the mill by the town.',
    'The council, which should be the place where the weavers of Orme and the mayor meet,',
    'has become a place where the mayor reads out what he has decided, and the weavers',
    'may ask nothing. The quiet protest against it will go on in front of the town hall',
    'until the mayor has answered the letter that the weavers wrote.',
  ];
  assert.equal(read(broken.join('\n\n')).headline, null);
});

test('a question between two answers of an interview is no headline', () => {
  const asked = [
    'Total Cloth - - Looms -',
    'You play the miller. Was it hard to find the weaver of Orme in a film with so many strong voices of women in it?',
    'That is what drew me to Orme. These were strong women, and it is about looms and not about men. It’s a film for all.',
    'How was the weaver of Orme as a director?',
    'The weaver sees everything. I once left a thread hanging, and as a director she said: leave it so. I did leave it.',
    'Have you ever shot a film in a mill before?',
    'I did in Sallow, though with a dryer roof. We had the buckets under the looms for the whole of the first winter there.',
  ];
  assert.equal(read(asked.join('\n\n')).headline, null);
});
