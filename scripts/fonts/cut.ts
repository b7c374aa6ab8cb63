import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { create } from 'fontkitten';
import subsetFont from 'subset-font';
import type { Cut } from './cuts.ts';
import { FAMILIES, FEATURES, type Face, type Family } from './faces.ts';
import { within } from './range.ts';

/**
 * The site's typefaces as WOFF2, each with its licence, and the style sheet that names them: bytes by path in `src`. The same
 * packages make the same bytes.
 */
export async function cutFonts(): Promise<Map<string, Buffer>> {
  const written = new Map<string, Buffer>();
  const rules: string[] = [];
  for (const family of FAMILIES) {
    written.set(`fonts/${family.source}-OFL.txt`, fs.readFileSync(path.join(folderOf(family), 'LICENSE')));
    for (const face of family.faces) {
      for (const cut of family.cuts) {
        const name = `fonts/${family.source}-${face.name}-${cut.name}.woff2`;
        written.set(name, await cutFont(family, face, cut));
        rules.push(rule(name, family, face, cut));
      }
    }
  }
  const heading = '/* Written by npm run fonts, from scripts/fonts/faces.ts. */';
  return written.set('styles/fonts.css', Buffer.from([heading, ...rules].join('\n')));
}

/** The code points that a font file has glyphs for. */
export function charactersOf(file: Buffer): number[] {
  const font = create(file);
  if (font.isCollection) throw new Error('a collection of fonts where one was expected');
  return font.characterSet;
}

function cutFont(family: Family, { file, axes }: Face, { part, range }: Cut): Promise<Buffer> {
  const whole = fs.readFileSync(path.join(folderOf(family), `files/${family.source}-${part}-${file}.woff2`));
  const text = String.fromCodePoint(...charactersOf(whole).filter(within(range)));
  // A reader's browser gets the file alone: the licence's name and address stay in it.
  const kept = { variationAxes: axes, keepFeatures: FEATURES, preserveNameIds: [13, 14] };
  return subsetFont(whole, text, { targetFormat: 'woff2', ...kept });
}

function rule(name: string, { family }: Family, { style, weight }: Face, { range }: Cut): string {
  return `@font-face {
  font-family: '${family}';
  font-style: ${style};
  font-display: swap;
  font-weight: ${weight};
  src: url('../${name}') format('woff2');
  unicode-range: ${range};
}
`;
}

function folderOf({ source }: Family): string {
  return path.dirname(createRequire(import.meta.url).resolve(`@fontsource-variable/${source}/package.json`));
}
