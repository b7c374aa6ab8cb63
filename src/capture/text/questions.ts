/** What stands before the questions of an interview, in English, the Romance languages, German, Dutch and Russian. */
export const QUESTION = /^[QPFDVВ]\s?[:.]\s/u;

/** What stands before the answers there. */
export const ANSWER = /^[ARО]\s?[:.]\s/u;
