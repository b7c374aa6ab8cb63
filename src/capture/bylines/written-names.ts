const BETWEEN = /^,(?:\s*(?:[,;&/+、，|]|(?!\p{Script=Han}{2})\p{L}{1,3})\s*,)*$/u;

/**
 * The names of a byline as one text: on one line with the page's own "and" between them, else with commas, as where
 * something else stands between two.
 */
export function writtenNames(names: readonly string[], lines: readonly { value: string }[]): string {
  const [value] = lines.map((line) => line.value);
  const start = value?.indexOf(names[0]!) ?? -1;
  const end = (value?.lastIndexOf(names.at(-1)!) ?? -1) + names.at(-1)!.length;
  const written = lines.length === 1 && start >= 0 ? value!.slice(start, end) : '';
  const between = names.reduce((rest, name) => rest.replace(name, ','), written);
  return BETWEEN.test(between) ? written : distinct(names).join(', ');
}

// A page may set the same name again in capitals.
function distinct(names: readonly string[]): string[] {
  const ways = [...Map.groupBy(names, (name) => name.toLowerCase()).values()];
  return ways.map((same) => same.find((name) => name !== name.toUpperCase()) ?? same[0]!);
}
