import { drop, isKept, keep } from './store.ts';

/** Puts an article aside, or takes it out again, and has its button say which. */
export function toggleClip(id: string): void {
  (isKept(id) ? drop : keep)(id);
  showClips();
}

/** Has each button of the page say whether its article is put aside. */
export function showClips(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-clip]')) {
    const inTray = isKept(button.dataset['clip']!);
    button.textContent = inTray ? 'Take out of the clippings' : 'Put this article aside';
  }
}
