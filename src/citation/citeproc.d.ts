declare module 'citeproc' {
  interface System {
    retrieveLocale: (tag: string) => string;
    retrieveItem: (id: string) => object;
  }

  export class Engine {
    constructor(system: System, style: string, language: string, forceLanguage: boolean);
    updateItems(ids: string[], unsorted: boolean): void;
    makeBibliography(): [object, string[]];
  }

  const CSL: { Engine: typeof Engine };
  export default CSL;
}
