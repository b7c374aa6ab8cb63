/** What papers print before one of their own, as alternatives of a pattern over lower-case text; a language a line. */
export const OUR_OWN: readonly string[] = [
  'from our (?:own |special )?correspondent(?: in \\p{L}+,)?|from(?= [^,]+, our (?:own |special )?correspondent)',
  '(?:von )?unser(?:em|er|en) (?:\\p{L}+)?(?:korrespondent|reporter|redakteur|mitarbeiter)(?:in|en|innen)?(?: in \\p{L}+,)?|(?:aus \\p{L}+|es) berichtet',
  '(?:de|par) notre (?:correspondante?|envoyée?|journaliste)(?: spéciale?)?(?: (?:à|en|au|aux) [\\p{L}-]+,)?',
  '(?:de |por )?nuestr[oa] (?:corresponsal|enviad[oa])(?: especial)?(?: en \\p{L}+,)?',
  '(?:d[ai]|da?l|da?lla|del|della) nostr[oa] (?:inviat[oa]|corrispondente)(?: (?:a|da|in) \\p{L}+,)?',
  '(?:d[oa]|pel[oa]) noss[oa] (?:correspondente|enviad[oa])(?: especial)?(?: em \\p{L}+,)?',
  'van onze (?:\\p{L}+)?(?:verslaggever|verslaggeefster|correspondente?|redacteur|redactrice)(?: in \\p{L}+,)?',
];

/** Words that mean "by" before who wrote a report, as alternatives of a pattern over lower-case text; a language a line. */
export const BY_WORDS: readonly string[] = [
  '(?:(?:(?:words |story |text )?written|words|story|reported|article|text|report|reporting|posted|published|created|contributed|analysis|opinion|review|column|comment|commentary|interview|exclusive|submitted|compiled|post author)\\s+)?by',
  '(?:(?:ein |eine )?(?:text|beitrag|kommentar|analyse|interview|gastbeitrag|reportage|bericht|kolumne|blog ?beitrag|essay|artikel|geschrieben|verfasst|veröffentlicht|aufgezeichnet|gespeichert|erstellt)\\s+)?von',
  '(?:(?:texte|écrit|publié|rédigé|propos recueillis|recueillis?|(?:entretien |interview )?réalisée?|article|un texte)\\s+)?par|un texte de',
  '(?:(?:escrito|firmado|publicado|redactado|texto|elaborado|entrevista|reportaje|reportagem|entrevista realizada)\\s+)?por',
  '(?:(?:testo|articolo|scritto|servizio|intervista|reportage)\\s+)?d[ia]|(?:intervista )?a cura di|a firma di|texto de',
  '(?:(?:geschreven|tekst|verslag|interview)\\s+)?door',
  '(?:(?:skrevet|tekst|skriven|text|skrivet)\\s+)?a[vf]',
  'oleh|ditulis oleh|του|της|بقلم|द्वारा|מאת|โดย',
  'deur|shkruar nga|ngu|na mwandishi|تحریر',
];

/** Those that are everyday words of other languages, by the languages in which they mean "by". */
export const BY_WORDS_OF: Readonly<Record<string, readonly string[]>> = {
  da: ['it'],
  di: ['it'],
  af: ['da', 'no'],
  av: ['sv', 'no'],
  par: ['fr'],
  por: ['es', 'pt', 'gl', 'ca'],
  door: ['nl'],
  deur: ['af'],
};

/** Who wrote the report and took its pictures too, before a colon, as an alternative of a pattern. */
export const WORDS_AND_PICTURES =
  'te(?:x|ks)t[eo]?s? ?(?:&|\\+|und|and|et|e|y|og|och|en|/) ?(?:photos?|fotos?|foto|bild(?:er)?|billeder)';

/** Words for an author before a colon or a line's end, or before a name that is known for one; a language a line. */
export const AUTHOR_WORDS: readonly string[] = [
  // The longer words first: "Text" alone is one too.
  WORDS_AND_PICTURES,
  'authors?(?: of the article)?|byline|writer|words|reporters?|text|story|written by',
  'autor(?:in|en|innen|:in|\\*in)?(?:/autor(?:in)?)?|kolumnist(?:in|:in|\\*in)?|verfasser(?:in)?|text|interview|protokoll|redaktion|bericht|durch',
  'auteure?s?|texte|journaliste|autor(?:a|es|as)?|texto|reportagem|redactor(?:a)?|rep[óo]rter(?:es)?|autor[ei]|testo|autor(?:ia)?',
  'auteurs?|tekst|journalist|skribent|forfatter|teksti|kirjoittaja|toimittaja|höfundur',
  'autor(?:ka|zy|ři|i|ji)?|tekst|oprac(?:owanie|ował|owała|\\.)|rozmawiała?|napsala?|připravila?|piše|napisala?|razgovarala?',
  'авторы?|текст|подготовил[аи]?|корреспондент|записал[аи]?|беседовал[аи]?|автори?|підготував|підготувала|аўтар|аутор|пише|написа(?:ла)?',
  'yazan|yazar|haber|muhabir|penulis|reporter|pewarta|laporan|jurnalis|redaktur ?(?:&|dan) ?reporter|tác giả|bài|írta|szerző|szöveg|autorul|συντάκτ(?:ης|ρια)|γράφει(?: ο| η)?',
  'autorius|autors|teksts|հեղինակ|લેખક|লেখক|লিখেছেন|எழுதியவர்',
  'كتبت?(?:\\s?[–-])?|إعداد|الكاتب|تقرير|نویسنده|लेखक|रिपोर्ट|रिपोर्टर|ผู้เขียน',
];

