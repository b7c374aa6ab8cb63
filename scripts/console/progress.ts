import { Presets, SingleBar } from 'cli-progress';

/** Shows how far a long step has come: a bar where there is a terminal, else a line for each thing done. */
export interface Progress {
  /** One more thing is done; a terminal shows its line only where the user should see it (`noteworthy`), after the bar. */
  step(line: string, noteworthy: boolean): void;
  end(): void;
}

/** Progress over `total` things, called `noun` in the plural. */
export function progress(noun: string, total: number): Progress {
  return process.stdout.isTTY && total > 0 ? bar(noun, total) : lines();
}

function bar(noun: string, total: number): Progress {
  const format = `{bar} {value} of {total} ${noun} · {duration_formatted}`;
  const shown = new SingleBar(
    { format, stream: process.stdout, hideCursor: true, barsize: 30 },
    Presets.shades_classic,
  );
  const notes: string[] = [];
  shown.start(total, 0);
  return {
    step: (line, noteworthy) => {
      shown.increment();
      if (noteworthy) notes.push(line);
    },
    end: () => {
      shown.stop();
      for (const note of notes) console.log(note);
    },
  };
}

function lines(): Progress {
  return { step: (line) => console.log(line), end: () => undefined };
}
