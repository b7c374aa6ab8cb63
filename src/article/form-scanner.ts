/** Finds in a text which of some forms it has, one after the other, each with what the form stands for. */
export type FormScanner<T> = (text: string) => [form: string, meaning: T][];

/**
 * Makes a scanner of forms. A form counts as whole words and in its own capitals, but one in Chinese or Japanese characters may
 * stand inside a longer run, and a word may stand against such characters; of two that overlap the first counts, and of two that begin together the longer. The work grows
 * with the text, not with the number of forms.
 */
export function formScanner<T>(forms: (readonly [form: string, meaning: T])[]): FormScanner<T> {
  const byStart = startsOf(new Map(forms.filter(([form]) => form !== '')));
  if (byStart.size === 0) return () => [];
  return (text) => {
    const found: [string, T][] = [];
    let end = 0;
    let next = 0;
    for (const start of text.match(unit) ?? []) {
      // Between two units there is nothing but space. A match with its index would cost several times as much.
      const index = text.indexOf(start, next);
      next = index + start.length;
      if (index < end) continue;
      const match = byStart
        .get(start)
        ?.find(({ form, open }) => text.startsWith(form, index) && (open || !goesOn(text, index + form.length)));
      if (!match) continue;
      found.push([match.form, match.meaning]);
      end = index + match.form.length;
    }
    return found;
  };
}

interface Start<T> {
  form: string;
  meaning: T;
  /** Whether it may end inside a word. */
  open: boolean;
}

const unspaced = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';
const goingOn = new RegExp(`^(?![${unspaced}])[\\p{L}\\p{N}]`, 'u');
const hasUnspaced = new RegExp(`[${unspaced}]`, 'u');
// What a form may begin with: a whole word, one character of a script without spaces, or any other sign.
const unit = new RegExp(`[${unspaced}]|(?:(?![${unspaced}])[\\p{L}\\p{N}])+|[^\\s\\p{L}\\p{N}]`, 'gu');

function startsOf<T>(forms: Map<string, T>): Map<string, Start<T>[]> {
  const byStart = new Map<string, Start<T>[]>();
  for (const [form, meaning] of forms) {
    const [start = form] = form.match(unit) ?? [];
    const known = byStart.get(start);
    const one = { form, meaning, open: hasUnspaced.test(form) };
    if (known) known.push(one);
    else byStart.set(start, [one]);
  }
  for (const all of byStart.values()) all.sort((a, b) => b.form.length - a.form.length);
  return byStart;
}

function goesOn(text: string, at: number): boolean {
  return at < text.length && goingOn.test(text.slice(at, at + 2));
}
