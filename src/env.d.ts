declare namespace App {
  interface Locals {
    /** What archive.yaml says. */
    settings: import('./archive/settings.ts').Settings;
    /** What the page that is rendered shows, in the shape that the page's route asks for. */
    page: object;
  }
}
