import fs from 'node:fs';
import path from 'node:path';
import { runCommand } from './console/command.ts';
import { root } from './files/project.ts';
import { bom, type Lock } from './sbom/bom.ts';

const usage = 'npm run -s sbom > sbom.json';
const lock = path.join(root, 'package-lock.json');

await runCommand({ usage, options: {} }, async () => {
  console.log(JSON.stringify(bom(JSON.parse(fs.readFileSync(lock, 'utf8')) as Lock), null, 2));
  return 0;
});
