import { read } from '../../src/capture/read.ts';

/** The headline and the body of a report that never was, to set lines around. */
export const HEADLINE = 'Mill at Orme sold to the women who worked there';

const BODY = [
  'The mill at Orme has been sold to the women who worked there, and they will open it again before the end of the year.',
  'They paid for it with their own savings and with a loan from the bank in the market square, which asked for little.',
  'The first cloth is to be blue, because that is the only dye which the last owner left behind when he went away.',
];

/** Reads a page with these lines above the report and those below it. */
export function millPage(above: readonly string[], below: readonly string[] = []): ReturnType<typeof read> {
  return read([...above, ...BODY, ...below].join('\n'));
}
