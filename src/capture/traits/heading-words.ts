import { anyCase } from '../text/any-case.ts';
/** Words of short lines that head or serve the readers' comments, in several languages. */
export const COMMENT_WORDS =
  /comment|kommentar|comentári|comentario|comenta|commenti|reacti(?:e|es)\b|komentar|комм?ент|discussion|diskussion|debatte|leserbrief|repl(?:y|ies)|respon[ds]|antworten|コメント|评论|評論|留言|댓글|의견|تعليق/i;

const ENGLISH =
  'related|more (?:from|on|in|stories|news|like|about|by)|you (?:may|might)|popular|most (?:read|viewed|shared)|trending|latest|top stories|up next|read (?:next|more|also)|also (?:read|on|in)|see also|tags?|topics?|about the author|editors?.? picks?|don.t miss|must read|in case you missed|newsletter|sign up|filed under|posted in|share this';
const GERMANIC =
  'mehr (?:zum|zu|aus|von|über)|weitere|themen|auch interessant|interessieren|meist ?gelesen|lesen sie|ähnlich|verwandte|zum thema|aktuell|læs også|les også|läs också|flere|mest lest|lees ook|meer';
const ROMANCE =
  'lire aussi|à lire|plus lus?|populaires|articles|sur le même|voir aussi|más sobre|te puede|también|gostar|leia|veja|leggi anche|potrebbe|altri';
const OTHERS = 'polecane|czytaj|zobacz|další|související|mohlo by|baca juga|terkait|artikel|terpopuler';
const STEMS =
  'recommend|empfehl|empfohl|schlagw|relacionad|más (?:leíd|notic)|mais lid|correlat|najnow|najczęś|похож|популярн|рекоменд';
const UNSPACED =
  '関連|おすすめ|ランキング|人気|新着|注目|あわせて|推荐|相关|相關|热门|延伸|관련|인기|추천|많이 본|주요|最新|читайте|по теме|اقرأ';

/** Words of short lines that head lists of other reports, tags and offers, in several languages. */
export const RELATED_WORDS = new RegExp(
  `(?<!\\p{L})(?:(?:${anyCase([ENGLISH, GERMANIC, ROMANCE, OTHERS].join('|'))})(?!\\p{L})|(?:${anyCase(STEMS)}))|(?:${anyCase(UNSPACED)})`,
  'u',
);

/** First words of a line that leads to another report, in several languages, and the arrow or word that one ends with. */
export const LEADS_ELSEWHERE = new RegExp(
  `^(?:${anyCase(`read(?: (?:more|also|next)|\\s?:)|see also|also read|related|more|watch|listen|explained|must read|lesen sie (?:auch|mehr)|lies auch|mehr (?:dazu|zum)|siehe auch|lire aussi|à lire|voir aussi|lea también|lee (?:también|más)|te puede interesar|leggi|leia|veja também|lees ook|läs|les også|læs også|czytaj|zobacz|čtěte|číst také|baca|читайте|関連|【関連】|あわせて|相关阅读|延伸閱讀|관련 ?기사|اقرأ أيضا`)})[^.]*$|[|>»›]\\s*\\p{L}+$`,
  'u',
);

/** Lines that lead on from the first words of another report, in lower case, a bar between two; a language a line. */
export const LEADS_ON = [
  'read more | more | read on | continue reading | keep reading | full story | read full story | read the full story | learn more',
  'read article | read full article | read the full article | see full story | view full article | read the rest',
  'mehr | weiterlesen | mehr lesen | zum artikel | ganzen artikel lesen | artikel lesen',
  "lire la suite | lire plus | lire l'article | lire l’article | leer más | seguir leyendo | ver más | ver nota completa",
  'leia mais | continue lendo | ler mais | saiba mais | leggi tutto | leggi di più | continua a leggere | continua',
  'lees meer | lees verder | läs mer | läs hela artikeln | les mer | les saken | læs mere | lue lisää | czytaj więcej | czytaj dalej',
  'celý článek | číst dál | více | devamını oku | devamı | baca selengkapnya | selengkapnya | xem thêm | đọc tiếp',
  'читать далее | читать дальше | подробнее | читати далі | детальніше | περισσότερα | διαβάστε περισσότερα',
  '続きを読む | 続きはこちら | もっと読む | 阅读全文 | 查看全文 | 閱讀全文 | 繼續閱讀 | 더보기 | 자세히 보기 | اقرأ المزيد | المزيد | और पढ़ें',
];

/** Words for a table, by which a paragraph leads on to one: as a pattern. */
export const TABLE_WORDS = new RegExp(
  `(?<!\\p{L})(?:${anyCase(`tables?|charts?|tabell(?:a|e|en|er)?|übersicht|tableaux?|tablas?|cuadros?|tabel(?:as?|i)?|quadros?|tabuľka|tabulk[ay]|taulukko|tablica|táblázat|tablo|bảng`)})(?!\\p{L})|(?:${anyCase(`таблиц|جدول`)})|表|표`,
  'u',
);
