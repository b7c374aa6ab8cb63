import { read } from '../../src/capture/read.ts';

/** A short report, to set lines around. */
export const REPORT = [
  'A ferry is to cross the Wend again by the summer',
  'A ferry is to cross the Wend again by the summer, forty years after the last one was sold to a man who kept hens in it.',
  'The council found the old bell in its own cellar and will hang it at the landing, so that nobody has to shout across.',
];
/** Reads it with these lines below. */
export const page = (...lines: string[]) => read([...REPORT, ...lines].join('\n'));

/** What was read of the comments: author, time and paragraphs of each. */
export const told = ({ comments }: ReturnType<typeof read>) =>
  comments.map(({ author, posted, text }) => [author, posted, ...text]);

/** Two comments. */
export const HENS = 'The hens will not be pleased, but I am.';
export const BELL = 'Who rings the bell on the far side, and who hears it?';
