import { isInCapitals } from './capital-lines.ts';

const FULL_STOP = /[.。][\p{Pe}\p{Pf}"']?$/u;

/** Whether a line ends with a full stop as no headline does; the papers of old set one behind headlines too, in capitals. */
export function endsWithStop(value: string): boolean {
  return FULL_STOP.test(value) && !isInCapitals(value);
}
