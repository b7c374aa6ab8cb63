interface CslRead {
  title?: string;
  author?: { family?: string; given?: string; 'non-dropping-particle'?: string }[];
  'container-title'?: string;
  issued?: object;
  URL?: string;
  note?: string;
}

declare module '@citation-js/core' {
  export const plugins: {
    input: { chain: (text: string, options: object) => CslRead[] };
    output: { format: (name: string, items: object[], options: object) => string };
  };
}

declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
