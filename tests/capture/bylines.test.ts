import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../../src/capture/read.ts';
import { HEADLINE, millPage } from './mill.ts';

const byline = (above: readonly string[], below: readonly string[] = []) => millPage(above, below).byline;

test('a byline keeps the page’s own words between its names, and leaves out roles, places and dates', () => {
  assert.equal(byline([HEADLINE, 'By Ann Lee and Bo Ash']), 'Ann Lee and Bo Ash');
  assert.equal(byline([HEADLINE, 'By Ann Lee, Political Editor, and Bo Ash, Reporter']), 'Ann Lee, Bo Ash');
  assert.equal(byline([HEADLINE, 'By Ann Lee in Berlin | 3 May 2020']), 'Ann Lee');
});

test('places between the names, days behind them and addresses below them are no names', () => {
  assert.equal(byline([HEADLINE, 'By Ann Lee in Berlin and Bo Ash in London']), 'Ann Lee, Bo Ash');
  assert.equal(byline([HEADLINE, 'By Ann Lee, Wednesday, 3 May 2020']), 'Ann Lee');
  assert.equal(byline([HEADLINE, 'Ann Lee, August 2020']), 'Ann Lee');
  assert.equal(byline([HEADLINE, 'Zelda Quorn', '@zquorn', '3 May 2020']), 'Zelda Quorn');
  assert.equal(byline([HEADLINE, '(서울=가람통신) 한가람 기자']), '한가람');
});

test('names may stand on the lines below the word that means “by”', () => {
  assert.equal(
    byline([HEADLINE, 'von', 'Anna Grün,', 'Deutsche Presse-Agentur', 'Darum geht’s']),
    'Anna Grün, Deutsche Presse-Agentur',
  );
  assert.equal(byline([HEADLINE, 'By', 'Ann LeeNews Reporter', 'Robin Ash', 'Key points']), 'Ann Lee, Robin Ash');
  assert.deepEqual(millPage([HEADLINE, 'By', 'Ann Lee']).evidence.byline?.lines, [2, 3]);
});

test('what stands under a lone word for authors may say “by” itself', () => {
  assert.equal(byline([HEADLINE, 'Text', 'By ANN LEE']), 'ANN LEE');
});

test('names alone are a byline beside a date, beside a word for their work, or on lines of their own', () => {
  assert.equal(byline([HEADLINE, 'Ann Lee', '3 May 2020, 14:10']), 'Ann Lee');
  assert.equal(byline([HEADLINE, '3 May 2020', '•', 'Ann Lee', '•', '3 minutes']), 'Ann Lee');
  assert.equal(byline([HEADLINE, 'Ann Lee · 3 May 2020 · Mills']), 'Ann Lee');
  assert.equal(byline([HEADLINE, 'Ann Lee', 'Industry correspondent']), 'Ann Lee');
  assert.equal(byline([HEADLINE, 'Ann Lee, Industry correspondent']), 'Ann Lee');
  assert.equal(
    byline([HEADLINE, '한가람 기자', 'garam@example.kr', '박소나 기자', 'sona@example.kr']),
    '한가람, 박소나',
  );
});

test('somebody named right under the headline, or with an address of theirs, wrote the report', () => {
  const owner =
    'The mill had been owned by old Mr Lee of Upper Wend, who went away and left them nothing but the blue dye.';
  const bank =
    'The bank in the market square will have its money back when the women have sold the first of the blue cloth.';
  assert.equal(byline([HEADLINE, 'Ann Lee', 'Share', 'Print'], [owner, bank]), 'Ann Lee');
  assert.equal(byline([HEADLINE, 'Share', 'Qorra Wend @qwend', 'Print', 'Text size']), 'Qorra Wend');
});

test('an editor is no author where one is named, and stands in for none else', () => {
  assert.equal(byline([HEADLINE, '2020年5月3日', '作者：王小明', '责任编辑：李红']), '王小明');
  assert.equal(byline([HEADLINE, '2020年5月3日', '责任编辑：李红']), '李红');
});

