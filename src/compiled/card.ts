import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkitten';
import { displayDate } from '../article/date.ts';
import type { Article } from '../article/article.ts';
import { memo } from '../article/memo.ts';
import { cardSvg } from '../card/card.ts';
import type { Glyph, Typeface } from '../card/typeface.ts';
import { noHeadline } from '../site/words/shown-headline.ts';

/** The most articles that an archive may have for pictures of them: one takes about 30 ms to make. */
export const mostCards = 200;

/** The picture of an article of this archive as SVG, or null where the site's typefaces cannot show its words. */
export function cardOf(article: Article, archive: string): string | null {
  const { headline, source, published, retelling } = article;
  const facts = [source, published && displayDate(published, 'en')].filter(Boolean).join(' · ');
  loaded ??= typeface('newsreader', ['latin-opsz', 'latin-ext-opsz', 'vietnamese-opsz']);
  return cardSvg({ headline: headline ?? noHeadline, facts, archive, retelling: retelling !== null }, loaded);
}

/** A picture as PNG, few colours so that it stays small. */
export async function png(svg: string): Promise<Buffer> {
  // Most archives are too large for pictures, and do not load what makes them.
  const { default: sharp } = await import('sharp');
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 32 }).toBuffer();
}

let loaded: Typeface | undefined;

// A typeface comes cut into files by script: the first that has a character is the one to ask.
function typeface(name: string, parts: string[]): Typeface {
  const fonts = parts.map((part) => {
    const file = require.resolve(`@fontsource-variable/${name}/files/${name}-${part}-normal.woff2`);
    return create(readFileSync(file));
  });
  const drawn = (character: string): Glyph | null => {
    const code = character.codePointAt(0)!;
    const font = fonts.find((one) => !one.isCollection && one.hasGlyphForCodePoint(code));
    if (!font || font.isCollection) return null;
    const { advanceWidth, path } = font.glyphForCodePoint(code);
    const scale = 1 / font.unitsPerEm;
    return { width: advanceWidth * scale, path: path.scale(scale).toSVG() };
  };
  return { glyph: memo(drawn) };
}

const require = createRequire(import.meta.url);
