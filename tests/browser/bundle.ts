import { fileURLToPath } from 'node:url';

/** The folder of the npm package that carries Chromium, packed. */
export const bundle = fileURLToPath(new URL('..', import.meta.resolve('@sparticuz/chromium')));
