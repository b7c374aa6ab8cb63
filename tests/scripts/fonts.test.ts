import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { charactersOf, cutFonts } from '../../scripts/fonts/cut.ts';
import { FAMILIES } from '../../scripts/fonts/faces.ts';
import { within } from '../../scripts/fonts/range.ts';
import { root } from '../../scripts/files/project.ts';

test('the typefaces kept are the ones that npm run fonts makes', async () => {
  const made = await cutFonts();
  for (const [name, bytes] of made) {
    assert.ok(bytes.equals(fs.readFileSync(path.join(root, 'src', name))), `${name}: run npm run fonts`);
  }
  const kept = fs.readdirSync(path.join(root, 'src/fonts')).map((name) => `fonts/${name}`);
  assert.deepEqual(kept.sort(), [...made.keys()].filter((name) => name.startsWith('fonts/')).sort());
});

test('cutting loses no character that the package would show', () => {
  for (const { source, faces, cuts } of FAMILIES) {
    const folder = path.join(root, 'node_modules/@fontsource-variable', source);
    for (const { name, file } of faces) {
      const shown = new Set(
        cuts.flatMap((cut) => {
          const bytes = fs.readFileSync(path.join(root, `src/fonts/${source}-${name}-${cut.name}.woff2`));
          return charactersOf(bytes).filter(within(cut.range));
        }),
      );
      const rules = fs.readFileSync(path.join(folder, `${file.replace(/-normal$/, '')}.css`), 'utf8');
      for (const [, whole, range] of rules.matchAll(/files\/(\S+?\.woff2)[^}]*unicode-range: ([^;]+)/g)) {
        const characters = charactersOf(fs.readFileSync(path.join(folder, 'files', whole!))).filter(within(range!));
        const lost = characters.filter((code) => !shown.has(code)).map((code) => code.toString(16));
        assert.deepEqual(lost, [], whole);
      }
    }
  }
});
