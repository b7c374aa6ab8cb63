/** A whole number with commas, as British English writes it. The browser's own way first loads what it knows of all languages. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
