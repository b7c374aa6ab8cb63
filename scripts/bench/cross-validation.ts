import type { BodyWeights } from '../../src/capture/body/body-weights.ts';
import { passage, passageBy } from '../../src/capture/body/passage.ts';
import { read, STEPS } from '../../src/capture/read.ts';
import { examplesOf } from '../learn/examples.ts';
import { fit } from '../learn/fit.ts';
import { FOLDS, foldsOf } from './folds.ts';
import type { BenchPage } from './pages.ts';
import { type Scored, scored } from './score.ts';

/** Reads every page with weights that were learned from the pages of other sites only. */
export function crossValidated(pages: readonly BenchPage[], done: (fold: number) => void): Map<string, Scored> {
  const folds = foldsOf(pages);
  const examples = pages.filter(({ gold }) => gold.core !== false).flatMap(examplesOf);
  const readings = new Map<string, Scored>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const steps = stepsWith(fit(examples.filter(({ id }) => folds.get(id) !== fold)));
    for (const { id, text } of pages) if (folds.get(id) === fold) readings.set(id, scored(read(text, steps)));
    done(fold + 1);
  }
  return readings;
}

function stepsWith(weights: BodyWeights) {
  return STEPS.map((step) => (step === passage ? passageBy(weights) : step));
}
