import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArticle } from '../../../../src/article/markdown.ts';
import type { Input } from './input.ts';

interface MiniSearch {
  add(document: { id: string; title: string; text: string }): void;
}

const SITES = path.join(import.meta.dirname, 'sites');

/** Writes a search with MiniSearch into a site that has the articles' texts, or tells why it cannot. */
export async function addMiniSearch(
  { folder, ids }: Input,
  site: string,
  tools: string | undefined,
): Promise<string | null> {
  const module = path.resolve(tools ?? '', 'node_modules/minisearch/dist/es/index.js');
  if (tools === undefined || !fs.existsSync(module)) return 'minisearch is not in the folder of --tools';
  const { default: Index } = (await import(pathToFileURL(module).href)) as {
    default: new (options: { fields: string[]; storeFields: string[] }) => MiniSearch;
  };
  const index = new Index({ fields: ['title', 'text'], storeFields: ['title'] });
  for (const id of ids) index.add(searched(id, fs.readFileSync(path.join(folder, `downloads/${id}.md`), 'utf8')));
  const write = (name: string, content: string | Buffer) =>
    fs.writeFileSync(path.join(site, 'minisearch', name), content);
  fs.mkdirSync(path.join(site, 'minisearch'), { recursive: true });
  write('index.json', JSON.stringify(index));
  write('index.html', fs.readFileSync(path.join(SITES, 'minisearch.html')));
  write('page.js', fs.readFileSync(path.join(SITES, 'minisearch.js')));
  write('minisearch.js', fs.readFileSync(module));
  return null;
}

function searched(id: string, file: string): { id: string; title: string; text: string } {
  const { article, body } = parseArticle(file, id).value!;
  const comments = article.comments.flatMap(({ text }) => text);
  return { id, title: article.headline ?? '', text: [body, ...comments].join('\n') };
}
