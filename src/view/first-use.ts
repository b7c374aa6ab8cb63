// The one script that every page loads at once. What else a page can do waits in its <template class="scripts">, and is loaded
// when a reader comes near something that needs it, or comes with words to be marked or with clippings of their own.
import '../offline/register.ts';
import '../search/page/slash.ts';

const usable = '.paragraph,.comment,.cite,.digest-check';
const waiting = document.querySelector<HTMLTemplateElement>('template.scripts');
const listening = new AbortController();
let clicked: HTMLElement | null = null;

if (waiting) {
  for (const event of ['pointerover', 'focusin', 'click']) {
    addEventListener(event, use, { signal: listening.signal });
  }
  if (location.search || hasStored()) start();
}

function use({ type, target }: Event): void {
  if (!(target as Element).closest(usable)) return;
  if (type === 'click') clicked = (target as Element).closest('button');
  start();
}

function start(): void {
  const script = waiting!.content.querySelector('script');
  if (!script) return;
  script.addEventListener('load', () => {
    listening.abort();
    // Whoever was faster than the network need not click again.
    clicked?.click();
  });
  document.body.append(script);
}

function hasStored(): boolean {
  try {
    return localStorage.length > 0;
  } catch {
    return false;
  }
}
