import { captureStem } from './file-name.ts';

/** Where an archive keeps its files, as paths inside its folder with `/` between them. */
export const layout = {
  settings: 'archive.yaml',
  names: 'names.yaml',
  captures: 'captures',
  articles: 'articles',
} as const;

/** The file of an article, from its id. */
export function articleFile(id: string): string {
  return `${layout.articles}/${id}.md`;
}

/** The file of a capture, from its name such as `a.txt`. */
export function captureFile(name: string): string {
  return `${layout.captures}/${name}`;
}

/** The file of a capture's sidecar: `captures/a.yaml` for `a.txt`. */
export function sidecarFile(capture: string): string {
  return captureFile(`${captureStem(capture)}.yaml`);
}
