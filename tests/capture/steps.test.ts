import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../../src/capture/read.ts';

const BODY = [
  'The mill at Orme has been sold to the women who worked there, and they will open it again before the end of the year.',
  'They paid for it with their own savings and with a loan from the bank in the market square, which asked for little.',
  'The first cloth is to be blue, because that is the only dye which the last owner left behind when he went away.',
];
const HEADLINE = 'Mill at Orme sold to the women who worked there';
const page = (above: readonly string[], below: readonly string[] = [], body: readonly string[] = BODY) =>
  read([...above, ...body, ...below].join('\n'));
const roles = ({ lines }: { lines: readonly { role: string }[] }) => lines.map(({ role }) => role);

test('the headline stands out from menus, captions and standfirsts by what it shares with the body', () => {
  const above = ['Home', 'Weather for the weekend', 'Ten gardens to visit in June', HEADLINE, 'By Ann Lee'];
  assert.equal(page(above).headline, HEADLINE);
});

test('a line that joins the headline and a name gives the name of the source', () => {
  const { source, evidence } = page([`${HEADLINE} | Orme Valley Weekly`, 'Menu', HEADLINE]);
  assert.equal(source, 'Orme Valley Weekly');
  assert.deepEqual(evidence.source?.lines, [1]);
});

test('a product that only one publisher has names the source by inference', () => {
  const { source, evidence } = page(['Get more with myNEWS', HEADLINE]);
  assert.equal(source, 'South China Morning Post');
  assert.equal(evidence.source?.from, 'inference');
  assert.match(evidence.source?.reason ?? '', /myNEWS/);
});

test('a page that names no publisher has no source', () => assert.equal(page([HEADLINE]).source, null));

test('bylines are a word for “by” and names, without what follows them', () => {
  const byline = (line: string) => page([HEADLINE, line]).byline;
  assert.equal(byline('By Ann Lee and Bo O’Hara'), 'Ann Lee and Bo O’Hara');
  assert.equal(byline('By Ann Lee | 3 May 2020'), 'Ann Lee');
  assert.equal(byline('Von Jürgen von der Au'), 'Jürgen von der Au');
  assert.equal(byline('文＝北沢みのり'), '北沢みのり');
  assert.equal(byline('By the river'), null);
  assert.equal(byline('Por la tarde'), null);
});

test('captions give what they show and whose picture it is', () => {
  const figure = (line: string) => page([HEADLINE, line]).figures[0];
  assert.deepEqual(figure('The mill in May. Photo: Jo Ash'), { caption: 'The mill in May.', credit: 'Jo Ash' });
  assert.deepEqual(figure('The mill in May (Jo Ash/AP)'), { caption: 'The mill in May', credit: 'Jo Ash/AP' });
  assert.deepEqual(figure('The mill in May Image: Ash/Lee'), { caption: 'The mill in May', credit: 'Ash/Lee' });
  assert.deepEqual(figure('Foto: dpa'), { caption: null, credit: 'dpa' });
  assert.deepEqual(figure('Image caption The mill in May'), { caption: 'The mill in May', credit: null });
  assert.deepEqual(figure('Legende: The mill in May. Foto: Jo Ash'), { caption: 'The mill in May.', credit: 'Jo Ash' });
  assert.deepEqual(figure('图注：五月的磨坊'), { caption: '五月的磨坊', credit: null });
  assert.deepEqual(figure('The mill in May.Credit...Jo Ash'), { caption: 'The mill in May.', credit: 'Jo Ash' });
  assert.equal(figure('Mill Sans ™ & © 2016 Orme Media'), undefined);
  assert.equal(figure('Un dÃ©jeuner au moulin'), undefined);
  assert.equal(figure('The mill (built in 1802) in May'), undefined);
  assert.equal(figure('Image captions matter'), undefined);
});

test('a sentence with dots behind a word for pictures stays in the report, and entries of a menu are no credit', () => {
  const dots =
    'She showed everybody in the hall the old photos... and then she put them back into the tin without a word.';
  const { figures, body } = page(
    [HEADLINE],
    ['Photos...', 'Videos', 'Sport', 'Credit...', 'Share', 'Boats'],
    [...BODY, dots],
  );
  assert.deepEqual([figures, body.at(-1)], [[], dots]);
});

test('the day beside the headline is the day of publication, and an update is not', () => {
  assert.equal(page([HEADLINE, '3 May 2020']).published, '2020-05-03');
  assert.equal(page([HEADLINE, 'Updated 5 May 2020', 'Published 3 May 2020']).published, '2020-05-03');
  assert.equal(page([HEADLINE, 'Updated 5 May 2020, 14:10']).published, '2020-05-05~');
  assert.equal(page([HEADLINE, '4/5/2020']).published, null);
  const short = page([HEADLINE, '23.5.20']);
  assert.equal(short.published, '2020-05-23');
  assert.match(short.evidence.published?.reason ?? '', /names no year in full/);
  assert.equal(page([HEADLINE, '3 May 2020', '9 May 2020']).published, null);
});

