import { cutPlace } from './cut-place.ts';

/** About how long one is, in characters. */
const STRETCH = 1 << 16;

/** A text in stretches that hold whole characters, to be encoded one by one: at once a long text would take as much memory again. */
export function* stretches(text: string): Generator<string> {
  for (let rest = text; rest !== '';) {
    const end = cutPlace(rest, STRETCH);
    yield rest.slice(0, end);
    rest = rest.slice(end);
  }
}