test('how a letter begins is nobody’s name, nor is a place that is called as a family is', () => {
  assert.equal(byline([HEADLINE, '福島県', '2020年5月3日']), null);
  assert.equal(byline([HEADLINE, '福島健一', '2020年5月3日']), '福島健一');
  assert.equal(byline([HEADLINE, 'Published May 3, 2021', '', 'Dear Madam.']), null);
});

test('an agency alone is a byline beside the date', () => {
  assert.equal(byline([HEADLINE, 'AFP', '3 May 2020, 14:10']), 'AFP');
  assert.equal(byline([HEADLINE, 'Ann Lee and AP', '3 May 2020']), 'Ann Lee and AP');
});

test('a byline may close the report', () => {
  assert.equal(byline([HEADLINE], ['By Ann Lee']), 'Ann Lee');
  assert.equal(byline([HEADLINE], ['Ann Lee']), 'Ann Lee');
});

test('section words, menus, captions and whom the report is about are no authors', () => {
  assert.equal(byline(['Front Page', HEADLINE, '3 May 2020']), null);
  assert.equal(byline([HEADLINE, 'Share Article', 'Read Later', '3 May 2020']), null);
  assert.equal(byline([HEADLINE, 'The mill in May. Photo: Ann Lee', '3 May 2020']), null);
  const about =
    'Ann Lee, who dyed its wool for thirty years, says that the women of Ann Lee’s street began to save in the war.';
  assert.equal(byline([HEADLINE, 'Orme and the mill', about]), null);
});

test('the names of other reports’ authors are not this one’s', () => {
  const others = [
    'Ten gardens to visit in June',
    'Eva Moss',
    'A bridge for Orme',
    'Jo Hill',
    'Twelve new trees',
    'Al Reed',
  ];
  assert.equal(byline([HEADLINE], others), null);
  assert.equal(byline([HEADLINE, 'By Ann Lee'], others), 'Ann Lee');
});

test('of authors that are named below the report none is its own, unless another line names the same', () => {
  const below = ['Geese on the green', 'By Jo Fenn', 'Fog in the tunnel', 'By Kit Marsh'];
  assert.equal(byline([HEADLINE], below), null);
  assert.equal(byline([HEADLINE, 'Zilla Wick'], ['By Zilla Wick', ...below]), 'Zilla Wick');
});

test('a byline closes a report right below it, and no lower', () => {
  assert.equal(byline([HEADLINE], ['Mills', 'By Jo Fenn']), 'Jo Fenn');
  assert.equal(byline([HEADLINE], ['Mills', 'Looms', 'Geese on the green', 'By Jo Fenn']), null);
});

test('a lone name below the report is no author for the time beside it', () => {
  assert.equal(byline([HEADLINE], ['Anglers', 'Kim Ash', 'Star pitcher and editor', '2 hours ago']), null);
});

test('single words that nobody is called by are no authors, nor are names among the paragraphs', () => {
  assert.equal(byline([HEADLINE, 'Von Garn, Tuch und «ganz alten Maschinen»']), null);
  const [first, ...others] = millPage([HEADLINE]).body;
  assert.equal(millPage([HEADLINE, '3 May 2020', first!, 'Ann Lee, head of the bank', ...others]).byline, null);
});

test('authors one to a line are all named, be the date above or below them', () => {
  assert.equal(byline([HEADLINE, 'Ann Lee', 'Robin Ash', '3 May 2020']), 'Ann Lee, Robin Ash');
  assert.equal(byline([HEADLINE, '3 May 2020', 'Ann Lee', 'Robin Ash']), 'Ann Lee, Robin Ash');
});

test('a page may name no person but a desk', () => {
  assert.equal(byline([HEADLINE, 'By our correspondent']), 'our correspondent');
  assert.equal(byline([HEADLINE, 'von Redaktion, 3. Mai 2020']), 'Redaktion');
});

test('a name that the page sets again in capitals is named once', () => {
  assert.equal(byline([HEADLINE, 'Lucía Vega', 'LUCÍA VEGA', '3 May 2020, 14:10']), 'Lucía Vega');
});

