/** What stands where results will, until somebody searches: on the page from the start, so that nothing waits for the script. */
export const idleWords = 'Type a word, or several, or choose from the filters.';
