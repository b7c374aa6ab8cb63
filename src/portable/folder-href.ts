/** The address of a page or file of this site as the search page of a copy leads to it that is opened from a folder; `path` begins with a slash. */
export function href(path: string): string {
  const [, place, rest] = /^([^?#]*)(.*)$/s.exec(path)!;
  return `..${place}${place!.endsWith('/') ? 'index.html' : ''}${rest}`;
}
