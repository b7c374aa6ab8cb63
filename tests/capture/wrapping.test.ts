import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { logicalLines } from '../../src/capture/lines/logical-lines.ts';
import { read } from '../../src/capture/read.ts';

const ENGLISH = [
  'The ferry that used to cross the estuary twice a day has been laid up since the spring, when the harbour silted and the council found no money to dredge it.',
  'Those who live on the far bank now drive forty minutes to reach a shop that they can see from their windows.',
  'A dredger was promised for the autumn, but nobody in the village believes that it will come before the herring do.',
  'The school bus leaves at six.',
];
const GERMAN = [
  'Die Fähre, die früher zweimal am Tag über die Mündung fuhr, liegt seit dem Frühjahr fest, weil der Hafen versandet ist und der Gemeinde das Geld für den Bagger fehlt.',
  'Wer am anderen Ufer wohnt, fährt nun vierzig Minuten mit dem Wagen zu einem Laden, den er von seinem Fenster aus sehen kann.',
  'Für den Herbst ist ein Bagger versprochen, doch im Dorf glaubt niemand, dass er vor den Heringen kommt.',
  'Der Wirt an der Lände hat seinen Gästen deshalb ein altes Ruderboot hingestellt, mit dem sie auf eigene Gefahr und bei gutem Wetter übersetzen dürfen, solange es noch hell ist und jemand rudern kann.',
];
const RUSSIAN = [
  'Паром, который раньше дважды в день ходил через устье, стоит на приколе с весны, когда гавань занесло песком, а денег на её расчистку не нашлось.',
  'Тем, кто живёт на другом берегу, теперь приходится ехать сорок минут до лавки, которую видно из их окон.',
  'Землечерпалку обещали осенью, но в деревне никто не верит, что она придёт раньше сельди.',
];
const ARABIC = [
  'توقفت العبارة التي كانت تعبر المصب مرتين في اليوم منذ الربيع بعد أن امتلأ الميناء بالرمل ولم يجد المجلس مالا لتنظيفه وإعادة فتحه أمام القوارب.',
  'ويضطر سكان الضفة الأخرى اليوم إلى القيادة أربعين دقيقة ليصلوا إلى متجر يرونه من نوافذهم كل صباح.',
  'ووعد المسؤولون بجرافة في الخريف، لكن لا أحد في القرية يصدق أنها ستأتي قبل عودة السمك.',
];
const JAPANESE = [
  '河口を一日に二度渡っていた渡し船は、港が砂に埋まり、町に浚渫の費用がないことがわかった春から、岸につながれたままになっている。',
  '向こう岸に住む人たちは、窓から見える店まで車で四十分をかけて通うようになり、子どもたちのバスは朝の六時に出てしまう。',
  '秋には浚渫船が来ると約束されているが、ニシンより先に来ると信じている者は村に一人もいないという。',
];

function width(text: string): number {
  return text.length + (text.match(/[\u3000-\u9fff\uff00-\uff60]/g)?.length ?? 0);
}

/** Wraps a paragraph as a mail program does: as many words to a line as fit, or characters where there are no spaces. */
function wrapped(paragraph: string, columns: number): string[] {
  const pieces = /[\u3040-\u9fff]/.test(paragraph)
    ? (paragraph.match(/.[、。]?/gu) ?? [])
    : paragraph.match(/\S+\s*/g)!;
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && width((last + piece).trimEnd()) <= columns) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
}

const values = (lines: readonly string[]) =>
  logicalLines(lines).flatMap(({ captured, continues }) => (continues === null && captured !== '' ? [captured] : []));
const numbers = (lines: readonly string[]) => logicalLines(lines).map(({ n, continues }) => continues ?? n);

