import fs from 'node:fs';
import path from 'node:path';
import { articleFile, captureFile, layout } from '../../../../src/archive/layout.ts';
import { parseNames } from '../../../../src/archive/names.ts';
import { parseArticle, type ArticleFile } from '../../../../src/article/markdown.ts';
import { read } from '../../../../src/capture/read.ts';
import { nameFinder, type NameFinder } from './name-finder.ts';

/** Where the other generators find what an archive's articles and captures say, in files that both take as they are. */
export interface Input {
  folder: string;
  /** The ids of the articles. */
  ids: string[];
}

/**
 * Makes ready, from an archive that has been ingested, what the other generators are given: articles as Markdown with a
 * title, a date and their terms added to the front matter, the lines of the captures as front matter, and files to
 * download. What takes its time here is not counted as theirs. Articles that are there already are left as they are.
 */
export function makeInput(archive: string, folder: string): Input {
  const inside = (name: string) => path.join(folder, name);
  for (const name of ['articles', 'captures', 'downloads']) fs.mkdirSync(inside(name), { recursive: true });
  fs.writeFileSync(inside('articles/articles.11tydata.json'), '{"layout":"article.11ty.js","tags":"articles"}');
  const findNames = nameFinder(parseNames(fs.readFileSync(path.join(archive, layout.names), 'utf8'), '').value ?? []);
  const ids = fs
    .readdirSync(path.join(archive, layout.articles))
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -'.md'.length));
  const known = new Set(ids);
  for (const { name: id } of fs.readdirSync(inside('captures')).map((file) => path.parse(file))) {
    if (!known.has(id)) drop(folder, id);
  }
  for (const id of ids) add(archive, folder, id, findNames);
  return { folder, ids };
}

function drop(folder: string, id: string): void {
  for (const file of [`articles/${id}.md`, `captures/${id}.md`, `downloads/${id}.md`, `downloads/${id}.txt`]) {
    fs.rmSync(path.join(folder, file), { force: true });
  }
}

function add(archive: string, folder: string, id: string, findNames: NameFinder): void {
  const text = fs.readFileSync(path.join(archive, articleFile(id)), 'utf8');
  const given = path.join(folder, `downloads/${id}.md`);
  if (fs.existsSync(given) && fs.readFileSync(given, 'utf8') === text) return;
  const { value } = parseArticle(text, id);
  if (!value) throw new Error(`${id}: ingest wrote an article that cannot be read`);
  const capture = fs.readFileSync(path.join(archive, captureFile(value.article.capture)), 'utf8');
  const more = added(value, findNames).map(([name, said]) => `${name}: ${JSON.stringify(said)}\n`);
  const write = (file: string, content: string) => fs.writeFileSync(path.join(folder, file), content);
  write(`articles/${id}.md`, text.replace('---\n', `---\n${more.join('')}`));
  write(`captures/${id}.md`, `${JSON.stringify(captureMatter(id, value, capture), null, 1)}\n`);
  write(`downloads/${id}.md`, text);
  write(`downloads/${id}.txt`, capture);
}

function added({ article, body }: ArticleFile, findNames: NameFinder): [string, unknown][] {
  const { headline, source, published, comments } = article;
  const texts = [headline ?? '', ...body.split('\n\n'), ...comments.flatMap(({ text }) => text)];
  const mentions = findNames(texts.join('\n'));
  return [
    ['title', headline],
    ['day', published],
    ...(published?.length === 10 ? [['date', published] as [string, unknown]] : []),
    ['sources', [source]],
    ['timeline', [published?.slice(0, 4) ?? 'undated']],
    ['names', mentions],
  ];
}

function captureMatter(id: string, { article }: ArticleFile, capture: string): object {
  const lines = read(capture).lines.map(({ n, role, text, reason }) => ({ n, role, text, reason }));
  return {
    title: article.headline,
    url: `/articles/${id}/capture/`,
    _build: { list: 'never' },
    outputs: ['HTML'],
    lines,
  };
}
