/** The parameter of an article's address that names a word to be marked there; it may come more than once. */
export const markParameter = 'highlight';
