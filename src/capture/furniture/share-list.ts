import { SHARED_ON } from './furniture-phrases.ts';

const LIST = new RegExp(`^(?:(?:${SHARED_ON})[\\s|,•·/]*){2,}$`);
const LONGEST = 160;

/** Whether a line, in lower case, is a list of networks and services to share the page on and nothing else. */
export function isShareList(key: string): boolean {
  return key.length <= LONGEST && LIST.test(key);
}
