/** How wide a character is and its outline, both for a body of one pixel. */
export interface Glyph {
  width: number;
  path: string;
}

/** A typeface as its glyphs; null where it has none for a character. */
export interface Typeface {
  glyph: (character: string) => Glyph | null;
}

/** A line of text set in a typeface, or null where the typeface lacks a character of it. */
export interface SetText {
  width: number;
  /** The outlines as SVG, the baseline at `y`. */
  svg: (x: number, y: number, color: string) => string;
}

/** Sets a text in one line, `size` pixels high; what of it begins beyond `width` pixels nobody sees. */
export function setText(text: string, face: Typeface, size: number, width = Infinity): SetText | null {
  let end = 0;
  const paths: string[] = [];
  for (const character of text) {
    if (end * size > width) break;
    const glyph = face.glyph(character);
    if (!glyph) return null;
    if (glyph.path) paths.push(`<path transform="translate(${end} 0)" d="${glyph.path}"/>`);
    end += glyph.width;
  }
  return {
    width: end * size,
    svg: (x, y, color) =>
      `<g fill="${color}" transform="translate(${x} ${y}) scale(${size} ${-size})">${paths.join('')}</g>`,
  };
}

/**
 * Breaks a text into lines between words, none wider than `width` pixels unless a word alone is. Of a text that makes more than
 * `most` lines it gives one more than these.
 */
export function brokenLines(text: string, face: Typeface, size: number, width: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer, face) * size <= width) lines[lines.length - 1] = longer;
    else if (lines.length > most) break;
    else lines.push(word);
  }
  return lines;
}

// In bodies of one pixel; 0 where the typeface lacks a character of it.
function widthOf(text: string, face: Typeface): number {
  let width = 0;
  for (const character of text) {
    const glyph = face.glyph(character);
    if (!glyph) return 0;
    width += glyph.width;
  }
  return width;
}
