import type { Leads } from '../../article/leads.ts';
import type { LanguageAttributes } from '../words/language.ts';

/** What all comments of a page are shown with. */
export interface BesideComments {
  /** The most votes up, or down, that any comment of the article has. */
  most: number;
  /** The language of their text, where it is not the page's. */
  language: LanguageAttributes;
  /** The address of the capture's page. */
  capture: string;
  leads: Leads;
}
