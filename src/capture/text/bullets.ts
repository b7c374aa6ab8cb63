/** The signs before the points of a list, as alternatives within the brackets of a pattern. */
export const BULLET_SIGNS = '•·‣▪●■◆◦○□☆◇*–-';

const BULLET = new RegExp(`^[${BULLET_SIGNS}]\\s+`, 'u');

/** Whether a line begins with the bullet of a list, as pages set them and browsers in a terminal print them. */
export function isPoint(value: string): boolean {
  return BULLET.test(value);
}

/** A line without the bullet in front of it. */
export function withoutBullet(value: string): string {
  return value.replace(BULLET, '');
}
