import { captureFile } from '../src/archive/layout.ts';
import type { Problem } from '../src/archive/problem.ts';
import { sha256 } from '../src/article/checksum.ts';
import { runCommand } from './console/command.ts';
import { counted } from './console/counted.ts';
import { printProblems } from './console/problems.ts';
import { folderProblems, loadArticles, loadCaptureFiles, type StoredArticle } from './files/archive.ts';

const usage = 'npm run verify -- [--archive DIR]';
const options = { archive: { type: 'string', default: 'content' } } as const;

await runCommand({ usage, options }, async ({ values: { archive } }) => {
  const missing = folderProblems(archive);
  const { articles, problems } = missing.length ? { articles: [], problems: missing } : loadArticles(archive);
  const all = [...problems, ...articles.flatMap((article) => fixityProblems(archive, article))];
  printProblems(all, archive);
  if (!missing.length) console.log(verdict(articles.length, all.length));
  return all.length ? 1 : 0;
});

function fixityProblems(archive: string, { file, parsed }: StoredArticle): Problem[] {
  if (parsed.problems) return parsed.problems;
  const { capture, sha256: recorded } = parsed.value.article;
  const { value, problems } = loadCaptureFiles(archive, capture);
  if (problems)
    return problems.map((problem) => ({ ...problem, message: `${problem.message}; ${file} was read from it` }));
  const found = sha256(value.bytes);
  if (found === recorded) return [];
  return [
    {
      file: captureFile(capture),
      line: null,
      message: `expected the sha256 ${recorded} that ${file} records, found ${found}`,
    },
  ];
}

function verdict(articles: number, problems: number): string {
  return `${counted(articles, 'article')}: ${problems ? counted(problems, 'problem') : 'every capture as recorded'}`;
}
