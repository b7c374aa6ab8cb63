import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../../src/capture/read.ts';
import { HEADLINE, millPage } from './mill.ts';

test('a dateline on a line of its own is the start of the report', () => {
  const dateline = 'PUERTO HONDO, 11 Mar. (ORME PRESS) -';
  assert.equal(millPage([HEADLINE, '', dateline, '']).body[0], dateline);
  assert.equal(millPage([dateline, '']).body[0], dateline);
});

test('the first question of an interview is a part of it', () => {
  const interview = [
    'Q: What will the women of Orme do with the old mill that they have bought?',
    'A: They will open it again, and the women who worked there will weave blue cloth for the market square.',
    'Q: Who lent them the money for it, and what did the bank ask for in return?',
    'A: The bank in the market square did. It asked for little, because the mill had been empty for so long.',
    'Q: Why is the first cloth to be blue, when everybody in the town has asked for red?',
    'A: Blue is the only dye which the last owner left behind when he went away, and dye is dear.',
  ];
  assert.deepEqual(read(interview.join('\n')).body, interview);
});

test('a line above the report that only ends with a dash is none of it', () => {
  assert.notEqual(millPage([HEADLINE, '', 'More news of the mill -', '']).body[0], 'More news of the mill -');
});
