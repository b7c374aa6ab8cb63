import path from 'node:path';

/** The folder of this project. */
export const root = path.resolve(import.meta.dirname, '../..');
