import { stateOf } from './address.ts';
import { find } from './engine.ts';
import { openDesk } from './search-desk.ts';

// Mostly runs before all of the page is parsed, let alone drawn. What the address asks for is looked for at once; the desk, which
// asks for the same when it is there, finds it on its way or done.
find(stateOf(new URLSearchParams(location.search))).catch(() => undefined);
if (document.readyState === 'loading') document.addEventListener('readystatechange', openDesk, { once: true });
else openDesk();
