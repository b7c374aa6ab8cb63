/** Calendars of East Asia and Thailand: the year of ours that comes before the first year of theirs. */
export const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  明治: 1867,
  民國: 1911,
  民国: 1911,
  中華民國: 1911,
  中华民国: 1911,
};

/** The letters that stand for the eras of Japan before numbers with points: R6.11.14. */
export const ERA_LETTERS: Readonly<Record<string, number>> = { M: 1867, T: 1911, S: 1925, H: 1988, R: 2018 };

/** From this year on a year is one of the Buddhist calendar, which Thai pages use; it runs 543 years ahead. */
export const BUDDHIST_FROM = 2450;

/** How many years the Buddhist calendar runs ahead of ours. */
export const BUDDHIST_AHEAD = 543;
