/** Signs that may stand before a byline, as the start of a pattern. */
export const OPENING = '^[(（\\[【■◆●△▲◎—–*/／]*\\s*';
