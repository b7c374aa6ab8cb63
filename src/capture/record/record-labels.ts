/** What a label around a report says of it; `text` stands before the report itself, `caption` above the words of a picture. */
export type LabelField = 'headline' | 'byline' | 'source' | 'section' | 'published' | 'standfirst' | 'text' | 'caption';

/** Labels of one kind. */
export interface LabelRow {
  /** The field of a reading that the label names; null where it says something of the database or its copy. */
  field: LabelField | null;
  /** Whether hardly any page has such a label but a database's. */
  telling: boolean;
  /** The labels in lower case without their colon, a bar between two of them. */
  labels: readonly string[];
}

/** The labels that press databases put before what they know of a report. A new one is a word in a row and a fixture. */
export const RECORD_LABELS: readonly LabelRow[] = [
  {
    field: 'headline',
    telling: false,
    labels: ['headline | title | document title | article title', 'titel | überschrift | titre | título | titolo'],
  },
  {
    field: 'byline',
    telling: true,
    labels: ['byline | author/byline'],
  },
  {
    field: 'byline',
    telling: false,
    labels: ['author | authors | autor | autoren | verfasser | auteur | auteurs | autore | autores'],
  },
  {
    field: 'source',
    telling: true,
    labels: ['publication title | publication name | source name | nom de la publication'],
  },
  {
    field: 'source',
    telling: false,
    labels: ['source | from | publication | newspaper | paper | journal | quelle | zeitung | fuente | fonte'],
  },
  { field: 'section', telling: true, labels: ['ressort'] },
  { field: 'section', telling: false, labels: ['section | rubrik | rubrique | sección | sezione | seção'] },
  { field: 'published', telling: true, labels: ['publication date | date de publication | erscheinungsdatum'] },
  { field: 'published', telling: false, labels: ['date | published | datum | fecha | data | issue date'] },
  { field: 'standfirst', telling: true, labels: ['highlight'] },
  { field: 'text', telling: false, labels: ['full text | text | volltext | texte intégral | texto completo'] },
  {
    field: null,
    telling: true,
    labels: [
      'length | word count | full text word count | dateline | load-date | load date | publication-type',
      'publication type | document type | document-type | source type | language of publication | record number',
      'place of publication | country of publication | publication info | publication year | publication subject',
      'journal code | accession number | document number | document id | proquest document id | openurl link | readability',
      'issn | eissn | e-issn | database | database name | geographic terms | subject terms | company / organization',
      'länge | longueur | date-chargement | type-publication | item type | library catalog | date added | dokumentnummer | dauerhafte adresse des dokuments | datenbank | wortanzahl | nombre de mots',
    ],
  },
  {
    field: null,
    telling: false,
    labels: [
      'language | sprache | langue | idioma | lingua | subject | subjects | location | locations | people | person',
      'company | companies | organization | organizations | ticker | industry | city | state | country | geographic',
      'page | pages | start page | first page | seite | seiten | página | edition | ausgabe | édition | edición',
      'volume | issue | number of pages | publisher | publishers | document url | persistent link | links | copyright',
      'last updated | identifier / keyword | keywords | classification | column | column name | series | memo | notes',
      'correction | abstract | document features | illustration | product | provider | rights | accessed | modified | update',
      'call number | short title | extra | url',
    ],
  },
];

/** Labels without a colon, in lower case, above what they name. */
export const RECORD_HEADINGS: Readonly<Record<string, LabelField | null>> = {
  body: 'text',
  graphic: 'caption',
  classification: null,
  highlight: 'standfirst',
  notes: null,
};

/** The two or three capitals that stand for labels in Factiva's records. */
export const RECORD_CODES: Readonly<Record<string, LabelField | null>> = {
  HD: 'headline',
  BY: 'byline',
  SN: 'source',
  SE: 'section',
  PD: 'published',
  LP: 'text',
  TD: 'text',
  AN: null,
  ART: null,
  CLM: null,
  CO: null,
  CR: null,
  CY: null,
  DLN: null,
  ED: null,
  ET: null,
  IN: null,
  IPC: null,
  IPD: null,
  LA: null,
  NS: null,
  PG: null,
  PUB: null,
  RE: null,
  RF: null,
  SC: null,
  VOL: null,
  WC: null,
};
