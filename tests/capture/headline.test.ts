import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../../src/capture/read.ts';
import { HEADLINE, millPage } from './mill.ts';

const headline = (...above: string[]) => millPage(above).headline;

test('the headline is told from teasers by what it shares with the body', () => {
  assert.equal(headline('Ten gardens to visit in June', 'Twelve new trees for the market', HEADLINE), HEADLINE);
});

test('the path of the page ends with the headline and is none', () => {
  assert.equal(headline(`Home » News » ${HEADLINE}`, HEADLINE, 'By Ann Lee'), HEADLINE);
  assert.equal(headline(`HomeNewsMills${HEADLINE}`, HEADLINE, '3 May 2020'), HEADLINE);
});

test('what opens and closes the search is no headline, though the page repeats it beside the date', () => {
  const close = 'Close this search box.';
  assert.equal(headline(close, 'Mills', 'Looms', close, '3 May 2020', '12:30', 'By Ann Lee', 'Sold'), null);
});

test('a kicker and a standfirst stand beside the headline and are not it', () => {
  const standfirst = 'They paid for the mill with savings and a loan, and the first cloth will be blue.';
  assert.equal(headline('Textiles', HEADLINE, standfirst, 'By Ann Lee', '3 May 2020'), HEADLINE);
});

test('of two ways to write the headline the one with its signs and small letters is taken', () => {
  const written = 'Mill at Orme: sold to the women who worked there';
  assert.equal(
    headline(written, 'Home', 'News', 'MILL AT ORME SOLD TO THE WOMEN WHO WORKED THERE', '3 May 2020'),
    written,
  );
});

test('a caption is no headline, however well it speaks of the report', () => {
  assert.equal(headline('The women who worked at the mill at Orme. Photo: Jo Ash', HEADLINE), HEADLINE);
});

test('the reason says in words what speaks for the headline', () => {
  const { evidence } = millPage([HEADLINE, 'By Ann Lee', '3 May 2020']);
  assert.match(evidence.headline?.reason ?? '', /the body has its words.*a byline follows it/);
});

test('of two lines alike the one under a section’s name is the headline', () => {
  const [one, other] = ['Women of Orme have bought the old mill', 'Orme weaves: they bought the mill'];
  assert.equal(headline(one, 'Tickets', other, 'Seats'), one);
  assert.equal(headline(one, 'Business', other, 'Seats'), other);
});

test('a line far above the report is not its headline where one like it stands near', () => {
  const menu = Array.from({ length: 25 }, (_, at) => `Menu item ${at + 1}`);
  const [one, other] = ['Women of Orme have bought the old mill', 'The old mill is bought by women of Orme'];
  assert.equal(headline(one, ...menu, other, 'Seats'), other);
});

test('words that only begin as those for pictures or for the way home do are no signs against a headline', () => {
  const [one, other] = ['They have bought the old mill at Orme', 'Homely mill at Orme is defended by its women'];
  assert.equal(headline(one, 'Seats', other, 'By Ann Lee', '3 May 2020'), other);
});

test('a list of topics, an address and the words for a picture are no headline, however well they speak of the report', () => {
  const date = '3 May 2020';
  assert.equal(headline('Textiles More: Mill Orme Women', HEADLINE, date), HEADLINE);
  assert.equal(headline(HEADLINE, 'Letters on the mill at Orme mill@orme.test', date), HEADLINE);
  assert.equal(
    headline(HEADLINE, date, 'The women who bought the mill at Orme | AP Photo Close', 'By Ann Lee'),
    HEADLINE,
  );
});

test('a headline below what reads as prose is found by the date under it, however much that date says', () => {
  const caption =
    'The women of Orme stand in front of the mill, and the oldest of them holds the key that nobody has used for a year.';
  const dates = 'on May 3, 2020 at 9:00 AM, updated May 4, 2020 at 12:10 PM';
  const { headline, body, published } = millPage(['Home', caption, HEADLINE, 'Print', dates, 'View comments']);
  assert.equal(headline, HEADLINE);
  assert.equal(published, '2020-05-03');
  assert.ok(!body.includes(caption));
});

