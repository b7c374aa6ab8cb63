import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '../../src/article/article.ts';
import { leadsFrom } from '../../src/site/article/article-places.ts';
import { articleForms } from '../../src/site/article/entry.ts';
import { partWords } from '../../src/site/capture/part-words.ts';
import { shownBounds } from '../../src/site/article/shown-part.ts';
import { article } from '../article/sample.ts';

const forms = (own: Article, body: string) => {
  const { entry, all, further } = articleForms('a', { article: own, body }, () => [], '/articles/a/');
  return { entry, all, pages: Array.from(further(), (page) => ({ ...page, html: page.html.join('') })) };
};
const comment = (n: number, known: Partial<Article['comments'][number]> = {}): Article['comments'][number] => ({
  n,
  author: null,
  posted: null,
  text: ['I saw it from my window too.'],
  quotes: null,
  replyTo: null,
  quotation: [],
  votes: null,
  lines: [n],
  evidence: null,
  ...known,
});
const comments = (count: number) => Array.from({ length: count }, (_, n) => comment(n + 1));
const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, n) => `Lamp ${n + 1} ${'burns all night '.repeat(60).trim()}.`);
const idsOf = (html: string) => [...html.matchAll(/<p id="(p-\d+)"/g)].map(([, id]) => id!);
const textOf = (html: string) => [...html.matchAll(/<p id="p-\d+">(.*?)<\/p>/g)].map(([, inner]) => inner!);

test('an article like others has one page', () => {
  const { entry, pages } = forms(
    article({ comments: comments(500) }),
    'The lamps went out on Monday.\n\n'.repeat(2000),
  );
  assert.deepEqual([entry.whole, pages], [null, []]);
});

test('a body that is long by its backslashes alone has one page', () => {
  const { entry, pages } = forms(article(), '\\*'.repeat(300_000));
  assert.deepEqual([entry.whole, pages, entry.paragraphs], [null, [], ['*'.repeat(300_000)]]);
});

test('every paragraph of a long body is whole on one page, and the numbers count on', () => {
  const texts = paragraphs(1500);
  const { entry, all, pages } = forms(article(), texts.join('\n\n'));
  const html = [entry.html, ...pages.map((page) => page.html)];
  assert.ok(html.length > 2 && html.every((one) => textOf(one).join('').length <= shownBounds.body));
  assert.deepEqual(
    html.flatMap(idsOf),
    texts.map((_, n) => `p-${n + 1}`),
  );
  assert.deepEqual(html.flatMap(textOf), texts);
  assert.deepEqual(all.paragraphs, texts);
  assert.deepEqual(
    pages.map(({ number }) => number),
    pages.map((_, at) => at + 2),
  );
});

test('a body of very many short paragraphs has pages that a browser takes in its stride', () => {
  const texts = Array.from({ length: 12_000 }, (_, n) => `Lamp ${n + 1}.`);
  const { entry, pages } = forms(article(), texts.join('\n\n'));
  const html = [entry.html, ...pages.map((page) => page.html)];
  assert.ok(html.every((one) => one.length < 1_500_000));
  assert.deepEqual(html.flatMap(textOf), texts);
});

test('a paragraph that fits no page goes on on the next ones, under its own number', () => {
  const text = 'seven boats '.repeat(100_000).trim();
  const { entry, pages } = forms(article(), `One.\n\n${text}\n\nThree.`);
  const html = [entry.html, ...pages.map((page) => page.html)];
  assert.deepEqual(html.map(idsOf), [['p-1'], ['p-2'], ['p-2'], ['p-2', 'p-3']]);
  assert.equal(html.flatMap(textOf).slice(1, -1).join(''), text);
  assert.match(html[2]!, /aria-label="Paragraph 2, continued"/);
  assert.deepEqual(entry.whole!.pages.map(partWords), [
    'paragraph 1',
    'paragraph 2',
    'paragraph 2, continued',
    'paragraph 2, continued, to paragraph 3',
  ]);
});

test('a comment beyond the first page leads to the one that it quotes, and that one back', () => {
  const own = [...comments(8000), comment(8001, { quotes: 7, replyTo: 7999 })];
  const { entry, pages } = forms(article({ comments: own }), 'Short.');
  assert.deepEqual(entry.whole!.answers[6]!.quotedBy, [8001]);
  const last = pages.at(-1)!;
  assert.equal(last.comments.at(-1)!.comment.quotes, 7);
  const from = leadsFrom('/articles/a/', last.number, entry.whole);
  assert.equal(from.to('c-7'), '/articles/a/#c-7');
  assert.equal(from.to('c-8001'), '#c-8001');
  assert.equal(leadsFrom('/a/', 1, entry.whole).to('c-8001'), `/a/page/${last.number}/#c-8001`);
  assert.equal(leadsFrom('', 2, entry.whole).to('c-8001'), `page/${last.number}/#c-8001`);
  const shown = [
    ...entry.data.comments.map(({ n }) => n),
    ...pages.flatMap((page) => page.comments.map(({ comment: { n } }) => n)),
  ];
  assert.deepEqual(
    shown,
    own.map(({ n }) => n),
  );
});

