import assert from 'node:assert/strict';
import { test } from 'node:test';
import { item, known, retold } from './samples.ts';

const dates = [
  ['2024-10-17', { 'date-parts': [[2024, 10, 17]] }],
  ['2024-10', { 'date-parts': [[2024, 10]] }],
  ['2024', { 'date-parts': [[2024]] }],
  ['2024-10~', { 'date-parts': [[2024, 10]], circa: true }],
  ['2024?', { 'date-parts': [[2024]], circa: true }],
] as const;

for (const [published, issued] of dates) {
  test(`${published} is cited as no more exact than it is`, () => {
    assert.deepEqual(item({ published }).issued, issued);
  });
}

test('what is not known is not there', () => {
  assert.deepEqual(Object.keys(item({ language: null })), ['id', 'type', 'title', 'archive', 'URL', 'note']);
});

const bylines = [
  ['Mina Okafor', [{ family: 'Okafor', given: 'Mina' }]],
  [
    'Tom Ashgrove and Rita Bell',
    [
      { family: 'Ashgrove', given: 'Tom' },
      { family: 'Bell', given: 'Rita' },
    ],
  ],
  ['Ludwig van der Berg', [{ family: 'Berg', given: 'Ludwig', 'non-dropping-particle': 'van der' }]],
  ['María José de la Cruz', [{ family: 'Cruz', given: 'María José', 'non-dropping-particle': 'de la' }]],
  ['Martin Luther King, Jr.', [{ family: 'King', given: 'Martin Luther', suffix: 'Jr.' }]],
  ['Associated Press', [{ literal: 'Associated Press' }]],
  ['Reuters', [{ literal: 'Reuters' }]],
  ['北沢みのり', [{ literal: '北沢みのり' }]],
  ['سلمى الحداد', [{ literal: 'سلمى الحداد' }]],
  ['Mina Okafor, staff writer', [{ literal: 'Mina Okafor, staff writer' }]],
] as const;

for (const [byline, author] of bylines) {
  test(`the byline “${byline}” is taken apart only where it is plain`, () => {
    assert.deepEqual(item({ byline }).author, author);
  });
}

test('a space of any width in a name or title is one space in a reference', () => {
  const wide = ' '.repeat(100_000);
  const facts = { source: `Orme${wide}Echo`, byline: `Mina${wide}Okafor`, section: `At${wide}sea` };
  const cited = item(facts, { title: `A quay${wide}sinks` });
  assert.equal(cited.title, 'A quay sinks');
  assert.equal(cited['container-title'], 'Orme Echo');
  assert.equal(cited.section, 'At sea');
  assert.deepEqual(cited.author, [{ family: 'Okafor', given: 'Mina' }]);
  assert.equal(item({ ...retold, source: `Own${wide}desk`, byline: null }).author?.length, 1);
});

test('a retelling is a page of the archive, with the report it retells in the note', () => {
  const { type, author, note, ...rest } = item(retold);
  assert.equal(type, 'webpage');
  assert.equal(rest['container-title'], 'The Reading Room');
  assert.deepEqual(author, [{ literal: 'Reading Desk' }]);
  assert.match(
    note,
    /^Retelling, written anew for this archive, of “Ferries by night”, The Quayside Courier, October 2024\. /,
  );
});

test('a retelling never has the publisher of its report for an author', () => {
  assert.equal(item({ ...retold, source: 'The Quayside Courier' }).author, undefined);
});

test('the note has the address, the sha256 and every correction', () => {
  const { note } = item({ ...known, corrections: [{ line: 12, from: 'Rvier', to: 'River', why: 'Misprint.' }] });
  assert.match(note, /Archived in The Reading Room at https:\/\/archive\.example\/room\/articles\/night-ferries\/\./);
  assert.match(note, /Capture a\.txt, sha256 0{64}\./);
  assert.match(note, /Corrected by the curator, line 12: “Rvier” to “River” \(Misprint\.\)\./);
});

test('an archive that does not know its address is cited without one', () => {
  const { URL, note } = item(known, { url: null });
  assert.equal(URL, undefined);
  assert.match(note, /Archived in The Reading Room as \/room\/articles\/night-ferries\/\./);
});
