import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineTraits } from '../../src/capture/body/line-traits.ts';
import { pageTraits } from '../../src/capture/body/page-traits.ts';
import { passage } from '../../src/capture/body/passage.ts';
import { withItsEnds } from '../../src/capture/body/passage-ends.ts';
import { draftOf, STEPS } from '../../src/capture/read.ts';

const PROSE = [
  'The weavers of Orme met in the hall on Monday and counted what is left of the blue dye, which was not a lot.',
  'They will buy red from now on, said the oldest of them, and nobody in the hall had anything to say against that.',
];

function inside(texts: readonly string[]): string[] {
  const page = pageTraits(lineTraits(draftOf(texts, STEPS.slice(0, STEPS.indexOf(passage)))));
  const path = withItsEnds(page, new Uint8Array(page.lines.length).fill(1));
  return page.lines.flatMap(({ line }, at) => (path[at]! > 0 ? [line.value] : []));
}

test('what is left of a menu begins no report', () => {
  assert.deepEqual(inside(['WEAVERS', 'HALL', '2021 VOTE', 'DYE', ...PROSE]), PROSE);
});

test('rows of figures, points of a list, verses and one or two short lines may begin one', () => {
  for (const start of [
    ['Orme 14 11 6', 'Wend 18 22 13', 'Sallow 9 9 9', 'Weir 3 4 5'],
    ['• Dye', '• Wool', '• Seats'],
    ['The weir is low,', 'the wheel is slow,', 'the dye', 'is blue and nobody knows why'],
    ['When we were weavers at the mill', 'and the looms went up and down', 'the river was as blue as dye'],
    ['A short count', 'Blue'],
  ])
    assert.deepEqual(inside([...start, ...PROSE]), [...start, ...PROSE]);
});

test('a sentence below the last paragraph closes the report, with one piece of furniture between at most', () => {
  const end = 'The hall smelled of wool until Thursday, and of soup after that.';
  const closed = (between: readonly string[]) => {
    const page = pageTraits(
      lineTraits(draftOf([...PROSE, ...between, end].join('\n\n').split('\n'), STEPS.slice(0, STEPS.indexOf(passage)))),
    );
    const path = Uint8Array.from(page.lines, (_, at) => (at < PROSE.length ? 1 : 0));
    return withItsEnds(page, path).at(-1);
  };
  assert.deepEqual([closed([]), closed(['Share']), closed(['Share', 'Subscribe'])], [1, 1, 0]);
});

test('who wrote the report ends none, in any of the languages', () => {
  for (const note of [
    'Ida Orme is a freelance reporter who lives in Wend.',
    'Ida Orme ist freie Journalistin und lebt in Wend.',
    'Ida Orme est l’auteure de deux livres sur la laine.',
    'Ida de la Orme es periodista y vive en Wend.',
    'Ida Orme é jornalista e mora em Wend.',
    'Ida Orme è giornalista e vive a Wend.',
    'Ida van Orme is freelancejournalist en woont in Wend.',
    'Ida Orme är frilansjournalist och bor i Wend.',
    'Ida Orme jest dziennikarką i mieszka w Wend.',
  ])
    assert.deepEqual(inside([...PROSE, note]), PROSE, note);
  const said = 'Ida Orme is a weaver who lives in Wend.';
  assert.deepEqual(inside([...PROSE, said]), [...PROSE, said]);
});

test('the days of a life are words of the report above them, in any of the languages', () => {
  const page = (last: string) => {
    const traits = pageTraits(lineTraits(draftOf([...PROSE, last], STEPS.slice(0, STEPS.indexOf(passage)))));
    return withItsEnds(traits, Uint8Array.from([1, 1, 0]))[2];
  };
  for (const days of [
    'Ida Orme, weaver, born 3 May 1930; died 29 January 2019',
    'Ida Orme, Weberin, geboren am 3. Mai 1930, gestorben am 29. Januar 2019',
    'Ida Orme, tisserande, née le 3 mai 1930, morte le 29 janvier 2019',
    'Ida Orme, tejedora, nacida el 3 de mayo de 1930, fallecida el 29 de enero de 2019',
    'Ida Orme, tecelã, nascida em 3 de maio de 1930, morta em 29 de janeiro de 2019',
    'Ida Orme, tessitrice, nata il 3 maggio 1930, morta il 29 gennaio 2019',
    'Ida Orme, weefster, geboren op 3 mei 1930, overleden op 29 januari 2019',
    'Ida Orme, väverska, född den 3 maj 1930, död den 29 januari 2019',
  ])
    assert.equal(page(days), 1, days);
  assert.equal(page('Ida Orme, weaver, came in 1930, left in 2019'), 0);
});
