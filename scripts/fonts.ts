import fs from 'node:fs';
import path from 'node:path';
import { root } from './files/project.ts';
import { cutFonts } from './fonts/cut.ts';

// Writes the site's typefaces, cut down to what its pages show, and the style sheet that names them.
const source = path.join(root, 'src');
fs.rmSync(path.join(source, 'fonts'), { recursive: true, force: true });
fs.mkdirSync(path.join(source, 'fonts'));
for (const [name, bytes] of await cutFonts()) {
  fs.writeFileSync(path.join(source, name), bytes);
  console.log(`src/${name}  ${bytes.length} bytes`);
}