test('the year of the rights line serves where no day stands, unless it is a span of years', () => {
  assert.equal(page([HEADLINE], ['©2020 Orme Media Inc.']).published, '2020');
  assert.equal(page([HEADLINE], ['© 2010-2020 Orme Media Inc.']).published, null);
});

test('a standfirst is set apart from the body, by bullets or by a byline', () => {
  const points = ['  • The women paid with savings of their own', '  • The first cloth is to be blue'];
  assert.deepEqual(
    page([HEADLINE, ...points, '']).standfirst,
    points.map((point) => point.trim().slice(2)),
  );
  const words = 'Savings and a loan from the bank were enough to buy it';
  assert.deepEqual(page([HEADLINE, words, 'By Ann Lee']).standfirst, [words]);
});

test('short lines in the body are subheadings, and headlines among its paragraphs are related', () => {
  const [first, second, third] = BODY as [string, string, string];
  const body = [first, 'What they paid', second, 'Orme council refuses to open the old canal to boats', third];
  const { blocks } = page([HEADLINE], [], body);
  assert.deepEqual(
    blocks.map(({ kind }) => kind),
    ['paragraph', 'subheading', 'paragraph', 'related', 'paragraph'],
  );
});

test('a dash before speech in a standfirst is no bullet', () => {
  const speech = '– De kjøpte kverna med egne penger og med et lån, sier den eldste av dem.';
  assert.deepEqual(page([HEADLINE, speech, 'By Ann Lee', '3 May 2020']).standfirst, []);
  const said = '– They bought the mill with their own savings and a loan, says the oldest of the women.';
  assert.deepEqual(page([HEADLINE, said, 'By Ann Lee', '3 May 2020']).standfirst, [said]);
});

test('the points under a word for them are the standfirst, where a blank line parts them from the report', () => {
  const points = ['The women of the mill have bought it.', 'They paid with a loan and their savings'];
  const head = [HEADLINE, 'By Ann Lee', '3 May 2020', 'Das Wichtigste in Kürze:', ...points];
  const { standfirst, body } = page([...head, '']);
  assert.deepEqual([standfirst, body], [points, page([HEADLINE]).body]);
  assert.deepEqual(page(head).standfirst, []);
});

test('what stands between headline and byline and repeats the headline or speaks of other things is no standfirst', () => {
  const between = (line: string) => page([HEADLINE, line, 'By Ann Lee']).standfirst;
  assert.deepEqual(between('Mill at Orme: sold to the women who worked there'), []);
  assert.deepEqual(between('Cloth and dye · Mill at Orme sold to the women who worked there'), []);
  assert.deepEqual(between('Listen while cooking supper: our podcasts arrive every single evening'), []);
  assert.deepEqual(between('A loan and their savings were enough to buy the old place'), [
    'A loan and their savings were enough to buy the old place',
  ]);
});

test('what stands under a heading of other reports among the paragraphs is none of this one, but for a subheading at its end', () => {
  const links = [
    'Recommended from the editor',
    'Moose on the weir delays a boat by an hour',
    'Wend to vote on its own name',
  ];
  const { body, related } = page([HEADLINE], [], [BODY[0]!, BODY[1]!, ...links, 'The blue dye', BODY[2]!]);
  assert.deepEqual(related, links.slice(1));
  assert.deepEqual(body.slice(2, 3), ['The blue dye']);
});

test('a headline among the paragraphs is a long subheading where the paragraphs below speak of what it says', () => {
  const [first, second, third] = BODY as [string, string, string];
  const kinds = (heading: string) =>
    page([HEADLINE], [], [first, second, heading, third]).blocks.map(({ kind }) => kind);
  const announced = 'Why the very first cloth that they make is to be blue';
  assert.deepEqual(kinds(announced), ['paragraph', 'paragraph', 'subheading', 'paragraph']);
  assert.deepEqual(kinds(`Read more: ${announced}`), ['paragraph', 'paragraph', 'related', 'paragraph']);
});

test('a line that ends with a colon is prose if it is long or a sentence stands in it', () => {
  const [first, second, third] = BODY as [string, string, string];
  const kinds = (line: string) => page([HEADLINE], [], [first, line, second, third]).blocks.map(({ kind }) => kind);
  const leadsOn = 'Nobody was told. This is what the weavers read on the gate when they came to work that morning:';
  assert.deepEqual(kinds(leadsOn), ['paragraph', 'paragraph', 'paragraph', 'paragraph']);
});

