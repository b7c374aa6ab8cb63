import assert from 'node:assert/strict';
import { test } from 'node:test';
import { logicalLines } from '../../src/capture/lines/logical-lines.ts';
import { read } from '../../src/capture/read.ts';

const COLUMNS = 72;
const ENGLISH = [
  'The ferry that used to cross the estuary twice a day has been laid up since the spring, when the harbour silted and the council found no money to dredge it.',
  'Those who live on the far bank now drive forty minutes to reach a shop that they can see from their windows, and they take turns.',
  'A dredger was promised for the autumn, but nobody in the village believes that it will come before the herring do.',
];
const JAPANESE = [
  '河口を一日に二度渡っていた渡し船は、港が砂に埋まり、町に浚渫の費用がないことがわかった春から、岸につながれたままになっている。',
  '“向こう岸”に住む人たちは、窓から見える店まで車で四十分をかけて通うようになり、子どもたちのバスは朝の六時に出てしまうと話していた。',
  '2024年の秋には浚渫船が来ると約束されているが、ニシンより先に来ると信じている者は村に一人もいないという話が町でも聞かれるらしい。',
];
const MENU = ['ホーム', '天気', '潮の時刻', '渡し船の時刻表', '港の写真', '読者の声', 'お知らせ', '川口新聞について'];

const widthOf = (text: string) => text.length + (text.match(/[\u3000-\u9fff\uff00-\uff60]/g)?.length ?? 0);

/** As a terminal folds: at a space where there is one, and else at any character. */
function folded(paragraph: string, columns = COLUMNS): string[] {
  const pieces = /[\u3040-\u9fff]/.test(paragraph) ? [...paragraph] : paragraph.match(/\S+\s*/g)!;
  const lines = [''];
  for (const piece of pieces) {
    if (widthOf((lines.at(-1)! + piece).trimEnd()) <= columns) lines[lines.length - 1] += piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
}

const values = (lines: readonly string[]) =>
  logicalLines(lines).flatMap(({ captured, continues }) => (continues === null && captured !== '' ? [captured] : []));
const report = ENGLISH.flatMap((one) => [...folded(one), '']);

test('a page in Japanese is put together again though its menu is of lines that seem to break off', () => {
  const paragraphs = [...JAPANESE, ...JAPANESE];
  assert.deepEqual(values([...MENU, ...paragraphs.flatMap((one) => folded(one))]), [...MENU, ...paragraphs]);
});

test('lines of 72 characters of two columns each are put together again', () => {
  const paragraphs = [...JAPANESE, ...JAPANESE].map((one) => one + one);
  assert.deepEqual(values(paragraphs.flatMap((one) => [...folded(one, 2 * COLUMNS), ''])), paragraphs);
});

test('headlines in Japanese that are as long as each other stay apart above paragraphs that nobody wrapped', () => {
  const headlines = [
    '渡し船は春から休み',
    '浚渫船は秋に来るか',
    '窓から見える店まで',
    '朝の六時に出るバス',
    '港の砂を掘る人たち',
  ];
  assert.deepEqual(values([...headlines, ...JAPANESE]), [...headlines, ...JAPANESE]);
});

test('the dash of a sentence may begin a line, and the dash of a list keeps its lines apart', () => {
  const dashed =
    'Nobody would say when the dredger is to come, or if it is to come at all – the council has stopped answering its telephone since then.';
  assert.match(folded(dashed)[1]!, /^– the/);
  assert.deepEqual(values([...folded(dashed), '', ...report]), [dashed, ...ENGLISH]);
  const list = ['What the people of the village would like to have back, in their order:', '– the ferry', '– the bus'];
  assert.deepEqual(values([...list, '', ...report]), [...list, ...ENGLISH]);
});

test('a line under a headline as wide as the page is none of it if it is a name, a section, a time or a button', () => {
  const headline = 'The ferry over the estuary is laid up as nobody will pay for dredging';
  for (const below of ['Ann Lee', 'Opinion', '3 hours ago', 'Share this article']) {
    assert.deepEqual(values([headline, below, '', ...report]).slice(0, 2), [headline, below]);
  }
});

test('a paragraph of two lines is one though a sentence ends with the first of them', () => {
  const two = ['The last ferryman of the estuary still paints his boat in every spring.', 'He hopes for rain.'];
  assert.deepEqual(values([...report, ...two, '', ...report])[ENGLISH.length], two.join(' '));
  assert.deepEqual(values([...report, 'Also:', ...two, '', ...report]).slice(ENGLISH.length, ENGLISH.length + 3), [
    'Also:',
    ...two,
  ]);
});

test('what goes on with a small letter goes on behind a short form', () => {
  const headline =
    'Old prophecy has the village in doubt about the ferry: is King Edgar II. really the one who built it?';
  assert.match(folded(headline)[0]!, /II\.$/);
  assert.equal(read(['Harbour', ...folded(headline), 'By Una Marsh', '', ...report].join('\n')).headline, headline);
});

test('a program that counts characters wraps figures and signs of two columns alike', () => {
  const paragraph = JAPANESE.join('').repeat(3);
  const lines = paragraph.match(/.{1,60}/gu)!;
  assert.deepEqual(values([...MENU, '', ...lines, '', ...lines]), [...MENU, paragraph, paragraph]);
});

test('the second line of a headline may be set in the middle, as browsers in a terminal do', () => {
  const headline = 'Ferry laid up since spring as the village waits for a dredger that nobody believes in';
  const [first = '', second = ''] = folded(headline);
  const centred = [first, second].map((line) => `${' '.repeat((COLUMNS - line.length) / 2)}${line}`);
  assert.deepEqual(values([...centred, '', ...report]), [headline, ...ENGLISH]);
  assert.deepEqual(values([first, `${' '.repeat(12)}${second}`, '', ...report]), [first, second, ...ENGLISH]);
});

test('an o far in is the bullet of a list, and at the margin a word', () => {
  const list = ['o Harbour', 'o Weather', 'o Tides'].map((entry) => `${' '.repeat(10)}${entry}`);
  assert.deepEqual(values([...list, '', ...report]).slice(0, 3), ['o Harbour', 'o Weather', 'o Tides']);
  const portuguese =
    'A barca que atravessava a foz duas vezes por dia está parada hoje, e o Brasil inteiro ouviu falar dela, ou quase.';
  const lines = folded(portuguese, 69);
  assert.match(lines[1]!, /^o Brasil/);
  assert.deepEqual(values([...lines, '', ...report])[0], portuguese);
});

test('long lines that were left as they are do not keep the others from being put together', () => {
  const row =
    'Ferry, bus and bridge: what the council has promised in each of the last nine years, and what has come of it';
  assert.deepEqual(values([row, '', ...report, row, '', ...report]), [row, ...ENGLISH, row, ...ENGLISH]);
});

test('the addresses that a browser in a terminal lists below a page are furniture, and wrapped or not', () => {
  const two = ['Nobody in the village remembers a spring in which the ferry did not run,', 'or says so.'];
  const addresses = Array.from(
    { length: 40 },
    (_, at) => `  ${at + 1}. https://ferry.example/${'estuary-'.repeat(9)}${at}`,
  );
  const page = ['Ferry laid up', 'By Una Marsh', '', ...report, ...two, '', 'References', '', ...addresses];
  const { body, lines } = read(page.join('\n'));
  assert.deepEqual(body, [...ENGLISH, two.join(' ')]);
  assert.ok(lines.slice(-addresses.length).every(({ reason }) => reason === 'an address and nothing else'));
});
