/** What notices of consent and of missing scripts speak of, as alternatives of a pattern over lower-case text; a language a line. */
export const NOTICE_SUBJECTS: readonly string[] = [
  'cookies?|java ?script|tracking technolog(?:y|ies)|personal data|ad ?blockers?|legitimate interests?',
  'personenbezogenen? daten|werbeblocker|témoins|traceurs|données personnelles|bloqueur de publicité|datos personales|galletas',
  'dati personali|dados pessoais|persoonsgegevens|informasjonskapsler|kakor|evästeet|soubory cookie|ciasteczk\\p{L}+|куки|файлы cookie|クッキー|쿠키|ملفات تعريف الارتباط',
];

/** What such notices ask or offer, in the same way. */
export const NOTICE_DEEDS: readonly string[] = [
  'uses? (?:of )?cookies|consent|accept\\p{L}*|agree|privacy (?:policy|choices)|preferences|opt.?out|browsing experience|third.party|partners|enabled?|disabled?|whitelist|turn (?:on|off)',
  'verwende[nt]|nutzen|zustimm\\p{L}+|einwillig\\p{L}+|akzeptier\\p{L}+|datenschutz\\p{L}*|aktivieren|einstellungen|partner\\p{L}*',
  'utilis(?:ons|e|ation)|accept\\p{L}+|consent\\p{L}+|confidentialité|vie privée|param[èé]tr\\p{L}+|activer|désactiver|partenaires',
  'utilizamos|utiliza|acept\\p{L}+|privacidad|configura\\p{L}+|socios|utilizziamo|accett\\p{L}+|consens\\p{L}+|informativa|aceit\\p{L}+|privacidade',
  'gebruik\\p{L}*|toestemming|akkoord|bruker|använder|godk[äj]\\p{L}+|samtyk\\p{L}+|używamy|zgod\\p{L}+|souhlas\\p{L}*|исполь\\p{L}+|соглас\\p{L}+',
];

/** Words by which a site speaks of itself, in the same way. */
export const NOTICE_PERSONS: readonly string[] = [
  'we|our|us|(?:this|the) (?:web)?site|i accept|wir|unser\\p{L}*|diese[rn]? (?:web)?seite',
  'nous|notre|nos|ce site|nuestr\\p{L}+|este sitio|utilizamos|noi|nostr\\p{L}+|utilizziamo|questo sito|nós|noss\\p{L}+',
  'wij|we|onze|deze (?:web)?site|vi|våre?|vår\\p{L}*|my|nasz\\p{L}*|używamy|naše|мы|наш\\p{L}*',
];
