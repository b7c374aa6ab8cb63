/** One thing that speaks for or against a line of names being a byline. */
export interface Hint {
  points: number;
  says?: string;
}
