// What a terminal obeys, and what turns the order of the letters around.
// eslint-disable-next-line no-control-regex -- these are the characters meant
const ACTING = /[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** A line for the console in which nothing acts: control characters and marks of direction are written out, as `\u001b`. */
export function plain(line: string): string {
  return line.replace(ACTING, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
