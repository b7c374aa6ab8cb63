/** A typeface as its glyphs: how wide a character is and its outline, both for a body of one pixel, or null where it has none. */
export interface Typeface {
  glyph: (character: string) => { width: number; path: string } | null;
}

/** A line of text set in a typeface, or null where the typeface lacks a character of it. */
export interface SetText {
  width: number;
  /** The outlines as SVG, the baseline at `y`. */
  svg: (x: number, y: number, color: string) => string;
}

/** Sets a text in one line, `size` pixels high. */
export function setText(text: string, face: Typeface, size: number): SetText | null {
  let width = 0;
  const placed: { x: number; path: string }[] = [];
  for (const character of text) {
    const glyph = face.glyph(character);
    if (!glyph) return null;
    placed.push({ x: width, path: glyph.path });
    width += glyph.width;
  }
  const paths = placed
    .filter(({ path }) => path)
    .map(({ x, path }) => `<path transform="translate(${x} 0)" d="${path}"/>`);
  return {
    width: width * size,
    svg: (x, y, color) =>
      `<g fill="${color}" transform="translate(${x} ${y}) scale(${size} ${-size})">${paths.join('')}</g>`,
  };
}

/** Breaks a text into lines between words, none wider than `width` pixels unless a word alone is. */
export function brokenLines(text: string, face: Typeface, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    const fits = (setText(longer, face, size)?.width ?? 0) <= width;
    if (fits && lines.length > 0) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
