import type { Article } from '../../article/article.ts';
import { sha256 } from '../../article/checksum.ts';
import { restored, type KeptReading } from '../../article/kept-reading.ts';
import { readDecoded } from '../../capture/decoded-reading.ts';
import type { Issue, Line } from '../../capture/reading/reading.ts';
import { firstLines, type LineRange } from './capture-layout.ts';
import { laidOutCapture } from './laid-out-capture.ts';
import type { Whole } from '../article/long-article.ts';
import { listPath } from '../pages/page.ts';
import { pagePath } from '../pages/paging.ts';

/** A capture as its pages show it. `sha256` is that of the file as it is now. */
export interface Capture {
  file: string;
  bytes: number;
  sha256: string;
  encoding: string;
  lines: Line[];
  /** What each of its pages has of them. */
  pages: LineRange[];
  /** What a curator should look at, the first of it; `moreIssues` are not shown. */
  issues: Issue[];
  moreIssues: number;
}

/** A page of an article's capture; `capture` is null where the file is missing or can no longer be read. */
export interface CapturePage {
  id: string;
  data: Article;
  /** What the pages of the article have; null where all is on one. */
  whole: Whole | null;
  capture: Capture | null;
  /** Which page of the capture it is. */
  number: number;
  /** Whether the host has the capture's file. */
  downloads: boolean;
}

/** How many things for the curator to look at a capture's page lists at most. */
export const mostIssues = 200;

/** The address of a capture's page, `number` of it or the first. */
export function capturePagePath(id: string, number: number): string {
  return listPath(`/articles/${id}/capture/`, pagePath(number));
}

/** Gives what is kept of the reading of a capture, by its sha256. */
type KeptOf = (sha256: string) => KeptReading | null;

/** The capture of an article for its pages, from the bytes of its file; null where they cannot be read as they once were. */
export function shownCapture({ capture: file, encoding }: Article, bytes: Uint8Array, kept: KeptOf): Capture | null {
  const sum = sha256(bytes);
  const laidOut = laidOutCapture(bytes, sum, encoding);
  if (laidOut === null) return null;
  const { decoded, texts, pages } = laidOut;
  const known = kept(sum);
  const { lines, issues } = (known && restored(known, decoded.encoding, texts)) ?? readDecoded(decoded);
  const facts = { file, bytes: bytes.length, sha256: sum, encoding: decoded.encoding, ...shownIssues(issues) };
  return { ...facts, lines, pages };
}

/** For each page that a capture of this sha256 has the number of the first line that begins there; one page where it cannot be read. */
export function capturePages({ encoding }: Pick<Article, 'encoding'>, bytes: Uint8Array, sum: string): number[] {
  const laidOut = laidOutCapture(bytes, sum, encoding);
  return laidOut ? firstLines(laidOut.pages) : [1];
}

function shownIssues(issues: Issue[]): Pick<Capture, 'issues' | 'moreIssues'> {
  return { issues: issues.slice(0, mostIssues), moreIssues: Math.max(0, issues.length - mostIssues) };
}
