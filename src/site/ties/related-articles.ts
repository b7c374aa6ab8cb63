/** An article with the names it uses, as far as its relations to others go. */
export interface Named {
  id: string;
  names: string[];
}

/** Another article that uses the same names, the rarest first. */
export interface RelatedArticle {
  id: string;
  names: string[];
}

/** A name in this many articles or more ties none of them: it would tie them all, and make the work grow with their square. */
const COMMON = 500;

/**
 * Makes a finder of the articles related to one: those that share names with it, at most `cap`, by the sum of the shared names'
 * weights (inverse document frequency, ln(1 + all / those with the name)), then in the order given.
 */
export function relatedFinder(articles: Named[], cap = 5): (id: string) => RelatedArticle[] {
  const users = usersOf(articles);
  const places = new Map(articles.map(({ id }, at) => [id, at]));
  const weight = (name: string): number => Math.log(1 + articles.length / users.get(name)!.length);
  // One row for all articles, set to nothing again after each: a map for each would take most of the time.
  const scores = new Float64Array(articles.length);
  return (id) => {
    const own = places.get(id)!;
    const names = tying(articles[own]!.names, users);
    const touched = scoreUsers(names, users, scores, weight);
    scores[own] = 0;
    const best = highest(touched, scores, cap);
    for (const at of touched) scores[at] = 0;
    const rarest = names.toSorted((a, b) => weight(b) - weight(a));
    return best.map((at) => ({ id: articles[at]!.id, names: shared(rarest, articles[at]!) }));
  };
}

function usersOf(articles: Named[]): Map<string, number[]> {
  const users = new Map<string, number[]>();
  for (const [at, { names }] of articles.entries()) {
    for (const name of names) {
      const known = users.get(name);
      if (known) known.push(at);
      else users.set(name, [at]);
    }
  }
  return users;
}

function tying(names: string[], users: Map<string, number[]>): string[] {
  return names.filter((name) => users.get(name)!.length < COMMON);
}

function scoreUsers(
  names: string[],
  users: Map<string, number[]>,
  scores: Float64Array,
  weight: (name: string) => number,
): number[] {
  const touched: number[] = [];
  for (const name of names) {
    const one = weight(name);
    for (const at of users.get(name)!) {
      if (scores[at] === 0) touched.push(at);
      scores[at]! += one;
    }
  }
  return touched;
}

// A row of `cap` kept in order: cheaper than sorting thousands for the sake of five.
function highest(touched: number[], scores: Float64Array, cap: number): number[] {
  const best: number[] = [];
  const before = (a: number, b: number): boolean => scores[a]! > scores[b]! || (scores[a]! === scores[b]! && a < b);
  for (const at of touched) {
    if (scores[at] === 0 || (best.length === cap && !before(at, best.at(-1)!))) continue;
    const place = best.findIndex((other) => before(at, other));
    best.splice(place < 0 ? best.length : place, 0, at);
    best.length = Math.min(best.length, cap);
  }
  return best;
}

function shared(names: string[], other: Named): string[] {
  return names.filter((name) => other.names.includes(name));
}
