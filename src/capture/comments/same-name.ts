const INITIAL = /(?<!\S)\p{L}/gu;
// "RiverRat" and "ann_marie" are two words each.
const PART_INITIAL = /(?<!\p{L})\p{L}|(?<=\p{Ll})\p{Lu}/gu;

/** Whether a line says a name again, or holds the letters that a page shows for want of a picture. */
export function isSameName(name: string, value: string): boolean {
  const [bare, other] = [bareName(name), bareName(value)];
  if (other.length > 2) return bare === other;
  const initials = [INITIAL, PART_INITIAL].map((pattern) => bare.match(pattern)?.join('') ?? '');
  return [bare, ...initials].some((letters) => letters.toUpperCase().startsWith(other.toUpperCase()));
}

/** A name without the full stop of a sentence that ends in it: "Comment by Ann Lee." but "Ann L." */
export function bareName(name: string): string {
  return name.replace(/(?<=[\p{L}\d]{3})\.$/u, '');
}

/** Whether a line is a letter or two, which pages show for want of a picture. */
export function isInitial(value: string): boolean {
  return value.length <= 2 && /^\p{L}+$/u.test(value);
}
