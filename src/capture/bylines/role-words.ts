/** What those who write for papers are called, in lower case; a language a line. */
export const ROLE_WORDS: ReadonlySet<string> = new Set(
  `
reporter reporters editor editors correspondent correspondents writer writers columnist journalist journalists producer contributor contributors critic photographer staff analyst freelance freelancer intern blogger newsroom desk team agency agencies anchor presenter fellow professor lecturer author
redakteur redakteurin redaktor redaktorin redaktion redaktionsleiter redaktionsleiterin onlineredakteur onlineredakteurin korrespondent korrespondentin reporterin autor autorin journalistin volontär volontärin ressortleiter ressortleiterin chefredakteur chefredakteurin kolumnist kolumnistin leiter leiterin ressort mitarbeiter mitarbeiterin praktikant praktikantin chefreporter chefreporterin
journaliste correspondant correspondante rédacteur rédactrice envoyé envoyée chroniqueur chroniqueuse rédaction éditorialiste pigiste
corresponsal periodista redactor redactora redacción enviado enviada enviados columnista editora director directora jefe jefa colaborador colaboradora
giornalista inviato inviata corrispondente redazione redattore redattrice caporedattore direttore
jornalista repórter correspondente redator redatora redação colunista
redacteur redactrice verslaggever verslaggeefster redactie
redaktør redaktör kommentator skribent toimittaja krönikör kulturskribent kommentatorin
dziennikarz dziennikarka redaktorka korespondent korespondentka publicysta publicystka novinář novinářka zpravodaj zpravodajka reportér reportérka šéfredaktor šéfredaktorka komentátor novinar novinarka urednik
корреспондент корреспондентка журналист журналистка редактор обозреватель обозревательница кореспондент кореспондентка журналіст журналістка оглядач
muhabir editör wartawan jurnalis penulis újságíró jurnalist δημοσιογράφος συντάκτης كاتب كاتبة مراسل مراسلة صحفي صحفية محرر पत्रकार संवाददाता
`
    .trim()
    .split(/\s+/),
);

/** Words before those that say what kind of work it is, in lower case, where the name alone stands before both. */
export const ROLE_KINDS: ReadonlySet<string> = new Set(
  `
senior chief deputy assistant associate executive managing lead principal contributing trainee junior freelance staff special general assignment
news crime court courts political politics business city economics finance money markets consumer property legal social affairs local democracy community
health education environment climate science technology tech transport housing rural farming agriculture religion royal national regional foreign world
sport sports football rugby cricket racing golf tennis hockey basketball features lifestyle arts culture music film theatre tv showbiz entertainment food travel
digital content audience trends multimedia video data investigations investigative breaking live
`
    .trim()
    .split(/\s+/),
);
