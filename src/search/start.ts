import { pagefind } from './pagefind.ts';

// Every search needs it and it takes the longest: it comes beside what shows results. What goes wrong, the search itself tells.
pagefind().catch(() => undefined);
