import type { Stretch } from './dense-stretch.ts';
import type { LineTraits } from './line-traits.ts';
import { PROSE } from './prose-share.ts';

/** How much each line speaks of what the report and its title speak of, and where the likeliest title stands. */
export interface TopicShares {
  /** Share of a line's telling words that stand in another line of the densest prose; -0.1 for a line without any. */
  topic: Float32Array;
  /** Share of them that stand in the title; -0.2 for the title itself. */
  title: Float32Array;
}

const NONE = -0.1;
const ITSELF = -0.2;
const ENOUGH_TOPICS = 12;

/** Compares the words of every line with those of the densest prose. */
export function topicShares(traits: readonly LineTraits[], stretch: Stretch, prose: Float32Array): TopicShares {
  const inStretch = (at: number) => at >= stretch.start && at <= stretch.end && prose[at]! >= PROSE;
  const counts = countsOf(traits, inStretch);
  const shared = ({ topics }: LineTraits, own: number) => frequentIn(topics, counts, own);
  const titleAt = titlePlace(traits, stretch, prose, (at) => shared(traits[at]!, inStretch(at) ? 1 : 0));
  const titleWords = new Uint32Array(counts.length);
  for (const word of traits[titleAt]?.topics ?? []) titleWords[word] = 1;
  const topic = new Float32Array(traits.length).fill(NONE);
  const title = new Float32Array(traits.length).fill(NONE);
  traits.forEach((trait, at) => {
    const { length } = trait.topics;
    if (length === 0) return;
    topic[at] = shared(trait, inStretch(at) ? 1 : 0) / length;
    title[at] = frequentIn(trait.topics, titleWords, 0) / Math.min(ENOUGH_TOPICS, length);
  });
  if (titleAt >= 0) title[titleAt] = ITSELF;
  return { topic, title };
}

/** In how many lines of some each word stands, by the words' numbers. */
function countsOf(traits: readonly LineTraits[], counted: (at: number) => boolean): Uint32Array {
  let last = -1;
  for (const { topics } of traits) for (const word of topics) if (word > last) last = word;
  const counts = new Uint32Array(last + 1);
  traits.forEach(({ topics }, at) => {
    if (counted(at)) for (let word = 0; word < topics.length; word++) counts[topics[word]!]!++;
  });
  return counts;
}

/** How many of some words have a count of more than so many. */
function frequentIn(words: readonly number[], counts: Uint32Array, least: number): number {
  let frequent = 0;
  for (let at = 0; at < words.length; at++) if (counts[words[at]!]! > least) frequent++;
  return frequent;
}

/** The line above the densest prose, or among its first two, that shares most words with it. */
function titlePlace(
  traits: readonly LineTraits[],
  { start }: Stretch,
  prose: Float32Array,
  shared: (at: number) => number,
): number {
  let best = { at: -1, points: -1 };
  const last = Math.min(traits.length - 1, start + 2);
  for (let at = Math.max(0, start - 120); at <= last; at++) {
    const trait = traits[at]!;
    if (!mayBeTitle(trait) || (at >= start && prose[at]! > 0.6)) continue;
    const hits = shared(at);
    const points =
      Math.min(6, hits) * (0.4 + hits / Math.max(1, trait.topics.length)) - faultsOf(trait) - (start - at) / 12;
    if (points >= best.points) best = { at, points };
  }
  return best.at;
}

function mayBeTitle({ line: { size, words }, furniture, topics }: LineTraits): boolean {
  return size >= 18 && size <= 230 && words >= 3 && furniture === 0 && topics.length > 0;
}

function faultsOf({ line: { times, value }, wording: { dated } }: LineTraits): number {
  return (/[.。]$/.test(value) ? 1.5 : 0) + dated * 2 - (times > 1 ? 1 : 0);
}