test('a line that is no sentence and stands again and again among the paragraphs is furniture from the first', () => {
  const gone = 'Picture may have been taken away (opens in a new tab)';
  const { lines } = page(
    [HEADLINE],
    [],
    [BODY[0]!, gone, BODY[1]!, gone, BODY[2]!, gone, BODY[0]!.replace('mill', 'weir')],
  );
  assert.deepEqual(
    lines.flatMap(({ text, role }) => (text === gone ? [role] : [])),
    ['furniture', 'furniture', 'furniture'],
  );
});

test('a paragraph that comes again is furniture, and says which line it repeats', () => {
  const { lines } = page([HEADLINE], [], [...BODY, BODY[0]!, BODY[2]!.replace('blue', 'red')]);
  assert.equal(lines[4]?.role, 'furniture');
  assert.match(lines[4]?.reason ?? '', /line 2/);
});

test('a section is a line on both sides of the headline, or a section’s usual name above it but in no menu', () => {
  assert.equal(page(['Textiles', HEADLINE, 'Textiles']).section, 'Textiles');
  assert.equal(page(['Business', HEADLINE]).section, 'Business');
  assert.equal(page(['World', 'Business', HEADLINE]).section, null);
  assert.equal(page(['가', HEADLINE, '가']).section, null);
});

test('a word of the menu that stands again in the way to the headline is the section, not the part of it right above', () => {
  const menu = ['Orme', 'Looms', 'Dyes', 'Weirs'];
  assert.equal(page([...menu, 'Log in', 'Looms', 'Tests', HEADLINE]).section, 'Looms');
  assert.equal(page([...menu, 'Log in', 'Looms', 'Tests', 'Blue', HEADLINE]).section, 'Looms');
  assert.equal(page([...menu, ...menu, 'Tests', HEADLINE]).section, null);
});

test('topics below the last paragraph, and who its author is, are none of the report', () => {
  const about =
    'Ann Lee is a reporter of the Orme Echo, and writes about mills, weirs and the dyes that they are fond of.';
  const { body } = page(
    [HEADLINE, 'By Ann Lee Orme Echo'],
    [about, '', 'Tags: mills, women, savings and the blue dye'],
  );
  assert.deepEqual(body, page([HEADLINE]).body);
});

test('a bare number counts comments only at the very end of the page', () => {
  assert.equal(page([HEADLINE], ['4']).commentCount, 4);
  assert.equal(page([HEADLINE], ['4', 'Back to top']).commentCount, null);
  assert.equal(page([HEADLINE], ['コメント（4件）']).commentCount, 4);
});

test('furniture says what it is for', () => {
  const { lines } = page(['Advertisement', HEADLINE], ['Login to comment']);
  assert.equal(lines[0]?.reason, 'labels an advertisement: “Advertisement”');
  assert.equal(lines[5]?.reason, 'asks the reader to log in: “Login to comment”');
});

test('a line of networks to share on is furniture, and so is the headline that a page had elsewhere', () => {
  const reason = (line: string) => page([HEADLINE, line]).lines[1]?.reason;
  assert.equal(reason('Facebook Twitter | WhatsApp'), 'offers to share the page: “Facebook Twitter | WhatsApp”');
  assert.equal(reason('FacebookTwitterE-Mail'), 'offers to share the page: “FacebookTwitterE-Mail”');
  assert.doesNotMatch(reason('Facebook grows again') ?? '', /offers to share/);
  assert.match(reason('（原标题：女工们买下了老磨坊）') ?? '', /^says how the report was headed where it is from/);
});

test('the language is found by words or script, and left open where there is too little', () => {
  assert.equal(page([HEADLINE]).language, 'en');
  assert.equal(read('水車がふたたび回り始めた。').language, 'ja');
  assert.equal(read('물레방아가 다시 돌기 시작했다.').language, 'ko');
  assert.equal(read('Ok').language, null);
});

test('a notice about the account or the payment is none of the report', () => {
  const notices = [
    'Your subscription has ended on Monday, and we could not take the money for the next month from the card that you gave.',
    'Actualiza tus datos antes del lunes: sin una tarjeta que valga no llegará a tu buzón el correo con las noticias de la costa.',
  ];
  for (const notice of notices) {
    const { lines, body } = page([notice, HEADLINE]);
    assert.match(lines[0]!.reason, /^speaks of the reader’s account or payment/);
    assert.deepEqual(body, BODY);
  }
});

test('a page without a report is all furniture', () => {
  assert.deepEqual(roles(read('Home\nSearch\n\nFoo bar')), ['furniture', 'furniture', 'blank', 'furniture']);
});
