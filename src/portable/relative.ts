import path from 'node:path';

/** An address on a page of the site as a file leads to it that is opened from a folder; `from` is the page's path in the site. */
export function relative(from: string, address: string): string {
  const [, written, rest] = /^([^?#]*)(.*)$/s.exec(address)!;
  const folder = path.posix.dirname(from);
  const target = path.posix.resolve(`/${folder}`, written!);
  const isPage = written!.endsWith('/');
  return (path.posix.relative(`/${folder}`, isPage ? path.posix.join(target, 'index.html') : target) || '.') + rest!;
}
