import type { LineBreak } from '../text/lines.ts';

/** What a line of a capture is. `furniture` is everything a page says that is not the report: menus, adverts, log-in lines. */
export type Role =
  | 'blank'
  | 'source'
  | 'section'
  | 'caption'
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'date'
  | 'body'
  | 'subheading'
  | 'related'
  | 'rights'
  | 'comment'
  | 'comment-author'
  | 'comment-quotation'
  | 'comment-votes'
  | 'comment-count'
  | 'furniture';

/** One line of a capture: its number from 1, what it is, its text as captured, and in words what decided the role. */
export interface Line {
  n: number;
  role: Role;
  text: string;
  reason: string;
}

/** Where a value comes from: lines of the capture, the curator's sidecar, or an inference that names its reason. */
export interface Evidence {
  from: 'line' | 'curator' | 'inference';
  /** Numbers of the lines it rests on; empty where the capture is silent. */
  lines: number[];
  reason: string;
}

/** A picture of the page, which the capture does not hold: its caption and its credit. */
export interface Figure {
  caption: string | null;
  credit: string | null;
}

/** A piece of the report in reading order. A `related` block is a headline of another report set into the body. */
export interface Block {
  kind: 'paragraph' | 'subheading' | 'related';
  text: string;
  /** Numbers of the capture's lines that it was read from. */
  lines: number[];
}

/** Votes on a comment; `net` is what the page shows, and `up` and `down` are counts of 0 or more. */
export interface Votes {
  net: number;
  up: number;
  down: number;
}

/** A reader's comment, numbered from 1 in the order of the page. */
export interface Comment {
  n: number;
  author: string | null;
  /** When it was posted, in the page's own words. */
  posted: string | null;
  /** Its own paragraphs, without what it quotes. */
  text: string[];
  /** The number of the earlier comment that it quotes. */
  quotes: number | null;
  /** The number of the earlier comment that it answers, where the page or the comment names whom. */
  replyTo: number | null;
  /** The words that it quotes, as they stand in this comment. */
  quotation: string[];
  votes: Votes | null;
  lines: number[];
  /** Where `author` and `posted` come from; null where both are unknown. */
  evidence: Evidence | null;
}

/** Something a curator should look at: a stable code, the line (null for the whole capture) and a sentence. */
export interface Issue {
  code: string;
  line: number | null;
  message: string;
}

/** The fields of a reading that carry evidence. */
export type Field =
  | 'language'
  | 'headline'
  | 'source'
  | 'section'
  | 'byline'
  | 'published'
  | 'updated'
  | 'standfirst'
  | 'figures'
  | 'body'
  | 'related'
  | 'rights'
  | 'commentCount'
  | 'comments';

/** What the reader makes of a capture. What is unknown is null or empty, never guessed. */
export interface Reading {
  /** BCP 47 tag of the capture's language. */
  language: string | null;
  headline: string | null;
  source: string | null;
  section: string | null;
  byline: string | null;
  /** EDTF, only as exact as its evidence; with `~` where the page gives only the day of its last update. */
  published: string | null;
  /** The day of the last update, EDTF. */
  updated: string | null;
  standfirst: string[];
  figures: Figure[];
  /** The texts of the paragraphs and subheadings among `blocks`. */
  body: string[];
  /** The texts of the related lines among `blocks`. */
  related: string[];
  blocks: Block[];
  rights: string | null;
  /** The number of comments that the page states, whether captured or not. */
  commentCount: number | null;
  comments: Comment[];
  evidence: Partial<Record<Field, Evidence>>;
  /** Every line of the capture; their texts joined by `lineBreak` give back the decoded capture. */
  lines: Line[];
  /** What stands between two lines: '\n', or another sign in a capture that has no '\n'. */
  lineBreak: LineBreak;
  issues: Issue[];
}
