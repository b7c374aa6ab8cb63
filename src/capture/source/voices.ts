/** A kind of thing that a page says of a paper that is its own, and how, by language; NAME stands for the name, lines are in lower case. */
export interface Voice {
  kind: string;
  /** A line that holds none of these, as alternatives of a pattern, says nothing of the kind. */
  holds: string;
  forms: readonly string[];
}

const NETWORK = '(?:facebook|twitter|x|instagram|linkedin|youtube|telegram|whatsapp|tiktok|threads|bluesky|mastodon)';

/** The kinds, of which two have to name the same paper. */
export const VOICES: readonly Voice[] = [
  {
    kind: 'where to follow it',
    holds: 'follow|like|folgen|suivez|siga|sigue|segui|volg',
    forms: [
      `(?:follow|like) NAME on ${NETWORK}.*`,
      `folgen sie NAME (?:auf|bei) ${NETWORK}.*`,
      `suivez NAME sur ${NETWORK}.*`,
      `(?:sigue a|siga a|siga|segui) NAME (?:en|no|su) ${NETWORK}.*`,
      `volg NAME op ${NETWORK}.*`,
    ],
  },
  {
    kind: 'where to subscribe to it',
    holds: 'subscribe|abonn|suscr|assine|abbonati',
    forms: [
      'subscribe to NAME(?: (?:from|for|today|now|here)(?: .*)?)?',
      'abonnieren sie NAME|NAME abonnieren',
      'abonnez-vous (?:à|au) NAME',
      'suscríbete a NAME|suscribirse a NAME|assine (?:a |o )?NAME|abbonati a NAME|abonneer je op NAME',
    ],
  },
  {
    kind: 'its app',
    holds: 'app',
    forms: [
      '(?:(?:download|get|open|try|install) )?NAME app(?: .*)?',
      'die app (?:der|des|von) NAME|(?:die )?NAME-app',
      "téléchargez l[’']application (?:de |du )?NAME|l[’']application NAME",
      "(?:descarga|descárgate) la app de NAME|scarica l[’']app (?:di|de) NAME|baixe o app d[ao] NAME",
    ],
  },
  {
    kind: 'its newsletter',
    holds: 'newsletter',
    forms: ["(?:(?:sign up (?:to|for)|get) )?NAME[’']?s? newsletters?|(?:la )?newsletter (?:de |du |di |von )?NAME"],
  },
  {
    kind: 'whom to turn to',
    holds: 'about|contact|advertise|careers|jobs|work|support|über|werben|propos|sobre|chi è|over',
    forms: [
      '(?:about|contact|advertise (?:with|in|on)|(?:careers|jobs|work) (?:at|with)|support) NAME',
      '(?:über|werben (?:in|bei)|à propos de|sobre|chi è|over) NAME',
    ],
  },
];
