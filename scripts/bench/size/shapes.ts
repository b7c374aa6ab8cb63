const sentence = (n: number) =>
  `The keeper said on day ${n} that the boats would sail again, and that nobody had asked for ${n * 7} of them. `;
const line = (n: number) =>
  `${sentence(n)}A third of them had lain idle since the spring, and ${n} more were at the yard.`;
const comment = (n: number) => `I have seen it myself, number ${n}, and it says so there.\n\n${n} ( +${n + 1} / -1 )\n`;

/** About as many bytes as one capture of a shape has, where its lines let it. */
const BYTES = 10_000_000;

/** Captures as large as they may be, each of a shape of its own: what makes the text of one. */
export const shapes: Readonly<Record<string, () => string>> = {
  'one line': () => filled('word '),
  'one line of Polish': () => filled('Łódź wróci w maju, powiedział zarządca portu. '),
  'one word': () => filled('x'),
  'one line in Chinese': () => filled('渡'),
  'one line of signs': () => filled('*boat* [quay](lamp) _tide_ <rope> '),
  'one line below a headline': () => page(filled(sentence(1))),
  lines: () => page(numbered(49_900, (n) => `${line(n)}\n`)),
  'short lines': () => page(numbered(49_900, (n) => `A boat, ${n}.\n`)),
  paragraphs: () => page(numbered(18_000, (n) => `${sentence(n).repeat(5)}\n\n`)),
  'paragraphs with signs': () =>
    page(numbered(18_000, (n) => `# ${sentence(n).repeat(4)} [1] *${n}* _${sentence(n)}_\n\n`)),
  'quotations, 2,000 deep': () => page(numbered(2400, (n) => `${'> '.repeat(2000)}${sentence(n)}\n\n`)),
  'carriage returns': () => page(numbered(90_000, (n) => `${sentence(n)}\r`)),
  'signs of direction': () => filled('word\u202e '),
  comments: () => thread(10_000, comment),
  'one long comment': () => thread(8, (n) => (n === 1 ? comment(n).replace('myself', filled('again ')) : comment(n))),
  captions: () =>
    page(
      `${line(1)}\n\n${line(2)}\n\n${numbered(24_000, (n) => `Photo: A boat at quay ${n}. Picture by Edda Marsh\n\n`)}`,
    ),
  blanks: () => `${page(sentence(1))}${'\n'.repeat(49_000)}`,
};

/** A capture like others, to compare with. */
export const small = page(numbered(8, (n) => `${sentence(n).repeat(4)}\n\n`));

function filled(text: string): string {
  return text.repeat(Math.floor(BYTES / Buffer.byteLength(text)));
}

function numbered(count: number, text: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => text(n + 1)).join('');
}

function page(body: string): string {
  return `The Skerry Mail\n\nBoats are to sail again from Monday\n\nBy Edda Marsh\n\n4 March 1990\n\n${body}\n\n© 1990 The Skerry Mail\n`;
}

function thread(count: number, one: (n: number) => string): string {
  return page(`${sentence(1).repeat(5)}\n\nLogin to comment\n\n${numbered(count, (n) => `${one(n)}\n`)}`);
}