test('of a long comment the first page has the beginning, and later ones the rest, word for word', () => {
  const text = 'again and again '.repeat(300_000).trim();
  const own = [comment(1, { text: ['First.', text, 'Last.'], quotation: ['Quoted.'] }), comment(2)];
  const { entry, pages } = forms(article({ comments: own }), 'Short.');
  const beginning = entry.data.comments[0]!.text[1]!.replace(/…$/, '');
  const rest = pages.flatMap((page) => page.comments.flatMap(({ texts }) => [...texts.quotation, ...texts.text]));
  assert.equal(beginning + rest.map(({ segments }) => segments.map((one) => one.text).join('')).join(''), text);
  assert.ok(pages.length > 1 && pages.every((page) => page.comments.every(({ continued }) => continued)));
  assert.deepEqual(
    [entry.whole!.answers[0]!.goesOn, ...pages.map((page) => page.comments[0]!.goesOn)],
    [...pages.map(({ number }) => number), null],
  );
});

test('captions beyond the first page are on later ones, and so is the rest of a long one', () => {
  const figures = Array.from({ length: 2000 }, (_, n) => ({ caption: `A boat at quay ${n + 1}`, credit: null }));
  const long = { caption: 'lamp '.repeat(10_000).trim(), credit: 'Edda Marsh' };
  const { entry, pages } = forms(article({ figures: [long, ...figures] }), 'Short.');
  const shown = entry.data.figures.length;
  const [first, ...others] = pages.flatMap(({ captions }) => captions);
  assert.deepEqual([first!.n, first!.continued, first!.credit], [1, true, null]);
  const text = first!.caption!.segments.map((one) => one.text).join('');
  assert.equal(entry.data.figures[0]!.caption!.replace(/…$/, '') + text, long.caption);
  assert.deepEqual(
    others.map(({ n }) => n),
    Array.from({ length: 2001 - shown }, (_, at) => shown + 1 + at),
  );
  assert.equal(leadsFrom('/a/', 1, entry.whole).to('f-2000'), `/a/page/${pages.at(-1)!.number}/#f-2000`);
});

test('a correction is marked once, on whichever page, and its note is on the first', () => {
  const texts = paragraphs(1500).with(1400, 'The lapm on the mole.');
  const own = article({
    evidence: { body: { from: 'line', lines: texts.map((_, n) => n + 1), reason: '' } },
    corrections: [{ line: 1401, from: 'lapm', to: 'lamp', why: 'Misprint.' }],
  });
  const { entry, pages } = forms(own, texts.join('\n\n'));
  const { number, html } = pages.find((page) => page.html.includes('p-1401"'))!;
  assert.match(html, /<ins id="correction-1" class="correction"><a href="\/articles\/a\/#correction-1-note">lamp<\/a>/);
  assert.equal(leadsFrom('/a/', 1, entry.whole).to('correction-1'), `/a/page/${number}/#correction-1`);
});

test('links within a body lead to the page that has the place, and to the capture’s lines', () => {
  const texts = paragraphs(1500).with(0, 'See [there](#p-1499).').with(1400, 'See [here](#p-1) and [all](capture/).');
  const lines = texts.map((_, n) => 4000 + n);
  const own = article({ evidence: { body: { from: 'line', lines, reason: '' } } });
  const { entry, pages } = forms(own, texts.join('\n\n'));
  const last = pages.at(-1)!;
  assert.ok(entry.html.includes(`<a href="/articles/a/page/${last.number}/#p-1499">there</a>`));
  assert.ok(last.html.includes('<a href="/articles/a/#p-1">here</a> and <a href="/articles/a/capture/">all</a>'));
  assert.ok(entry.html.includes('<a href="/articles/a/capture/#L4001">Line 4001</a>'));
  assert.ok(last.html.includes('<a href="/articles/a/capture/#L5499">Line 5499</a>'));
});

test('a related line stands below its paragraph, on that paragraph’s page', () => {
  const related = [
    { text: 'Above all', after: 0 },
    { text: 'Far below', after: 1400 },
  ];
  const { entry, pages } = forms(article({ related }), paragraphs(1500).join('\n\n'));
  assert.match(entry.html, /^<aside class="related"><p>Above all</);
  const [page] = pages.filter(({ html }) => html.includes('Far below'));
  assert.match(page!.html, /id="p-1400">.*?Far below.*?id="p-1401"/s);
  assert.ok(pages.every(({ html }) => !html.includes('Above all')));
});
