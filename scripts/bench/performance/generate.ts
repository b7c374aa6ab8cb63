import { runCommand, UsageError } from '../../console/command.ts';
import { duration, timed } from '../../console/duration.ts';
import { writeArchive } from './archive/write.ts';

const usage = 'npm run bench:archive -- --captures N --out DIR [--seed N]';
const options = {
  captures: { type: 'string', default: '1000' },
  out: { type: 'string' },
  seed: { type: 'string', default: '1' },
} as const;

await runCommand({ usage, options }, async ({ values: { captures, out, seed } }) => {
  if (out === undefined) throw new UsageError('--out: expected a folder to write the archive into');
  const { value: wrote, took } = await timed(() => writeArchive(out, whole('captures', captures), whole('seed', seed)));
  console.log(wrote ? `${out}: ${captures} captures in ${duration(took)}` : `${out}: made alike already`);
  return 0;
});

function whole(option: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new UsageError(`--${option}: expected a whole number, got “${text}”`);
  return Number(text);
}
