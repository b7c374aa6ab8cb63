import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';

const list = fileURLToPath(import.meta.resolve('big-list-of-naughty-strings'));

// Each would set a flag if anything of it ran.
const RUN = 'globalThis.ranHere=1';
const acting = [
  `<script>${RUN}</script>`,
  `</title><script>${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `--><script>${RUN}</script><!--`,
  `]]><script>${RUN}</script>`,
  `"><img src=x onerror="${RUN}">`,
  `' autofocus onfocus='${RUN}' x='`,
  `<svg/onload=${RUN}>`,
  `<iframe srcdoc="<script>parent.ranHere=1</script>"></iframe>`,
  `<base href="https://elsewhere.example/">`,
  `<meta http-equiv="refresh" content="0;url=https://elsewhere.example/">`,
  `<link rel=stylesheet href=https://elsewhere.example/a.css>`,
  `<style>@import "https://elsewhere.example/b.css";</style>`,
  `<form action=https://elsewhere.example/><button autofocus>x</button></form>`,
  `javascript:${RUN}//`,
  `[press](javascript:${RUN})`,
  `![see](https://elsewhere.example/c.png)`,
  `<javascript:${RUN}>`,
  `data:text/html,<script>${RUN}</script>`,
  `{"@context":"</script><script>${RUN}</script>"}`,
  `\${${RUN}} {{${RUN}}} <%= ${RUN} %> {${RUN}}`,
  `=cmd|'/c calc'!A1`,
  '+1+1',
  '-1-1',
  '@SUM(1)',
  '# no heading',
  '--- no front matter ---',
  '* no list',
  '1. no list either',
  '> no quotation',
  '| no | table |',
  '[^1]: no footnote',
  '[no]: https://elsewhere.example/ "link"',
  '``` no fence',
  '&lt;b&gt; &amp;amp; &#x3c;',
  '\\<b\\> \\u003cb',
  '!!js/function "x"',
  '*alias &anchor %directive',
  '__proto__',
  'constructor',
  '../../../../etc/passwd',
  '%2e%2e%2f',
  'con',
  'a\u202egnp.exe',
  'a\u2066b\u2069c\u200fd\u200ee\u061cf',
  'Z\u0351\u0343\u0300\u0321\u0327\u0324a\u0330\u0352\u0301\u0334l\u0325\u0356g\u0349\u033do',
  'P\u0430yp\u0430l and \u0391pple',
  'a\u0000b'.replace('\0', '\u0001'),
  'tab\there, \u000b\u000c\u0085\u2028\u2029 breaks',
  '\ufeffmark\ufffe\uffff\ufdd0',
  'x'.repeat(5000),
  '文'.repeat(300),
];

const known = JSON.parse(fs.readFileSync(list, 'utf8')) as string[];

/** The seed of the made-up strings: another one with FUZZ_SEED. */
export const seed = Number(process.env['FUZZ_SEED'] ?? 20_260_101);

const bit = fc.oneof(fc.constantFrom(...acting.slice(0, 45)), fc.string({ unit: 'binary', maxLength: 30 }));
const made = fc.sample(
  fc.array(bit, { minLength: 1, maxLength: 3 }).map((bits) => bits.join('')),
  { numRuns: 120, seed },
);

/** Texts of one line each that have brought programs down: a list that is kept for that, our own, and made-up ones. */
export const strings = [
  ...new Set([...known, ...acting, ...made].map((text) => text.replace(/[\0\n]/g, '').toWellFormed())),
].filter((text) => text.trim() !== '');
