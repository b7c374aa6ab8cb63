import { searchPolicy } from './search-policy.ts';
import { workerPolicy } from './worker-policy.ts';

/** A directive of the Content-Security-Policy. `header` marks what browsers take from a header alone. */
interface Directive {
  name: string;
  value: string;
  header?: true;
}

// Pagefind is a program in WebAssembly, which browsers compile only where a policy says so.
const directives: Directive[] = [
  { name: 'default-src', value: "'none'" },
  { name: 'script-src', value: "'self' 'wasm-unsafe-eval'" },
  { name: 'style-src', value: "'self'" },
  { name: 'img-src', value: "'self'" },
  { name: 'font-src', value: "'self'" },
  { name: 'connect-src', value: "'self'" },
  { name: 'worker-src', value: "'self'" },
  { name: 'manifest-src', value: "'self'" },
  { name: 'object-src', value: "'none'" },
  { name: 'base-uri', value: "'none'" },
  { name: 'form-action', value: "'self'" },
  { name: 'frame-ancestors', value: "'none'", header: true },
  { name: 'require-trusted-types-for', value: "'script'" },
  { name: 'trusted-types', value: `${workerPolicy} ${searchPolicy}` },
];

/** The Content-Security-Policy (level 3) of every page, as a header sends it or as a `<meta>` may hold it. */
export function contentPolicy(where: 'header' | 'meta'): string {
  return directives
    .filter(({ header }) => where === 'header' || !header)
    .map(({ name, value }) => `${name} ${value}`)
    .join('; ');
}
