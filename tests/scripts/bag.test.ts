import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { bagFaults } from '../../scripts/bag/check-bag.ts';
import { writeBag } from '../../scripts/bag/write-bag.ts';
import { makeArchive, page } from './archive.ts';
import { called } from './called.ts';

/** A second reading of RFC 8493, sharing nothing with the first: section numbers stand beside what they ask for. */
function byTheRfc(bag: string): void {
  const bytes = (name: string) => fs.readFileSync(path.join(bag, name));
  // 2.1.1: exactly two lines, UTF-8, no byte-order mark.
  assert.deepEqual(bytes('bagit.txt').toString('latin1').split('\n'), [
    'BagIt-Version: 1.0',
    'Tag-File-Character-Encoding: UTF-8',
    '',
  ]);
  // 2.1.3 and 2.2.1: checksum, blanks, path; CR, LF and % encoded in it.
  const rows = (name: string) => {
    const lines = bytes(name).toString('utf8').split('\n');
    assert.equal(lines.pop(), '', 'the last line ends');
    return lines.map((line) => {
      const gap = line.search(/[ \t]/);
      assert.equal(gap, 64);
      const written = line.slice(gap).trimStart();
      assert.ok(!/%(?!25|0A|0D)/.test(written), written);
      const file = written.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
      assert.equal(createHash('sha256').update(bytes(file)).digest('hex'), line.slice(0, gap), file);
      return file;
    });
  };
  const all: string[] = [];
  const walk = (folder: string): void => {
    for (const name of fs.readdirSync(path.join(bag, folder))) {
      const inner = folder ? `${folder}/${name}` : name;
      if (fs.statSync(path.join(bag, inner)).isDirectory()) walk(inner);
      else all.push(inner);
    }
  };
  walk('');
  const payload = all.filter((file) => file.startsWith('data/'));
  // 3: complete means that the manifest lists the payload, all of it and nothing else.
  assert.deepEqual(rows('manifest-sha256.txt').sort(), payload.sort());
  const tags = all.filter((file) => !file.startsWith('data/') && !file.startsWith('tagmanifest-'));
  assert.deepEqual(rows('tagmanifest-sha256.txt').sort(), tags.sort());
  // 2.2.2: octets and streams of the payload, and a date as ISO 8601 has it.
  const octets = payload.map((file) => bytes(file).length).reduce((a, b) => a + b, 0);
  const info = bytes('bag-info.txt').toString('utf8');
  assert.ok(info.split('\n').includes(`Payload-Oxum: ${octets}.${payload.length}`), info);
  assert.match(info, /^Bagging-Date: \d{4}-\d\d-\d\d$/m);
}

async function bagged(t: TestContext): Promise<string> {
  const folder = makeArchive(t, { 'captures/a.txt': page, 'captures/a.yaml': 'section: Harbour\n' });
  await called('ingest', ['--archive', folder]);
  const bag = path.join(folder, 'bag');
  const { code, stdout, stderr } = await called('verify', ['--archive', folder, '--bag', bag]);
  assert.equal(code, 0, stderr);
  assert.match(stdout, /bag: the archive as a bag/);
  return bag;
}

test('the archive becomes a bag by the rules, and is found whole', async (t) => {
  const bag = await bagged(t);
  byTheRfc(bag);
  const checked = await called('verify', ['--check-bag', bag]);
  assert.equal(checked.code, 0, checked.stderr);
  assert.match(checked.stdout, /complete and valid/);
  const again = await called('verify', ['--archive', path.dirname(bag), '--bag', bag]);
  assert.equal(again.code, 1);
  assert.match(again.stderr, /bag: expected a new folder, but it is there already/);
});

const validation = (bag: string) =>
  spawnSync('python3', ['-c', 'import bagit, sys; bagit.Bag(sys.argv[1]).validate()', bag], { encoding: 'utf8' });
const skip = spawnSync('python3', ['-c', 'import bagit']).status !== 0 && 'bagit for Python is not installed';
test(
  'the Library of Congress’s own validator finds the bag valid, and no longer when it is changed',
  { skip },
  async (t) => {
    const bag = await bagged(t);
    const { status, stderr } = validation(bag);
    assert.equal(status, 0, stderr);
    fs.appendFileSync(path.join(bag, 'data/captures/a.txt'), '!');
    assert.match(validation(bag).stderr, /BagValidationError/);
  },
);

