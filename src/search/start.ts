import { index } from './index-worker.ts';

// Every search needs it and it takes the longest: it comes beside what shows results.
index();
