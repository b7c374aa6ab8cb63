import { enableCompileCache } from 'node:module';
import path from 'node:path';

// Loaded ahead of a command (node --import): what Node has compiled of a module is kept for the next run, as long as the module
// is what it was. Where nothing can be written it does without. In JavaScript, since nothing is kept of what comes before it: to load
// what takes the types out of TypeScript would take a tenth of a short command.
enableCompileCache(path.resolve(import.meta.dirname, '../../node_modules/.cache/node'));