test('names with percent signs and line breaks are in the manifest by the rules', async (t) => {
  const odd = ['100%.yaml', 'a%0Ab.yaml', 'c\nd.yaml', 'e\rf.yaml', 'ü.yaml'];
  const folder = makeArchive(t, Object.fromEntries(odd.map((name) => [`captures/${name}`, name])));
  const bag = path.join(folder, 'bag');
  await called('verify', ['--archive', folder, '--bag', bag]);
  byTheRfc(bag);
  assert.equal((await called('verify', ['--check-bag', bag])).code, 0);
});

const damages: [string, string, (bag: string) => void][] = [
  ['bag-changed', 'data/captures/a.txt', (bag) => fs.appendFileSync(path.join(bag, 'data/captures/a.txt'), '!')],
  ['bag-changed', 'bag-info.txt', (bag) => fs.appendFileSync(path.join(bag, 'bag-info.txt'), 'Contact-Name: N\n')],
  ['bag-missing', 'data/captures/a.yaml', (bag) => fs.rmSync(path.join(bag, 'data/captures/a.yaml'))],
  ['bag-extra', 'data/more.txt', (bag) => fs.writeFileSync(path.join(bag, 'data/more.txt'), 'more')],
  ['bag-line', 'manifest-sha256.txt', (bag) => append(bag, 'no checksum at all\n')],
  ['bag-line', 'manifest-sha256.txt', (bag) => append(bag, manifest(bag).split('\n')[0]! + '\n')],
  ['bag-path', 'manifest-sha256.txt', (bag) => append(bag, `${'0'.repeat(64)}  data/../../archive.yaml\n`)],
  ['bag-path', 'manifest-sha256.txt', (bag) => append(bag, `${'0'.repeat(64)}  /etc/hostname\n`)],
  ['bag-path', 'manifest-sha256.txt', (bag) => append(bag, `${'0'.repeat(64)}  data/a\0b.txt\n`)],
  ['bag-missing', `data/${'a'.repeat(300)}`, (bag) => append(bag, `${'0'.repeat(64)}  data/${'a'.repeat(300)}\n`)],
  ['bag-path', 'manifest-sha256.txt', (bag) => append(bag, `${'0'.repeat(64)}  bagit.txt\n`)],
  [
    'bag-path',
    'manifest-sha256.txt',
    (bag) => {
      fs.symlinkSync('../..', path.join(bag, 'data/up'));
      append(bag, `${'0'.repeat(64)}  data/up/archive.yaml\n`);
    },
  ],
  ['bag-declaration', 'bagit.txt', (bag) => fs.writeFileSync(path.join(bag, 'bagit.txt'), 'BagIt-Version: 1.0\n')],
  ['bag-algorithm', 'manifest-crc7.txt', (bag) => fs.writeFileSync(path.join(bag, 'manifest-crc7.txt'), '')],
  ['bag-extra', 'data/link.txt', (bag) => fs.symlinkSync('/etc/hostname', path.join(bag, 'data/link.txt'))],
  ['bag-extra', 'data/dead.txt', (bag) => fs.symlinkSync('nowhere', path.join(bag, 'data/dead.txt'))],
  ['bag-declaration', 'bagit.txt', (bag) => pipe(path.join(bag, 'bagit.txt'))],
  ['bag-extra', 'data/captures/a.txt', (bag) => pipe(path.join(bag, 'manifest-sha256.txt'))],
  ['bag-missing', 'manifest-sha256.txt', (bag) => fs.rmSync(bag, { recursive: true })],
  ['bag-declaration', 'bagit.txt', (bag) => (fs.rmSync(bag, { recursive: true }), fs.writeFileSync(bag, 'a file'))],
  ['bag-oxum', 'bag-info.txt', (bag) => fs.writeFileSync(path.join(bag, 'bag-info.txt'), 'Payload-Oxum: 7.1\n')],
];
for (const [at, [code, file, damage]] of damages.entries()) {
  test(`tells of a bag that is not whole: ${code} of ${file}, ${at + 1}`, (t) => {
    const folder = makeArchive(t, { 'captures/a.txt': page, 'captures/a.yaml': 'section: Harbour\n' });
    const bag = path.join(folder, 'bag');
    assert.deepEqual(writeBag(folder, bag, '2025-01-02'), { made: true, problems: [] });
    assert.deepEqual(bagFaults(bag), []);
    damage(bag);
    const found = bagFaults(bag);
    assert.ok(
      found.some((one) => one.code === code && one.file === file),
      JSON.stringify(found),
    );
  });
}

