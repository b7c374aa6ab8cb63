import '../../styles/marks.css';
import { button, element } from '../../browser/element.ts';
import type { Marked } from './marker.ts';

/** Shows how many marks there are, with the way to the next and the previous one and to a page without marks. */
export function showMarkBar(marks: Marked[]): void {
  if (marks.length === 0) return;
  const status = element('span', { role: 'status' });
  let current = 0;
  const go = (to: number): void => {
    for (const part of marks[current]!) part.classList.remove('current');
    current = (to + marks.length) % marks.length;
    for (const part of marks[current]!) part.classList.add('current');
    status.textContent = `${current + 1} of ${marks.length} marked`;
    reveal(marks[current]![0]!);
  };
  const bar = element(
    'div',
    { class: 'mark-bar', role: 'group', 'aria-label': 'Marked words' },
    status,
    button('Previous', () => go(current - 1)),
    button('Next', () => go(current + 1)),
  );
  bar.append(button('Unmark', () => unmark(marks, bar)));
  document.querySelector('main')!.prepend(bar);
  go(Math.max(0, marks.findIndex(inTarget)));
}

// The passage that the address names, if it has a mark, is where the reader wanted to go.
function inTarget([mark]: Marked): boolean {
  return location.hash !== '' && mark!.closest(`#${CSS.escape(location.hash.slice(1))}`) !== null;
}

function reveal(mark: HTMLElement): void {
  for (let fold = mark.closest('details'); fold; fold = fold.parentElement!.closest('details')) fold.open = true;
  mark.scrollIntoView({ block: 'center' });
}

function unmark(marks: Marked[], bar: HTMLElement): void {
  for (const mark of marks.flat()) mark.replaceWith(...mark.childNodes);
  bar.remove();
  document.querySelector('main')!.focus({ preventScroll: true });
}
