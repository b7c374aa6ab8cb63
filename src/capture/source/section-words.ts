/** Names that papers give their sections, in lower case, a bar between two of them. */
export const SECTION_WORDS: ReadonlySet<string> = new Set(
  [
    'world|uk|us|asia|africa|europe|americas|middle east|national|international|local|news|politics|business|economy|finance|money|markets|technology|tech|science|health|environment|climate|culture|arts|books|lifestyle|life|style|travel|sport|sports|football|opinion|comment|editorial|education|crime|society|obituaries|features|entertainment|music|food|property|real estate|investing|careers|transport',
    'politik|wirtschaft|kultur|wissen|wissenschaft|gesellschaft|panorama|ausland|inland|lokales|regional|feuilleton|meinung|medien|digital|netzwelt|reise|gesundheit|deutschland|österreich|schweiz|international|chronik|vermischtes',
    'politique|économie|société|monde|culture|sciences|santé|faits divers|política|economía|sociedad|cultura|deportes|mundo|internacional|opinión|ciencia|salud|política|economia|esporte|mundo|ciência|saúde|cotidiano|quotidiano|ilustrada|politica|cronaca|esteri|sport|spettacoli',
    'binnenland|buitenland|economie|wetenschap|inrikes|utrikes|ekonomi|kultur|innenriks|utenriks|polska|świat|gospodarka|domácí|zahraniční|политика|экономика|общество|мир|культура|спорт|політика|економіка|світ',
    '政治|経済|社会|国際|国内|地域|スポーツ|文化|科学|暮らし|生活|教育|環境|エンタメ|社説|时政|国际|經濟|经济|財經|체육|정치|경제|사회|국제|문화|سياسة|اقتصاد|رياضة|ثقافة|العالم|مجتمع',
  ].flatMap((row) => row.split('|')),
);
