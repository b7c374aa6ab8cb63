// Run as a program, with TMPDIR naming the folder to unpack into: the package unpacks into os.tmpdir() and nowhere else.
import { join } from 'node:path';
import { inflate } from '@sparticuz/chromium';
import { bundle } from './bundle.ts';

await Promise.all(['chromium.br', 'fonts.tar.br', 'al2023.tar.br'].map((file) => inflate(join(bundle, 'bin', file))));
