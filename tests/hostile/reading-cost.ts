import { readCapture } from '../../src/article/curated-reading.ts';

// Run by itself, with a kind of capture as its argument: says what reading one of the largest of that kind takes.
const sentence = 'The keeper said on Monday that the boats would sail again, and that nobody had asked. ';
const thread = (n: number) => `I have seen it myself, number ${n}, and it says so there.\n\n${n} ( +${n + 1} / -1 )\n`;
const kinds: Record<string, () => string> = {
  'one line': () => 'word '.repeat(2_000_000),
  lines: () =>
    'A line of text that is about two hundred characters long, so that ten megabytes are as many lines as a capture may have, which is far more than the page of any paper that was ever printed or put on the net had in all its days, adverts and all\n'.repeat(
      49_999,
    ),
  prose: () => `${sentence.repeat(6)}\n\n`.repeat(19_000),
  comments: () =>
    `The Post\n\n${sentence}\n\nLogin to comment\n\n${Array.from({ length: 10_000 }, (_, n) => thread(n)).join('\n')}`,
  blanks: () => `${sentence}\n${'\n'.repeat(49_000)}`,
};

const bytes = Buffer.from(kinds[process.argv[2]!]!());
const started = performance.now();
const { value } = readCapture({ name: 'a.txt', file: 'captures/a.txt', bytes, sidecar: null });
const seconds = (performance.now() - started) / 1000;
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ lines: value?.reading.lines.length ?? 0, megabytes, seconds }));
