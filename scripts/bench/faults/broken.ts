import fs from 'node:fs';
import path from 'node:path';
import { contents, type Contents } from './contents.ts';
import type { Trial } from './trial.ts';

/** The articles that are neither the old nor the new ones, or gone. */
export function brokenArticles({ archive, states }: Trial): string[] {
  const now = contents(path.join(archive, 'articles'));
  const known = [states.old.made.articles, states.new.made.articles];
  const torn = [...now]
    .filter(([file]) => !file.endsWith('.part'))
    .filter(([file, digest]) => known.every((articles) => articles.get(file) !== digest));
  const kept = [...known[0]!.keys()].filter((file) => known[1]!.has(file));
  return [
    ...torn.map(([file]) => `${file}: neither old nor new`),
    ...kept.filter((file) => !now.has(file)).map((file) => `${file}: gone`),
  ];
}

/** What is wrong with the site: one of both has to be whole, in its place or, between two renamings, the old one beside it. */
export function brokenSite({ out, states }: Trial): string[] {
  const served = fs.existsSync(out) ? out : `${out}.before`;
  const now = contents(served);
  const found = [states.old, states.new].map(({ made }) => differences(now, made.site));
  return found.some((files) => files.length === 0) ? [] : [`neither the old nor the new site: ${found[0]!.join(', ')}`];
}

/** The files that are not the same in both, by path. */
export function differences(one: Contents, other: Contents): string[] {
  const all = new Set([...one.keys(), ...other.keys()]);
  return [...all].filter((file) => one.get(file) !== other.get(file)).sort();
}

/** What lies in and beside the archive that belongs to neither it nor its site. */
export function leftovers({ folder, archive }: Pick<Trial, 'folder' | 'archive'>): string[] {
  const beside = fs.readdirSync(folder).filter((name) => name !== 'archive' && name !== 'site');
  const inside = fs.readdirSync(archive).filter((name) => !/^((archive|names)\.yaml|captures|articles)$/.test(name));
  const parts = [...contents(archive).keys()].filter((file) => file.endsWith('.part'));
  return [...beside, ...inside, ...parts].map((name) => `${name}: left behind`);
}
