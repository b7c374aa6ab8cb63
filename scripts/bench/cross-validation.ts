import type { BodyWeights } from '../../src/capture/body/body-weights.ts';
import { passage, passageBy } from '../../src/capture/body/passage.ts';
import { read, STEPS } from '../../src/capture/read.ts';
import { examplesOf } from '../learn/examples.ts';
import { fit } from '../learn/fit.ts';
import { FOLDS, foldsOf } from './folds.ts';
import type { BenchPage } from '../gold/bench-pages.ts';
import type { Reading } from '../../src/capture/reading/reading.ts';

/** Reads a page of the bench. */
export type PageReader = (page: BenchPage) => Reading;

/** Makes the reader that reads every page with weights that were learned from the pages of other sites only. */
export function crossValidated(pages: readonly BenchPage[], done: (fold: number) => void): PageReader {
  const folds = foldsOf(pages);
  const examples = pages.filter(({ gold }) => gold.core !== false).flatMap(examplesOf);
  const steps = Array.from({ length: FOLDS }, (_, fold) => {
    const learned = stepsWith(fit(examples.filter(({ id }) => folds.get(id) !== fold)));
    done(fold + 1);
    return learned;
  });
  return ({ id, text }) => read(text, steps[folds.get(id)!]);
}

function stepsWith(weights: BodyWeights) {
  return STEPS.map((step) => (step === passage ? passageBy(weights) : step));
}