for (const paragraphs of [ENGLISH, GERMAN, RUSSIAN, ARABIC, JAPANESE]) {
  test(`paragraphs wrapped at any width are put together again: ${paragraphs[0]!.slice(0, 12)}`, () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 30, max: 80 }),
        fc.shuffledSubarray([...paragraphs, ...paragraphs], { minLength: paragraphs.length * 2 }),
        fc.constantFrom('', '> ', '    '),
        (columns, chosen, margin) => {
          const lines = chosen.flatMap((one) => [...wrapped(one, columns).map((line) => margin + line), margin.trim()]);
          assert.deepEqual(values(lines), chosen);
        },
      ),
    );
  });
}

test('long paragraphs wrapped at a width that only screens have are put together again', () => {
  const paragraphs = [ENGLISH, RUSSIAN, ENGLISH, RUSSIAN].map((sentences) => sentences.join(' '));
  fc.assert(
    fc.property(fc.integer({ min: 80, max: 130 }), (columns) => {
      assert.deepEqual(values(paragraphs.flatMap((one) => [...wrapped(one, columns), ''])), paragraphs);
    }),
  );
});

test('the lines of a menu and of a list stay apart though they are as short as those of a column', () => {
  const menu = [
    'Weather in the',
    'north of the county',
    'Tides at the old bar',
    'ferry times and fares',
    'letters to the editor',
  ];
  const list = [
    'the ferry that was',
    'the herring that were',
    'the bridge that is not',
    'the school bus at six',
    'and a dredger to come',
  ];
  const lines = [...menu, ...list, '', ...ENGLISH];
  assert.deepEqual(
    numbers(lines),
    lines.map((_, at) => at + 1),
  );
});

test('an indent begins a paragraph where no blank line does', () => {
  const english = [...ENGLISH, ...ENGLISH];
  assert.deepEqual(values(english.flatMap((one) => wrapped(`   ${one}`, 72))), english);
  const japanese = [...JAPANESE, ...JAPANESE];
  assert.deepEqual(values(japanese.flatMap((one) => wrapped(`\u3000${one}`, 76))), japanese);
});

test('a headline that was wrapped is one, and the lines that are none of it stay apart', () => {
  const above = ['Tidewater Gazette', 'Harbour', ''];
  const headline = 'Ferry laid up since spring as the village waits for a dredger that nobody believes in';
  const report = ENGLISH.flatMap((one) => [...wrapped(one, 72), '']);
  const lines = [...above, ...wrapped(headline, 72), 'By Una Marsh', '', ...report];
  const reading = read(lines.join('\n'));
  assert.equal(reading.headline, headline);
  assert.deepEqual(reading.evidence.headline?.lines, [4, 5]);
  assert.equal(reading.byline, 'Una Marsh');
  assert.deepEqual(reading.body, ENGLISH);
  assert.deepEqual(reading.blocks[0]?.lines, [8, 9, 10]);
  const [, own, continuing] = reading.lines.slice(6, 9);
  assert.deepEqual([own?.role, continuing?.role, continuing?.reason], ['body', 'body', 'continues line 8']);
});

test('a word cut in two keeps its hyphen, a part of a pair of words its space, and a soft hyphen joins unseen', () => {
  const lines = [
    'The ferry that used to cross the estuary twice a day has been laid up in',
    'the harbour since the spring, and the council has found no money to dred-',
    'ge it. Those who live on the far bank now drive forty minutes to a super\u00ad',
    'market that they can see from their windows, and there is a morning- and',
    'evening bus, but it is always full and it often comes too late for school.',
  ];
  const [line] = logicalLines(lines);
  assert.match(line!.captured, /to dred-ge it\. Those .* a super\u00admarket that .* morning- and evening bus/);
  assert.match(line!.value, /a supermarket that/);
});

test('points of a list stay apart, each with the lines that continue it', () => {
  const points = ENGLISH.slice(0, 3).flatMap((one) =>
    wrapped(`- ${one}`, 72).map((line, at) => (at ? `  ${line}` : line)),
  );
  assert.deepEqual(
    values(points),
    ENGLISH.slice(0, 3).map((one) => `- ${one}`),
  );
});

