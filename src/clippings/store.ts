import { storeKey } from './store-key.ts';

/** What the reader has put aside in this browser, first thing first: an article's id, with `#p-3` behind it for a passage. */
export function kept(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storeKey) ?? '[]');
    return Array.isArray(stored) ? stored.filter((key) => typeof key === 'string') : [];
  } catch {
    // A browser may keep nothing, or something that is not ours.
    return [];
  }
}

/** Whether this is put aside. */
export function isKept(key: string): boolean {
  return kept().includes(key);
}

/** Puts something aside; what is there already stays where it is. */
export function keep(...keys: string[]): void {
  store([...new Set([...kept(), ...keys])]);
}

/** Takes something out. */
export function drop(...keys: string[]): void {
  store(kept().filter((key) => !keys.includes(key)));
}

function store(keys: string[]): void {
  if (keys.length === 0) localStorage.removeItem(storeKey);
  else localStorage.setItem(storeKey, JSON.stringify(keys));
}
