import { Presets, SingleBar } from 'cli-progress';

/** Shows how far a long step has come: a bar where there is a terminal, else a line for each thing done. */
export interface Progress {
  step(line: string): void;
  end(): void;
}

/** Progress over `total` things, called `noun` in the plural. */
export function progress(noun: string, total: number): Progress {
  return process.stdout.isTTY && total > 0 ? bar(noun, total) : lines();
}

function bar(noun: string, total: number): Progress {
  const shownBar = new SingleBar(
    { format: `{bar} {value} of {total} ${noun} · {duration_formatted}`, stream: process.stdout, hideCursor: true },
    Presets.shades_classic,
  );
  shownBar.start(total, 0);
  return { step: () => shownBar.increment(), end: () => shownBar.stop() };
}

function lines(): Progress {
  return { step: (line) => console.log(line), end: () => undefined };
}