test('lines that no program wrapped stay as they are', () => {
  const apart = (lines: readonly string[]) =>
    assert.deepEqual(
      numbers(lines),
      lines.map((_, at) => at + 1),
    );
  apart(ENGLISH);
  apart(['Home', 'News', 'Sport', 'Weather', 'Log in', 'Ferry laid up since spring', ...ENGLISH]);
  apart([
    'Ferry laid up since spring as the village waits for a dredger to come',
    'School bus leaves at six in the morning and nobody is there to catch it',
    'Herring are back in the bay but the boats have all been sold to the north',
    'Council finds no money for the harbour and blames the one before it',
    'Shop on the far bank says that it has never had so few customers in May',
  ]);
  apart(['braunau-tagblatt.example', 'muehldorf-tagblatt.example', 'altoetting-tagblatt.example', 'tagblatt.example']);
});

test('a comment that was wrapped keeps its paragraphs', () => {
  const comment =
    'Nobody asked the people who live there whether they would rather have had the bridge that was planned in the war.';
  const report = ENGLISH.flatMap((one) => [...wrapped(one, 72), '']);
  const lines = [
    'Ferry laid up since spring',
    '',
    ...report,
    '2 Comments',
    '',
    ...wrapped(comment, 72),
    '3 ( +4 / -1 )',
    '',
  ];
  const reading = read([...lines, 'They would not.', '1 ( +1 / -0 )'].join('\n'));
  assert.deepEqual(
    reading.comments.map(({ text }) => text),
    [[comment], ['They would not.']],
  );
});

test('a byline or a date does not continue a headline that is as wide as the page', () => {
  const headline = 'The ferry over the estuary is laid up as nobody will pay for dredging';
  const body = ENGLISH.flatMap((paragraph) => wrapped(paragraph, 72));
  for (const below of ['By Ann Lee, Harbour correspondent', 'Posted May 24, 2026 10:05 am']) {
    assert.equal(read([headline, below, '', ...body].join('\n')).headline, headline);
  }
});

test('paragraphs that hang, all lines but the first indented, are put together again', () => {
  const hanging = (one: string) => wrapped(one, 70).map((line, at) => (at === 0 ? line : `   ${line}`));
  assert.deepEqual(values(GERMAN.flatMap((one) => [...hanging(one), ''])), GERMAN);
});

test('first lines that are shorter than the others, as where an indent was lost, are put together with them', () => {
  const indented = '_'.repeat(24);
  const paragraphs = [ENGLISH, RUSSIAN, ENGLISH.slice(1), RUSSIAN.slice(1)].map((sentences) => sentences.join(' '));
  const lines = paragraphs.flatMap((one) => [
    ...wrapped(`${indented} ${one}`, 80).map((line) => line.replace(indented, '').trim()),
    '',
  ]);
  assert.deepEqual(values(lines), paragraphs);
});

test('a line that is as wide as the page is not continued by its copy, nor by a byline in small letters', () => {
  const paragraphs = GERMAN.flatMap((one) => [...wrapped(one, 72), '']);
  const headline = 'Ein ganzes Dorf am Fluss wartet im Herbst auf den Bagger der Gemeinde';
  const head = [headline, headline, 'von Lieselotte Brandt', ''];
  assert.deepEqual(values([...head, ...paragraphs]).slice(0, 3), head.slice(0, 3));
});

test('a short item has few lines that break off, and they tell if all of them agree', () => {
  const item = ENGLISH.slice(0, 2).flatMap((paragraph) => [...wrapped(paragraph, 72), '']);
  assert.deepEqual(values(['The ferry is laid up', 'By Ann Lee', '', ...item]), [
    'The ferry is laid up',
    'By Ann Lee',
    ...ENGLISH.slice(0, 2),
  ]);
  const apart = [
    'A line that is as long as this one but that breaks off',
    'here, as a longer one would',
    '',
    'and',
    'more',
  ];
  assert.deepEqual(
    values(apart),
    apart.filter((line) => line !== ''),
  );
});
