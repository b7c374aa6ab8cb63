import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** An article of an archive that holds strings wherever an article can. */
export interface Hostile {
  name: string;
  strings: string[];
  /** What the curator says of it, with the strings. */
  sidecar: { headline: string; source: string; section: string; byline: string; rights: string; language: string };
  lines: string[];
}

/** How many strings one article holds. */
const SHARE = 20;

/** Articles that hold all of the strings, each in the body, in a comment and in the fields that a curator sets. */
export function hostileArticles(strings: string[]): Hostile[] {
  const count = Math.ceil(strings.length / SHARE);
  return Array.from({ length: count }, (_, n) => hostileArticle(n, strings.slice(n * SHARE, (n + 1) * SHARE)));
}

function hostileArticle(n: number, strings: string[]): Hostile {
  const all = strings.join(' \u00b7 ');
  const paragraphs = strings.map(
    (text, at) =>
      `The ${at + 1}. board beside the road to the harbour said ${text} to all who came by it in the evening.`,
  );
  const comments = strings.map(
    (text, at) => `I have seen the ${at + 1}. one myself, and it says ${text} there, I swear.`,
  );
  const thread = comments.flatMap((comment, at) => ['', comment, '', `${at + 2} ( +${at + 3} / -1 )`]);
  const page = ['The Roadside Post', '', `Boards of the harbour road, part ${n + 1}`, '', 'By Mina Okafor', ''];
  const foot = ['© 2019 The Roadside Post', '', 'Login to comment', ...thread, '', 'Login to leave a comment', ''];
  return {
    name: `boards-${n}`,
    strings,
    sidecar: {
      headline: `${n} ${all}`,
      source: all,
      section: all,
      byline: all,
      rights: all,
      language: strings.at(-1)!,
    },
    lines: [...page, ...paragraphs.flatMap((text) => [text, '']), ...foot],
  };
}

/** Writes an archive of such articles, with the strings as names as well. */
export function hostileArchive(articles: Hostile[]): { folder: string; clear: () => Promise<void> } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cuttings-hostile-'));
  fs.mkdirSync(path.join(folder, 'captures'));
  const strings = articles.flatMap((article) => article.strings);
  const title = strings.find((text) => text.includes('</title>'))!;
  writeJson(path.join(folder, 'archive.yaml'), { title, description: title, language: 'en', robots: 'index' });
  const names = strings.map((name) => ({ name, kind: 'person', aliases: [`${name} the Elder`] }));
  writeJson(path.join(folder, 'names.yaml'), names);
  for (const { name, lines, sidecar } of articles) {
    fs.writeFileSync(path.join(folder, 'captures', `${name}.txt`), lines.join('\n'));
    const why = Object.fromEntries(Object.keys(sidecar).map((field) => [field, sidecar.source]));
    writeJson(path.join(folder, 'captures', `${name}.yaml`), { ...sidecar, why });
  }
  return { folder, clear: () => fs.promises.rm(folder, { recursive: true, force: true }) };
}

// JSON is YAML, and has a way to write every character.
function writeJson(file: string, data: object): void {
  fs.writeFileSync(file, JSON.stringify(data, null, 1));
}
