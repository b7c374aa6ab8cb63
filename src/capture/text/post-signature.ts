const DASHES = '—–-';
const SIGNATURE = /^[—–-]\s?\S.{0,60}\(@\w{1,20}\)\s.{4,40}$/u;

/** Whether a line tells who posted what stands above it, and when, as the posts are signed that reports show. */
export function isPostSignature(value: string): boolean {
  return DASHES.includes(value.charAt(0)) && SIGNATURE.test(value);
}