test('an editor is named only where no author is', () => {
  assert.equal(byline([HEADLINE, '山城晚报记者 李松'], ['责任编辑：王岚']), '李松');
  assert.equal(byline([HEADLINE], ['责任编辑：王岚']), '王岚');
});

test('the first paragraph may name its reporter before it begins', () => {
  const named = (first: string) => {
    const { byline, evidence, blocks } = read(
      [
        HEADLINE,
        '2021-05-03',
        first,
        ...'机关报社会经济'
          .split('')
          .map((sign) => `${sign}场的新机器已经送到，工人们说下个月就可以开工，第一批布会是蓝色的。`),
      ].join('\n'),
    );
    return [byline, evidence.byline?.lines, blocks.some(({ text }) => text === first)];
  };
  const rest = '奥姆的老磨坊今天卖给了在那里做工的女工们，她们打算在年底以前让机器重新转起来。';
  assert.deepEqual(named(`山城5月3日电（记者 李松）${rest}`), ['李松', [3], true]);
  assert.deepEqual(named(`山城讯（职工通讯员 李松 王岚）${rest}`), ['李松 王岚', [3], true]);
  assert.deepEqual(named(`【山城＝田中実】${rest}`), ['田中実', [3], true]);
  assert.deepEqual(named(`（山城）${rest}`), [null, undefined, true]);
  assert.deepEqual(named(`(山城=조선일보) ${rest}`), [null, undefined, true]);
  assert.deepEqual(named(`(山城=조선일보) 한가람 기자 = ${rest}`), ['한가람', [3], true]);
});

test('what the page’s furniture says, and two words without capitals, are nobody’s name', () => {
  assert.equal(byline([HEADLINE, '3 May 2020', '関連ニュース']), null);
  assert.equal(byline([HEADLINE, '3 May 2020', 'مشاهدات عالية']), null);
  assert.equal(byline([HEADLINE, '3 May 2020', 'Aktuelle Meldung']), null);
  assert.equal(byline(['ENTREVISTA A ANN LEE', HEADLINE, '3 May 2020']), null);
  assert.equal(byline([HEADLINE, '30.11.2020 18:14', 'TAKİP ET']), null);
});

test('who is named right above the first paragraph wrote it, where the page is by the paper', () => {
  assert.equal(
    byline([HEADLINE, 'by Orme Times | 3 May 2020', 'Zelda Quorn, Mandla Tutu']),
    'Zelda Quorn, Mandla Tutu',
  );
  assert.equal(byline([HEADLINE, 'by Orme Times | 3 May 2020']), 'Orme Times');
});

test('a note about somebody outside the report makes of the name alone a byline', () => {
  const note = 'Ann Lee writes about mills and rivers for this paper, and lives on the weir at Orme.';
  const above = ['Orme and beyond', 'Ann Lee', 'Rivers', '3 May 2020', HEADLINE];
  assert.equal(byline(above, ['More of Orme', note]), 'Ann Lee');
  assert.equal(byline(above, ['More of Orme', note.replace('Ann Lee', 'Bo Ash')]), null);
});

test('what somebody did comes before the word that means “by”', () => {
  assert.equal(byline([HEADLINE, '3 May 2020 • words written by Zelda Quorn • Art by Bo Ash']), 'Zelda Quorn');
});

test('an agency behind a name makes of the two a byline', () => {
  assert.equal(byline([HEADLINE, 'Ann Lee, The Associated Press', 'Orme and Wend']), 'Ann Lee, The Associated Press');
  assert.equal(byline([HEADLINE, '3 May 2020', 'The weir of the mill', 'Ann Lee, The Associated Press']), null);
});

test('a desk of the paper signs where no person does', () => {
  assert.equal(byline([HEADLINE, 'Staff Reporter', '3 May 2020']), 'Staff Reporter');
  assert.equal(byline([HEADLINE, 'Online-Redaktion', '3. Mai 2020']), 'Online-Redaktion');
  assert.equal(byline([HEADLINE, 'Ann Lee', 'Staff Reporter', '3 May 2020']), 'Ann Lee');
  assert.equal(byline([HEADLINE, '3 May 2020'], ['Staff Reporter']), null);
});
