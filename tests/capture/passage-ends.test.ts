import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineTraits } from '../../src/capture/traits/line-traits.ts';
import { pageTraits } from '../../src/capture/traits/page-traits.ts';
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

/** What is taken below two paragraphs, of lines with a blank one between each two. */
function below(texts: readonly string[], prose = PROSE): string[] {
  const lines = [...prose, ...texts].join('\n\n').split('\n');
  const page = pageTraits(lineTraits(draftOf(lines, STEPS.slice(0, STEPS.indexOf(passage)))));
  const path = withItsEnds(
    page,
    Uint8Array.from(page.lines, (_, at) => (at < prose.length ? 1 : 0)),
  );
  return page.lines.flatMap(({ line }, at) => (at >= prose.length && path[at]! > 0 ? [line.value] : []));
}

test('a sentence below the last paragraph closes the report, with one piece of furniture between at most', () => {
  const end = 'The hall smelled of wool until Thursday, and of soup after that.';
  assert.deepEqual(
    [[], ['Share'], ['Share', 'Subscribe']].map((between) => below([...between, end])),
    [[end], [end], []],
  );
});

test('a sentence closes the report below a list of other reports as well, where that is set in one block', () => {
  const end = 'The hall smelled of wool until Thursday, and of soup after that.';
  const links = ['Read also:', 'Mill at Wend to open again', 'Ferry sold to a man with hens'].join('\n');
  assert.deepEqual(below([links, end]), [end]);
  assert.deepEqual(below(['Read also:', 'Mill at Wend to open again', 'Ferry sold to a man with hens', end]), []);
});

test('whoever signs the last sentence in brackets ends it no sooner', () => {
  const end = '来年は赤い染料を使う予定だという。（沢木みなと）';
  const prose = [
    '織り手たちは月曜日に公民館に集まり、残りの青い染料を数えたが、多くはなかった。',
    '最年長の織り手は赤を買うしかないと話し、誰もそれに反対する者はいなかった。',
  ];
  assert.deepEqual(below([end], prose), [end]);
});

test('a report goes on below signs that part its sections, as far as it speaks in sentences', () => {
  const sections = [
    'The mayor of Wend bought the old loom on Friday for nine crowns.',
    'Bo Ash in Wend contributed to this report.',
  ];
  assert.deepEqual(below(['___', sections[0]!, '___', sections[1]!, 'More on looms']), sections);
  assert.deepEqual(below(['___', 'Sign up for our newsletter and read more about looms every morning.']), []);
  assert.deepEqual(below(['Share', 'Print', sections[0]!]), []);
});

test('who played and who scored closes the report, where at least two lines say such things', () => {
  const [one, other] = ['Weavers: Lee; Ash, Orme, Wend (Hall 60), Dye', 'Goals for Orme: Lee (9, 14), Ash (52).'];
  assert.deepEqual(below([one, other, 'Related topics: looms, dye, wool']), [one, other]);
  assert.deepEqual(below([one, 'Mill sold']), []);
  assert.deepEqual(below(['Published: 3 May 2020, 4 May 2020, Orme', 'Updated: 3 May 2020, 4 May 2020, Orme']), []);
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