test('a bag has what links among the captures lead to, and nothing of what lies outside of the archive', (t) => {
  const folder = makeArchive(t, {
    'captures/a.txt': page,
    'outside/secret.txt': 'secret',
    'outside/name.txt': 'secret',
  });
  const links = {
    'captures/b.txt': 'a.txt',
    'captures/c.txt': '../outside/secret.txt',
    'captures/d': '../outside',
    'captures/e': '..',
  };
  for (const [link, to] of Object.entries(links)) fs.symlinkSync(to, path.join(folder, link));
  const bag = path.join(folder, 'bag');
  const { made, problems } = writeBag(folder, bag, '2025-01-02');
  assert.ok(made);
  assert.deepEqual(
    problems.map(({ file, message }) => `${path.relative(folder, file)}: ${message}`),
    [
      'captures/c.txt: expected a file of this folder, but it is a link that leads out of it; it is not in the bag',
      'captures/d: expected a file, but it is a folder; it is not in the bag',
      'captures/e: expected a file, but it is a folder; it is not in the bag',
    ],
  );
  byTheRfc(bag);
  assert.equal(fs.readFileSync(path.join(bag, 'data/captures/b.txt'), 'utf8'), page);
  assert.doesNotMatch(manifest(bag), /secret|outside|captures\/[cde]/);
});

test('what cannot be copied is left out of a bag and told of', async (t) => {
  const folder = makeArchive(t, { 'captures/a.txt': page });
  pipe(path.join(folder, 'names.yaml'));
  fs.writeFileSync(
    Buffer.concat([Buffer.from(`${folder}/captures/b`), Buffer.from([0xff]), Buffer.from('.yaml')]),
    'b',
  );
  fs.symlinkSync('nowhere', path.join(folder, 'captures/c.yaml'));
  const bag = path.join(folder, 'bag');
  const { code, stderr, stdout } = await called('verify', ['--archive', folder, '--bag', bag]);
  assert.equal(code, 1);
  assert.match(stderr, /\/names\.yaml: expected a file, but it is a pipe, a socket or a device; it is not in the bag/);
  assert.match(stderr, /\/captures\/b\ufffd\.yaml: expected a name in UTF-8; it is not in the bag/);
  assert.match(
    stderr,
    /\/captures\/c\.yaml: expected a file, but it is a link that leads nowhere; it is not in the bag/,
  );
  assert.match(stdout, /the archive as a bag/);
  byTheRfc(bag);
});

test('a title with line ends of any kind is one line of bag-info.txt', (t) => {
  const title = 'A\\u0085Payload-Oxum: 0.0\\u001eB\\nC';
  const folder = makeArchive(t, {
    'archive.yaml': `title: "${title}"\ndescription: D\nlanguage: en\n`,
    'captures/a.txt': page,
  });
  const bag = path.join(folder, 'bag');
  writeBag(folder, bag, '2025-01-02');
  assert.match(
    fs.readFileSync(path.join(bag, 'bag-info.txt'), 'utf8'),
    /^External-Identifier: A Payload-Oxum: 0\.0 B C$/m,
  );
});

function pipe(file: string): void {
  fs.rmSync(file, { force: true });
  spawnSync('mkfifo', [file]);
}

function manifest(bag: string): string {
  return fs.readFileSync(path.join(bag, 'manifest-sha256.txt'), 'utf8');
}

function append(bag: string, line: string): void {
  fs.appendFileSync(path.join(bag, 'manifest-sha256.txt'), line);
}
