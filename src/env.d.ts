declare namespace App {
  interface Locals {
    /** What archive.yaml says. */
    settings: import('./archive/settings.ts').Settings;
    /** What the page that is rendered shows, in the shape that the page's route asks for. */
    page: object;
  }
}

/** Trusted Types, as far as they are used here; browsers without them have no `trustedTypes`. */
interface TrustedTypes {
  createPolicy<Address>(
    name: string,
    rules: { createScriptURL: (url: string) => string | null },
  ): { createScriptURL: (url: string) => Address };
}

interface Window {
  trustedTypes?: TrustedTypes;
}
