/** Lines that label an advertisement, or say that the report goes on below one, in lower case, a bar between two of them; several languages. */
export const ADVERT_LABELS: readonly string[] = [
  'advertisement | advertisements | advertising | ad | ads | sponsored | sponsored content | promoted',
  'article continues below advertisement | story continues below advertisement | hide ad | advertisement feature',
  'article continues after this advertisement | article continues after advertisement | story continues after advertisement',
  'article continues below this advertisement | story continues below this ad | article continues after ad',
  'der artikel geht nach der anzeige weiter | artikel wird nach der anzeige fortgesetzt | nach der anzeige geht es weiter',
  'la suite après la publicité | la suite après cette publicité | sigue leyendo tras la publicidad',
  "l'articolo continua dopo la pubblicità | continua dopo la pubblicità | continua após a publicidade | continua depois da publicidade",
  'tekst gaat verder onder de advertentie | tekst gaat door onder de advertentie | artikel gaat verder onder de advertentie',
  'artikeln fortsätter efter annonsen | artikeln fortsätter under annonsen | saken fortsetter under annonsen',
  'artikkelen fortsetter under annonsen | artiklen fortsætter efter annoncen | artiklen fortsætter under annoncen',
  'juttu jatkuu mainoksen jälkeen | dalsza część tekstu pod reklamą',
  'advertisement - scroll to continue | continue reading the main story | anzeige | anzeigen | werbung',
  'publicité | publicidad | pubblicità | publicidade | advertentie | annons | annonse | annonce',
  'reklama | reklam | mainos | реклама | διαφημιση | 広告 | ad feedback | 廣告 | 广告 | 광고 | إعلان | iklan',
  'quảng cáo',
];
