import type { Sample, Who } from './figures.ts';

/** Notes the figures of one run at one size. */
export interface Notes {
  add(work: string, who: Who, value: number): void;
  /** Does a piece of work; where it fails, the works that it was for are noted as missing, with what went wrong. */
  attempt(works: readonly string[], who: Who, work: () => Promise<void>): Promise<void>;
  missing(works: readonly string[], who: Who, why: string): void;
}

/** Notes that go into a list of samples, each of which is told as it comes. */
export function notes(samples: Sample[], size: number, run: number, tell: (sample: Sample) => void): Notes {
  const put = (sample: Sample) => {
    samples.push(sample);
    tell(sample);
  };
  const missing: Notes['missing'] = (works, who, why) => {
    for (const work of works) put({ work, size, who, run, missing: why });
  };
  return {
    add: (work, who, value) => put({ work, size, who, run, value }),
    missing,
    attempt: async (works, who, work) => {
      try {
        await work();
      } catch (error) {
        missing(works, who, `failed: ${(error as Error).message.split('\n')[0]!.replaceAll('|', '/')}`);
      }
    },
  };
}
