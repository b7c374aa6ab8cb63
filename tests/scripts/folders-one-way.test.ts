import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { root as project } from '../../scripts/files/project.ts';

const IMPORT = /(?:from|import|import\() ?'(\.[^']+)'/g;

/** The folders that the files of each folder import from. */
function neededBy(top: string): Map<string, Set<string>> {
  const needed = new Map<string, Set<string>>();
  for (const name of fs.readdirSync(path.join(project, top), { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:ts|astro)$/.test(name)) continue;
    const file = path.join(top, name);
    for (const [, imported] of fs.readFileSync(path.join(project, file), 'utf8').matchAll(IMPORT)) {
      const [from, to] = [path.dirname(file), path.dirname(path.join(path.dirname(file), imported!))];
      if (from !== to) needed.set(from, (needed.get(from) ?? new Set()).add(to));
    }
  }
  return needed;
}

/** A way from a folder back to itself; null where there is none. */
function roundTrip(needed: Map<string, Set<string>>): string[] | null {
  const done = new Set<string>();
  const follow = (folder: string, trail: string[]): string[] | null => {
    if (trail.includes(folder)) return [...trail.slice(trail.indexOf(folder)), folder];
    if (done.has(folder)) return null;
    const found = [...(needed.get(folder) ?? [])].map((next) => follow(next, [...trail, folder])).find(Boolean);
    done.add(folder);
    return found ?? null;
  };
  return [...needed.keys()].map((folder) => follow(folder, [])).find(Boolean) ?? null;
}

test('a folder that leads back to itself is told, with the way', () => {
  const needed = (ways: Record<string, string[]>) => new Map(Object.entries(ways).map(([a, b]) => [a, new Set(b)]));
  assert.equal(roundTrip(needed({ mill: ['weir', 'loom'], weir: ['loom'] })), null);
  assert.deepEqual(roundTrip(needed({ mill: ['weir'], weir: ['loom'], loom: ['weir'] })), ['weir', 'loom', 'weir']);
});

for (const top of ['src', 'scripts']) {
  test(`the folders of ${top} need each other one way`, () => {
    const needed = neededBy(top);
    assert.ok(needed.size > 5);
    assert.equal(roundTrip(needed)?.join(' -> '), undefined);
  });
}
