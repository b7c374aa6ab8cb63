import { spawn } from 'node:child_process';
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { sameFolders, temporaryFolder } from './folders.ts';
import { root } from '../../scripts/files/project.ts';

const capture = (paper: string, headline: string) =>
  `${paper}\n\n${headline}\n\nBy Örjan Zander\n\n3 May 2019\n\n${[1, 2, 3]
    .map((n) => `Paragraph ${n} was written for this test: Zoë and Örjan Zander met at Åby: island and INLET were wet.`)
    .join('\n\n')}\n\n© 2019 ${paper}\n`;

// Papers and people that Swedes, Turks and Estonians put in another order, and a language that no system has words for.
const files = {
  'archive.yaml': 'title: Ilha\ndescription: Pages for a test.\nlanguage: tlh\n',
  'names.yaml':
    '- { name: Zoë, kind: person }\n- { name: Örjan Zander, kind: person, aliases: [Zander] }\n- { name: Åby, kind: place }\n',
  'captures/a.txt': capture('Örebro Posten', 'Ilmari opens the Inlet bridge'),
  'captures/b.txt': capture('Zwolle Post', 'Island ferry to sail at night'),
  'captures/c.txt': capture('Åland Courier', 'Tide tables to be printed again'),
};

/** Makes the archive and its site in a place of its own, on a machine with these settings. */
async function made(t: TestContext, names: string[], inside: string, env: Record<string, string>): Promise<string> {
  const place = temporaryFolder('same');
  t.after(() => fs.rmSync(place, { recursive: true }));
  const folder = path.join(place, inside);
  for (const name of names) {
    fs.mkdirSync(path.dirname(path.join(folder, 'archive', name)), { recursive: true });
    fs.writeFileSync(path.join(folder, 'archive', name), files[name as keyof typeof files]);
  }
  const archive = ['--archive', path.join(folder, 'archive')];
  const site = ['--out', path.join(folder, 'site'), '--site', 'https://archive.example'];
  for (const args of [
    ['ingest', ...archive],
    ['build', ...archive, ...site],
  ]) {
    const [command, ...rest] = args;
    const child = spawn(process.execPath, [`scripts/${command}.ts`, ...rest], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    assert.equal(await new Promise((resolve) => child.once('close', resolve)), 0);
  }
  return folder;
}

test('another time zone, locale, order of files and place give the same bytes', async (t) => {
  const names = Object.keys(files);
  const folders = [
    await made(t, names, 'one', { TZ: 'Pacific/Kiritimati', LANG: 'sv_SE.UTF-8', LC_ALL: 'sv_SE.UTF-8' }),
    await made(t, names.toReversed(), 'a place/elsewhere', {
      TZ: 'America/St_Johns',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
    }),
    await made(t, names, 'plain', { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' }),
  ];
  for (const inside of ['archive', 'site']) {
    sameFolders(path.join(folders[0]!, inside), path.join(folders[1]!, inside));
    sameFolders(path.join(folders[0]!, inside), path.join(folders[2]!, inside));
  }
});
