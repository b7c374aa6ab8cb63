import assert from 'node:assert/strict';
import { test } from 'node:test';
import { portablePage, portableStyle } from '../../src/portable/portable-page.ts';
import { relative } from '../../src/portable/relative.ts';

test('an address becomes the way from file to file, with what follows it', () => {
  const cases = [
    ['index.html', '/', 'index.html'],
    ['articles/a/index.html', '/', '../../index.html'],
    ['articles/a/index.html', '/articles/b/#p-3', '../b/index.html#p-3'],
    ['articles/a/capture/index.html', '/articles/a.txt', '../../a.txt'],
    ['articles/a/index.html', 'capture/#L3', 'capture/index.html#L3'],
    ['articles/a/capture/index.html', '../', '../index.html'],
    ['index.html', '/search/?q=a/b#q', 'search/index.html?q=a/b#q'],
  ] as const;
  for (const [from, address, expected] of cases) assert.equal(relative(from, address), expected);
});

test('links are led to files, and text that looks like one stays as it is', () => {
  const page =
    '<body data-worker="/sw.js"><a title="x > y" href="/b/">b</a><p>He wrote href="/b/" and src="/c.js".</p></body>';
  assert.equal(
    portablePage(page, 'a/index.html'),
    '<body><a title="x > y" href="../b/index.html">b</a><p>He wrote href="/b/" and src="/c.js".</p></body>',
  );
});

test('links to other hosts, and within the page, stay', () => {
  const page =
    '<a href="https://a.example/b">b</a><a href="//a.example/">c</a><a href="#d">d</a><a href="data:text/plain,e">e</a>';
  assert.equal(portablePage(page, 'a/index.html'), page);
});

test('scripts and what needs them are gone; data is not', () => {
  const data = '<script type="application/ld+json">{"a":1}</script>';
  const page = `${data}<script type="module" src="/a.js"></script><template class="scripts"><script></script></template>`;
  assert.equal(portablePage(page, 'index.html'), data);
});

test('the search page has one script in place of those that come from a host, and forms lead to it', () => {
  const page = '<main><form action="/search/"></form><script type="module" src="/a.js"></script></main>';
  assert.equal(
    portablePage(page, 'search/index.html'),
    '<main><form action="index.html"></form><script defer src="search.js"></script></main>',
  );
  assert.equal(portablePage(page, 'index.html'), '<main><form action="search/index.html"></form></main>');
});

test('an article has the script that marks what was searched for, where its page on a host has one', () => {
  const page = '<main><template class="scripts"><script></script></template></main>';
  assert.equal(
    portablePage(page, 'articles/a/index.html'),
    '<main><link rel="stylesheet" href="../../search/marks.css"><script defer src="../../search/marks.js"></script></main>',
  );
  for (const file of ['articles/a/capture/index.html', 'clippings/index.html'])
    assert.ok(!portablePage(page, file).includes('marks.js'), file);
  assert.equal(portablePage('<main></main>', 'articles/a/index.html'), '<main></main>');
});

test('a style sheet loads its typefaces from beside it', () => {
  assert.equal(portableStyle('a{src:url(/_astro/f.woff2)}', '_astro/a.css'), 'a{src:url(f.woff2)}');
});