test('a headline that a menu cuts short is taken from where the page writes it out', () => {
  const start = 'Women of Orme have bought the old mill';
  const whole = `${start} for which the bank lent them half of the money that was asked for it in May`;
  assert.equal(headline(`${start}...`, whole, 'Seats'), whole);
});

test('of two lines alike the one right under a date is the headline', () => {
  const [one, other] = ['Women of Orme have bought the old mill', 'Orme weaves: they bought the mill'];
  const between = Array.from({ length: 9 }, (_, at) => `Menu item ${at + 1}`);
  assert.equal(headline(one, ...between, 'Tickets', other, 'Seats'), one);
  assert.equal(headline(one, ...between, '3 May 2020', other, 'Seats'), other);
});

test('a paper may ask its readers in a headline, but not to log in or to share', () => {
  const asked = 'Send us your pictures of the mill at Orme';
  assert.equal(headline(asked, 'By Ann Lee', '3 May 2020'), asked);
  for (const service of ['Log in to read of the mill at Orme', 'Share this report of the mill at Orme'])
    assert.equal(headline(service, HEADLINE, 'By Ann Lee'), HEADLINE);
});

test('a title is told from its standfirst, however much more that says of the report', () => {
  const title = 'Blue cloth from a quiet house';
  const standfirst =
    'The women who worked at the mill at Orme have bought it from its last owner. What will they do with it?';
  const page = millPage(['Business', title, standfirst, 'By Ann Lee', '3 May 2020']);
  assert.equal(page.headline, title);
  assert.deepEqual(page.standfirst, [standfirst]);
});

test('of several lines right above the byline the first is the title, where something short parts them from the rest', () => {
  const [title, one, other] = [
    'The women of the mill weave for themselves',
    'Mill at Orme sold to its women',
    'Bank lends half',
  ];
  assert.equal(headline('Seats', title, one, `${other} of the price in May`, 'By Ann Lee'), title);
});

test('a short line over the headline names its subject, and a path above it ends in another form of it', () => {
  const path = 'Mill at Orme is sold to women who worked there';
  assert.equal(headline('Ormes Spinnerei: Ein Haus am Wasser', HEADLINE, '3 May 2020'), HEADLINE);
  assert.equal(headline('Home', path, 'Mills', HEADLINE, '3 May 2020'), HEADLINE);
});

test('a headline in capitals over a narrow column is told from the deck below it, and a kicker from a headline', () => {
  const column = [
    'The boats of Skerry will lie idle for another',
    'winter, the harbour board said on Tuesday at',
    'its yearly meeting in the hall by the quay.',
  ];
  const page = (above: readonly string[]) =>
    read([...above, '', ...column, '', ...column.map((line) => `${line},`), ''].join('\n'));
  const old = page(['BOATS OF SKERRY', 'TO LIE IDLE', '', 'Harbour Board Has No Money', '']);
  assert.deepEqual([old.headline, old.standfirst], ['BOATS OF SKERRY TO LIE IDLE', ['Harbour Board Has No Money']]);
  const kicker = page(['HARBOUR NEWS', '', 'Boats of Skerry to lie idle', '']);
  assert.equal(kicker.headline, 'Boats of Skerry to lie idle');
});

test('a line in capitals belongs to the one above where it only goes on, and what a mail or a chat sets before it to none', () => {
  assert.equal(
    headline('MILL AT ORME SOLD', 'TO THE WOMEN WHO WORKED THERE'),
    'MILL AT ORME SOLD TO THE WOMEN WHO WORKED THERE',
  );
  assert.notEqual(headline('MILL NEWS', HEADLINE.toUpperCase()), `MILL NEWS ${HEADLINE.toUpperCase()}`);
  assert.equal(headline(`Fwd: ${HEADLINE}`), HEADLINE);
  assert.equal(headline(`Re: ${HEADLINE}`), `Re: ${HEADLINE}`);
  assert.equal(headline(`[10:02, 12/3/2014] Ann Lee: *${HEADLINE}*`, 'The Marl Gazette', '11 March 2014'), HEADLINE);
  assert.notEqual(headline('The Marl Gazette', '11 March 2014'), 'The Marl Gazette');
});
