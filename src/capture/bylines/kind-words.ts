/** What papers call kinds of texts, in lower case: a word of those is nobody's name; a language a line. */
export const KIND_WORDS: ReadonlySet<string> = new Set(
  `
report analysis interview comment commentary opinion editorial review obituary column feature podcast newsletter exclusive breaking update press release statement announcement uncategorized
pressemitteilung pressemeldung medienmitteilung meldung meldungen nachricht nachrichten aktuell aktuelle aktuelles aktueller interview kommentar kolumne analyse bericht reportage kritik rezension nachruf gastbeitrag ratgeber hintergrund porträt
communiqué entretien analyse tribune éditorial chronique critique reportage enquête actualité actualités
entrevista análisis editorial columna reportaje crónica comunicado noticia noticias actualidad
intervista analisi editoriale recensione comunicato notizia notizie
análise coluna reportagem crônica nota notícia notícias
interview analyse column recensie persbericht nieuws
intervju analys ledare krönika recension pressmeddelande nyhet nyheter anmeldelse pressemelding pressemeddelelse
wywiad analiza komentarz felieton recenzja rozhovor komentář
интервью анализ комментарий колонка новость новости интерв’ю новини röportaj haber haberler
`
    .trim()
    .split(/\s+/),
);
