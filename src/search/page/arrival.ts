import { markParameter } from './mark-parameter.ts';

// Whoever comes from a search finds the words marked; for everyone else nothing is loaded.
const words = new URLSearchParams(location.search).getAll(markParameter);
if (words.length > 0) {
  void Promise.all([import('./marker.ts'), import('./mark-bar.ts')]).then(([{ markWords }, { showMarkBar }]) =>
    showMarkBar(markWords(words)),
  );
}
