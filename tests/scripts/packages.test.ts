import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { run } from './archive.ts';
import { root } from '../../scripts/files/project.ts';

const json = (file: string): unknown => JSON.parse(fs.readFileSync(path.join(root, file), 'utf8'));
const lock = json('package-lock.json') as {
  packages: Record<string, { version: string; integrity?: string; hasInstallScript?: boolean }>;
};

test('every package of the lock file is checked against a hash when it is installed', () => {
  const unchecked = Object.entries(lock.packages).filter(([place, { integrity }]) => place !== '' && !integrity);
  assert.deepEqual(unchecked, []);
});

test('no package runs a script when it is installed but those that package.json names', () => {
  const { allowScripts } = json('package.json') as { allowScripts: Record<string, boolean> };
  const running = Object.entries(lock.packages).filter(([, { hasInstallScript }]) => hasInstallScript);
  const names = running.map(([place]) => place.replace(/^.*node_modules\//, ''));
  assert.deepEqual(names.sort(), Object.keys(allowScripts).sort());
});

test('the bill of materials has every package of the lock file with its checksum, and every need is among them', async () => {
  const { code, stdout } = await run('sbom', []);
  assert.equal(code, 0);
  const bom = JSON.parse(stdout) as {
    bomFormat: string;
    components: { 'bom-ref': string; purl: string; hashes?: { alg: string; content: string }[] }[];
    dependencies: { ref: string; dependsOn: string[] }[];
  };
  assert.equal(bom.bomFormat, 'CycloneDX');
  const listed = new Map(bom.components.map((one) => [one.purl, one]));
  assert.equal(listed.size, bom.components.length, 'no package twice');
  for (const [place, { version, integrity }] of Object.entries(lock.packages)) {
    if (place === '') continue;
    const name = encodeURIComponent(place.replace(/^.*node_modules\//, '')).replace('%2F', '/');
    const found = listed.get(`pkg:npm/${name}@${version}`);
    assert.ok(found, place);
    const base64 = Buffer.from(found.hashes?.[0]?.content ?? '', 'hex').toString('base64');
    assert.equal(`${found.hashes![0]!.alg.toLowerCase().replace('-', '')}-${base64}`, integrity);
  }
  const refs = new Set(['this', ...bom.components.map((one) => one['bom-ref'])]);
  assert.deepEqual(new Set(bom.dependencies.map(({ ref }) => ref)), refs);
  for (const { dependsOn } of bom.dependencies) for (const ref of dependsOn) assert.ok(refs.has(ref), ref);
  assert.equal((await run('sbom', [])).stdout, stdout);
});

test('the bill of materials is as the schema of CycloneDX 1.6 has it, by the validator of those who keep it', async () => {
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
  const { stdout } = await run('sbom', []);
  assert.equal(await validator.validate(stdout), null);
  assert.notEqual(await validator.validate(stdout.replace('"type": "library"', '"type": "book"')), null);
});