/** The same in Chinese, Japanese and Korean, where a sign or a space comes before the name. */
export const EAST_ASIAN_AUTHOR_WORDS: readonly string[] = [
  '(?:取材・)?文(?:[・と]写真)?(?=\\s?[=:・/|●■◎])|執筆者?|投稿者|寄稿者?(?=[:/ ])|著者|筆者|ライター|文責|記者(?=[:/ ])|(?:編集委員|論説委員|特派員|支局長)(?=[・:/ ])|取材(?=\\s?[=:])|聞き手',
  '\\p{Script=Han}{2,10}?(?:记者|通讯员|作者)(?=[\\s:/])|(?:本报|本報|本刊|本台|特约|新华社|新華社|人民网|实习)?记者(?![会站团证节])|(?:\\p{Script=Han}{1,8}(?:[報社網台聞]|中心)\\s?|特約|特派|實習)?記者(?![会會站団團証證節])|作者|撰文|采写|撰稿編輯|撰稿|文字|通讯员|报道员|采访|文(?=[/|:])|执笔(?=[/:])',
  '글(?=[ :=·])|기자(?=\\s?[=:])|기자명|글쓴이|필자(?=[ :=])|취재|기고|작성자',
];

/** Words for an editor, who is named where no author is, or beside one. */
export const EAST_ASIAN_EDITOR_WORDS: readonly string[] = ['责任编辑|責任編輯|责编|責編'];

/** Words after a name in the same languages that say what its bearer does. */
export const EAST_ASIAN_ROLES: readonly string[] = [
  '記者|編集委員|特派員|支局長|論説委員|論説室|報道|报道|编辑',
  '특파원|(?:인턴|선임|전문|수습|객원)\\s?기자|논설위원|기자|PD|앵커',
];

/** How a known name stands alone beside its bearer's paper, place or work, in the same languages; NAME stands for the name. */
export const EAST_ASIAN_BESIDE: readonly string[] = [
  'NAME\\s?/\\s?\\p{Script=Han}{2,10}(?:报|網|网|社|新闻|杂志|周刊)',
  '\\p{Script=Han}{2,6}(?:中心|組)\\s?/\\s?NAME(?:報導|报道)',
  '\\[NAME[,、]\\s?[^\\]]{2,20}\\]',
  '[\\p{Script=Han}\\p{Script=Katakana}ー]{2,8}=NAME',
  'NAME\\s?:\\s?[\\p{Script=Han}\\p{Script=Katakana}ー・]{0,10}(?:ライター|ジャーナリスト|記者|編集者|研究員|評論家|作家)',
  '[【(\\[]\\p{Script=Han}{2,6}(?:支局|総局|支社|通信部)[・\\s]NAME[】)\\]]',
  '\\((?=.{3,6}\\))(?!.*(?:[月火水木金土日]曜|首相|大臣|社長|会長|監督|選手|容疑者|被告|教授|議員|知事|市長|さん|氏|生|関係|時間|年|県|市|町|村|区)\\))NAME\\)',
  '(?!서울|대전|제주)NAME\\s[가-힣]{2,6}\\s?(?:특파원|지국장)',
];

/** What stands in an author's place and names nobody, in the same languages. */
export const EAST_ASIAN_NOBODY: ReadonlySet<string> = new Set(
  [
    '綜合|网络整理|最新文章|查看更多|网络|互联网|综合|本站|本站原创|原创|佚名|匿名|未知|転載|編集部',
    '相关|相關|最新|独家|獨家|深度|特别|特別|专题|跟踪|追踪|热点|新闻|関連|速報|現地',
  ].flatMap((row) => row.split('|')),
);

/** What stands there in other scripts, in lower case. */
export const NOBODY: ReadonlySet<string> = new Set(
  [
    'unknown|anonymous|admin|user admin|site admin|web admin|webmaster|dear sir|dear madam|dear sir or madam|dear editor',
    'unbekannt|anonym|inconnu|anonyme|anónimo|anônimo|sconosciuto|anonimo|неизвестно|аноним',
  ].flatMap((row) => row.split('|')),
);

/** What others do for a report, in the same languages: whom such a word names wrote none of it. */
export const EAST_ASIAN_OTHER_WORK: ReadonlySet<string> = new Set(
  '写真|撮影|絵|イラスト|動画|編集|構成|訳|翻訳|摄|摄影|攝影|图|圖|编辑|編輯|责编|校对|视频|设计|来源|译者|翻译|譯者|翻譯|사진|영상|그림|그래픽|번역'.split(
    '|',
  ),
);

/** How the first paragraph names its reporter before the report begins, in the same languages; NAMES stands for the names. */
export const EAST_ASIAN_DATELINES: readonly string[] = [
  '^[^。！？]{0,40}?[(（【]\\p{Script=Han}{0,8}?(?:记者|通讯员)\\s?NAMES(?:\\s?(?:整合|编译|报道|综合报道|摄影报道))?[)）】]',
  '^[〔【(（\\[](?:\\p{Script=Han}{0,4}記者|編譯)?\\s?NAMES\\s?[/／╱]\\s?\\p{Script=Han}{2,8}?(?:報導|报道)[〕】)）\\]]',
  '^[【（(\\[][^】）)\\]=＝]{1,12}[=＝]NAMES[】）)\\]]',
  '^[(\\[][^\\]=]{1,24}=NAMES\\s?(?:기자|특파원)[)\\]]',
  '^[(\\[][^)\\]=]{1,12}=[^)\\]]{2,12}[)\\]]\\s*NAMES\\s?(?:기자|특파원)\\s?=',
];
