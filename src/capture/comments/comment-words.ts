import type { Counter } from './bare-votes.ts';

/** What pages call comments, by language: the noun, one and many, as parts of a regular expression. */
export const COMMENT_NOUNS = [
  'comments?|kommentare?n?|leserkommentare?|user-kommentare?|commentaires?|comentarios?|comentaris?|comentários?',
  'comment[oi]|reacties?|opmerkingen|kommentarer|kommentti|kommenttia|kommentit|komentarz(?:e|y)?|komentář[eů]?|comentarii',
  'hozzászólás(?:ok)?|yorum(?:lar)?|σχόλι[οα]|комментари(?:й|я|ев|и)|коментар(?:ь|і|ів|а|и)?|bình luận|postings?',
  'komentar(?:a|i|ja|ji|jev|as|ai|ų)?|komentár(?:e|ov)?|komentār(?:s|i|u)|kommentaar(?:i|id)?|comentariu|iruzkin(?:ak)?',
  'opmerkings?|koment[eo]|ummæli|athugasemd(?:ir)?|каментар(?:ы|оў|ый)?|komen|maoni|şərh(?:lər)?|კომენტარი|մեկնաբանություն(?:ներ)?',
  'نظر(?:ات)?|دیدگاه|تبصر[ےہ]|टिप्पणी|टिप्पणियाँ|टिप्पणियां|মন্তব্য|கருத்து(?:கள்)?|ความคิดเห็น',
  'beitr[äa]ge|leserbriefe?|コメント|评论|評論|留言|跟[贴帖]|댓글|(?:ال)?تعليقات?|תגובות',
].join('|');

/** What pages call answers to a report, such as "2 thoughts on …"; alone, these words may count answers to a comment. */
export const REPLY_NOUNS = [
  'repl(?:y|ies)|responses?|thoughts?|reactions?|antworten|antwort|gedanken?|reaktionen|réponses?|réflexions?|réactions?',
  'respuestas?|pensamientos?|reacciones|rispost[ae]|pensier[oi]|respostas?|pensamentos?|gedachten?|svar|tankar|odpowiedz[i]?',
  'myśli|ответ(?:а|ов)?|мысл(?:ь|и|ей)|件の返信|件のフィードバック',
].join('|');

/** Whole lines that head a thread of comments without counting it, in lower case, a bar between two. */
export const THREAD_HEADINGS = [
  'comments | comment | all comments | top comments | reader comments | readers’ comments | user comments | recent comments',
  'discussion | continue discussion | conversation | join the conversation | join the discussion | readers respond | what readers say',
  'facebook comments | letters | responses | replies | your comments | your views | have your say | comments section',
  'kommentare | kommentar | leserkommentare | leserbriefe | leserpost | diskussion | diskutieren sie mit | forum',
  'ihre kommentare | alle kommentare | ihre meinung | deine meinung | beiträge | was sagst du dazu? | lesermeinungen',
  'commentaires | commentaire | les commentaires | vos commentaires | réactions | vos réactions | vos avis',
  'comentarios | comentario | los comentarios | tus comentarios | opiniones | opina | debate | comentaris',
  'commenti | i commenti | i vostri commenti | comentários | os comentários | reacties | opmerkingen | kommentarer',
  'kommentit | komentarze | opinie | komentáře | diskuse | diskuze | hozzászólások | yorumlar | σχόλια | comentarii',
  'комментарии | обсуждение | коментарі | コメント | コメント一覧 | みんなのコメント | 评论 | 網友評論 | 网友评论 | 評論 | 最新评论',
  '热门评论 | 留言 | 댓글 | 전체 댓글 | 전체댓글 | 의견 | تعليقات | التعليقات | bình luận | ý kiến | ความคิดเห็น',
  'komentari | коментари | komentarji | komentáre | komentarai | komentāri | kommentaarid | iruzkinak | komentet | ummæli',
  'athugasemdir | kommentaar | каментары | komentar | komen | mga komento | maoni | şərhlər | კომენტარები',
  'մեկնաբանություններ | نظرات | دیدگاه‌ها | تبصرے | تبصرہ | टिप्पणियाँ | टिप्पणी | মন্তব্য | கருத்துகள் | תגובות',
];

/** The orders in which readers may have the comments, as whole lines in lower case, a bar between two. */
export const ORDERS = [
  'most liked | most replies | most recommended | most reactions | best first | sort by best | sort by newest | sort by oldest | top',
  'best | newest | oldest | newest first | oldest first | most relevant | best rated | worst rated | top comments | most popular | hot | threads | unthreaded | collapsed | expanded | recommendations',
  'trier par | sortieren nach | ordenar por | älteste | neueste | beste | neueste zuerst | älteste zuerst | beste zuerst | am besten bewertet',
  'les plus récents | les plus anciens | les plus aimés | mais recentes | mais antigos | mais relevantes | plus récents | plus anciens',
  'más recientes | más votados | más antiguos | mejores | más relevantes | nowsze | najstarsze | najnowsze | najlepsze | sortuj według',
  'sorteer op | nieuwste | oudste | ordina per | più recenti | più vecchi | più votati | sortera efter | sorter efter | nyeste | ældste',
  'eldste | senaste | äldsta | 新着順 | 古い順 | おすすめ順 | 순공감순 | 공감순 | 추천순 | 호감순 | 답글순 | 최신순 | 과거순 | 最新 | 最热 | 最早 | сначала новые | сначала старые',
];

/** Whole lines that lead from some comments of a page to more of them, in lower case, a bar between two. */
export const MORE_COMMENTS = [
  'all comments | view all comments | see all comments | show all comments | more comments | load more comments',
  'show more comments | view more comments | older comments | newer comments | read more comments | view comments',
  'load more | load all comments | show more of this conversation | load previous comments | view previous comments',
  'alle kommentare | alle kommentare anzeigen | alle kommentare lesen | weitere kommentare | mehr kommentare | mehr laden',
  'mehr kommentare anzeigen | kommentare öffnen | ältere kommentare | neuere kommentare | weitere kommentare laden',
  'weitere kommentare anzeigen | mehr kommentare laden | tous les commentaires | charger plus | charger plus de commentaires',
  'voir tous les commentaires | voir plus de commentaires | lire tous les commentaires | ver todos los comentarios',
  'ver más comentarios | cargar más | cargar más comentarios | ver mais comentários | ver todos os comentários | carregar mais',
  'carregar mais comentários | tutti i commenti | carica altri commenti | mostra altri commenti | alle reacties | meer reacties',
  'toon meer reacties | laad meer reacties | ladda fler kommentarer | visa fler kommentarer | vis flere kommentarer',
  'więcej komentarzy | pokaż więcej komentarzy | załaduj więcej | załaduj więcej komentarzy | další komentáře | показать ещё',
  'показать еще | ещё комментарии | показать больше комментариев | もっと見る | コメントをもっと見る | 更多评论 | 查看更多评论 | 댓글 더보기',
];

/** Whole lines that end a thread or lead from it to other pages, in lower case, a bar between two. */
export const THREAD_ENDS = [
  'powered by openweb | powered by disqus | powered by hyvor talk | powered by remark42 | powered by livefyre | powered by viafoura',
  'powered by spot.im | powered by coral | comments by intensedebate | facebook comments plugin | plugin commentaires facebook',
  'facebook-plug-in für kommentare | plugin de comentarios de facebook | plug-in de comentários do facebook',
  'participants | teilnehmer | wpdiscuz | commento | add comment | add new comment | post a new comment | trackbacks | pingbacks | trackbacks/pingbacks | related | related articles | related stories | related posts',
  'more stories | more news | read next | up next | most read | most popular | most commented | trending | you may also like',
  'you might also like | recommended for you | popular posts | recent posts | recent comments | latest news | top stories',
  'ähnliche artikel | ähnliche beiträge | verwandte artikel | mehr zum thema | am meisten gelesen | meistgelesen',
  'meistkommentiert | das könnte sie auch interessieren | das könnte dich auch interessieren | neueste beiträge',
  'neueste kommentare | letzte kommentare | neue kommentare | auch interessant | lesen sie auch | zur startseite',
  'à lire aussi | lire aussi | sur le même sujet | articles similaires | les plus lus | articles récents',
  'commentaires récents | lo más leído | más leídas | te puede interesar | entradas recientes | comentarios recientes',
  'relacionadas | leggi anche | i più letti | commenti recenti | leia também | mais lidas | lees ook | meest gelezen',
  'läs också | mest läst | mest lest | mest læste | czytaj także | najczęściej czytane | читайте также | 関連記事',
  'mehr artikel | mehr anzeigen | die redaktion empfiehlt | aus dem ressort | more articles | voir toutes les vidéos',
  'アクセスランキング | あわせて読みたい | 相关新闻 | 相關新聞 | 延伸閱讀 | 관련기사 | 관련 기사 | 많이 본 뉴스',
];

/** What a reader may do to one comment. A line of nothing else closes or heads a comment. */
export const COMMENT_ACTIONS = [
  'reply to this comment | reply to this | reply to | in reply | reply | replies | respond | show replies | hide replies',
  'view replies | view reply | report this comment | report comment | report abuse | report this | report as inappropriate',
  'flag as inappropriate | flag comment | flag | report | permalink | permanent link | link to this comment | upvote',
  'downvote | vote up | vote down | thumb up | thumb down | thumbs up | thumbs down | quote | edit | delete',
  'show reply | show more replies | show more reply | show all replies | view more replies | view all replies | see replies',
  'see more replies | see all replies | hide reply | load more replies | read more replies | mark as spam | reply with quote',
  'go to conversation | ignore user | mute user | block user | give award | report post | see in context | log in to rate | comment number',
  'hide comment | click to rate | collapse | respected | respect | respeto | respekt | rispetto | respeito | award | log in to reply | log in to vote | login to vote | login to reply | cite',
  'weitere antworten anzeigen | weitere antworten | antworten ausblenden | antwort schreiben | auf kommentar antworten | auf diesen kommentar antworten | antworten anzeigen | beitrag melden | kommentar melden',
  'antworten | antwort | beantworten | melden | zitieren | löschen | bearbeiten | login für vote | daumen hoch',
  'daumen runter | anmelden zum antworten | diesen kommentar melden | empfehlen | répondre à ce commentaire | répondre',
  'afficher les réponses | afficher la réponse | voir les réponses | voir la réponse | masquer les réponses | réponses | réponse',
  'ver respuestas | ver más respuestas | ver las respuestas | ocultar respuestas | respuestas | respuesta | ver respostas',
  'ver mais respostas | mostrar respostas | respostas | resposta | mostra risposte | vedi risposte | risposte | risposta',
  'показать ответы | скрыть ответы | ответы | ответа | ответов | 返信を見る | 返信を表示 | 返信をもっと見る | 非表示・報告 | 옵션 열기',
  '댓글 찬성하기 | 댓글 비추천하기 | 답글쓰기 | 답글 달기 | 查看条回复 | 查看全部条回复 | 条回复 | الرد | تبليغ | أبلغ | phản hồi | ilmoita asiattomasta',
  'ilmoita asiaton viesti | rapportér | show comment | show more | jump to comment | rate this | respektieren | respektiert | respetar | respeitar',
  'polecam | hyvä kommentti | mehr antworten anzeigen | kommentar anzeigen | afficher le commentaire | voir plus de réponses',
  'mostrar comentario | mostrar más respuestas | mostrar mais respostas | vis flere svar | näytä lisää vastauksia | näytä kommentti',
  'meer antwoorden tonen | pokaż więcej odpowiedzi | zobacz odpowiedzi | pokaż odpowiedzi | toon antwoorden | visa svar | visa fler svar | zobrazit odpovědi',
  'mit zitat antworten | répondre en citant | responder citando | responder con cita | rispondi citando | réagir | valorar | mute | unmute | deel | meld | reageren | rapporteren | beantwoorden | melden | citeren | besvar | varsle | anmeld indlæg | raportoi | zgłoś naruszenie | zgłoś do moderacji',
  'reagovat | reagovať | válaszol | jelentés | cevapla | bildir | жалоба |违规举报 | 違反を報告 | 報告 | rispondere | expand full comment | click to expand',
  'toon reacties | yanıtları göster | yanıtları gör | 返信を隠す | 返信を非表示 | 더 많은 답글 보기 | 답글 보기 | 답글 더보기 | 展开回复 | 查看更多回复',
  'signaler un abus | signaler un contenu inapproprié | signaler ce commentaire | alerter la modération | signaler au modérateur | signaler | alerter | citer | recommander | supprimer | modérer | responder | denunciar | reportar',
  'contestar | rispondi | segnala | reageer | rapporteer | beantwoord | svara | rapportera | anmäl | svar | svare',
  'rapporter | anmeld | vastaa | ilmoita | odpowiedz | zgłoś | odpovědět | nahlásit | válasz | yanıtla | şikayet et',
  'şikayet | απάντηση | ответить | пожаловаться | цитировать | відповісти | поскаржитися | 返信する | 返信件 | 返信 | 通報する | 通報',
  'odgovori | prijavi | одговори | пријави | odpovedať | nahlásiť | răspunde | raportează | отговор | отговори | докладвай',
  'atsakyti | pranešti | atbildēt | ziņot | vasta | teata | respon | respondre | denuncia | erantzun | përgjigju | raporto',
  'svara | tilkynna | antwoord | rapporteer | αναφορά | адказаць | laporkan | sagutin | i-report | jibu | cavab ver | cavabla',
  'პასუხი | პასუხის გაცემა | պատասխանել | השב | הגב | דווח | پاسخ | گزارش | جواب دیں | رپورٹ کریں | जवाब दें | उत्तर दें',
  'रिपोर्ट करें | शिकायत करें | উত্তর দিন | জবাব দিন | রিপোর্ট করুন | பதிலளி | பதில் | ตอบกลับ | รายงาน',
  '违反的报告 | 違反報告 | 回复 | 回覆 | 回應 | 举报 | 檢舉 | 답글 쓰기 | 답글 | 신고하기 | 신고 | رد | إبلاغ | trả lời | báo cáo | balas',
];

/** What stands beside those words without telling a comment from a whole page. */
export const PAGE_ACTIONS = [
  'share this comment | share | copy link | link | more | like this comment | likes | liked | like | dislike | dislikes | love | haha | wow | translate | options',
  'recommend | recommended | follow | unfollow | save | read more | see more | see translation | kudos | helpful | agree | disagree',
  "gefällt mir | teilen | mehr | gefällt | übersetzen | weiterlesen | j’aime | j'aime | partager | me gusta | compartir",
  'mi piace | condividi | curtir | compartilhar | vind ik leuk | delen | gilla | dela | lik | liker(?!eply) | del | lubię to | nravitsya',
  'нравится | поделиться | いいね！ | いいね | そう思う | そう思わない | 共感した | なるほど | うーん | 点赞 | 赞 | 讚 | 顶 | 踩 | 分享 | 좋아요 | 공감 | 비공감',
  'aimer | aimé | udostępnij | compartir | partilhar | delen | dele | jaa | sdílet | zdieľať | megosztás | paylaş | ancestors | prev | next | context',
  'edytowano | bewerkt | redigeret | redigerad | redigert | muokattu | upraveno | düzenlendi | 수정됨',
  'embed | parent | edited | bearbeitet | modifié | editado | modificato | изменено | 編集済み | 공유 | beğen | أعجبني | thích',
  'إعجاب | avatar | up | down | vote | votes | points | point',
];

/** What a page puts beside a commenter's name to say who that is. */
export const BADGES = [
  'guest | author | admin | administrator | moderator | mod | staff | editor | subscriber | premium | verified | top fan',
  'op | original poster | guardian pick | pick | featured | pinned | top commenter | member | contributor | new member',
  'superfan | super fan | top-fan | superfã | fan destacado | redaktionsempfehlung | leserempfehlung | featured comment',
  'gast | autor | autorin | redaktion | mitglied | abonnent | moderation | invité | auteur | abonné | modérateur',
  'invitado | autora | suscriptor | ospite | autore | abbonato | convidado | assinante | gość | redakcja | гость | автор',
  'ゲスト | 投稿者 | 作者 | 游客 | 楼主 | 작성자 | edited | bearbeitet | modifié | editado | unregistered | times pick | new commenter',
  'post author | beitragsautor | beitragsautorin | autor de la entrada | autore articolo | auteur de l’article | highlighted | colaborador',
  'colaboradora | collaborateur | collaboratrice | mitarbeiter | medewerker | collaboratore | collaboratrice | współpracownik | lector | leitor',
  'supporter | trusted | trusted member | expert | journalist | reporter | patron | sponsor | founder | senior member | junior member | team',
  'hervorgehoben | angepinnt | unterstützer | unterstützerin | experte | top-kommentator | mis en avant | épinglé | super fan | modératrice',
  'resaltado | destacado | fijado | moderador | moderadora | redacción | experto | equipe | redação | em destaque | fixado | autora da redação',
  'in evidenza | moderatore | redazione | redactie | uitgelicht | redaktionen | fremhævet | utvalgt | wyróżniony | przypięty | moderator serwisu',
  'модератор | редакция | закреплено | 固定されたコメント | 編集済み | 編集済 | 已编辑 | 已編輯 | 置顶 | 수정됨 | 편집됨 | 고정됨 | 고정 댓글 | modificado | modificato',
  'redigerad | redigeret | redigert | muokattu | edytowano | edytowany | bewerkt | upraveno | изменено | отредактировано | geändert | düzenlendi',
];

/** What it puts right behind the name on the same line, as alternatives of a pattern; a language a line. */
export const RANKS = [
  'Mod|Moderator|moderator|OP|Admin|Author|Staff|Post author|\\(not verified\\)',
  'Beitragsautor(?:in)?|\\(nicht überprüft\\)',
  'Autor de la entrada|\\(no verificado\\)',
  'Autore articolo',
  'Auteur de l’article|\\(non vérifié\\)',
  '\\(niet gecontroleerd\\)|\\(niezweryfikowany\\)|\\(não verificado\\)',
  'Moderador|Moderadora|Modérateur|Modératrice|Moderatore|Moderatorin|Модератор|Автор|Auteur|Autor|Autora|Autore|Autorin|Redaktion',
];

/** Systems of comments that set bare numbers at each, by the words with which a page names them, in lower case. */
export const COUNTERS: readonly Counter[] = [
  { system: 'the Guardian', marks: 'your guardian account | guardian pick', against: false },
  { system: 'the Washington Post', marks: 'this conversation is moderated according to', against: false },
  { system: 'Disqus', marks: 'sign up with disqus | o regístrate en disqus | bei disqus registrieren', against: true },
  { system: 'MailOnline', marks: 'click to rate', against: true },
  { system: 'OpenWeb', marks: 'powered by openweb | powered by spot.im', against: true },
];

/** What forums know of their members, as the words before or above it, in lower case, a bar between two. */
export const PROFILE_FIELDS = [
  'join date | joined | location | posts | post count | member since | registered | reputation | rep power | age | gender',
  'registriert seit | dabei seit | beiträge | ort | wohnort | inscription | messages | localisation | fecha de ingreso',
  'mensajes | ubicación | data registrazione | messaggi | località | registrado em | postagens | регистрация | сообщений',
];

/** First words of the lines that stand where a comment was, in lower case, a bar between two. */
export const REMOVALS = [
  'this comment has been deleted | this comment has been removed | this comment was deleted | this comment was removed',
  'this comment has been hidden | comment deleted | comment removed | dieses posting wurde | dieser kommentar wurde',
  'dieser beitrag wurde | kommentar gelöscht | ce commentaire a été | commentaire supprimé | este comentario fue',
  'este comentario ha sido | comentario eliminado | este comentário foi | comentário removido | questo commento è stato',
  'deze reactie is verwijderd | reactie verwijderd | kommentaren har tagits bort | ten komentarz został | komentarz usunięty',
  'this comment violated | this comment has been rejected | this comment is no longer | this comment was rejected | this comment is awaiting',
  'this comment was flagged | this comment is hidden | this comment was hidden | this post was removed | this post has been removed',
  'this post was deleted | this post has been deleted | your comment is awaiting | this is a preview; your comment | comment hidden',
  'comment removed by | comment deleted by | comment awaiting moderation | [comment removed | [comment deleted | this user is | this message has been | message deleted',
  'dieser kommentar ist | dieser beitrag ist | dieses posting ist | entfernt. | [entfernt | kommentar entfernt | beitrag gelöscht | beitrag entfernt',
  'dein kommentar wartet | ihr kommentar wartet | ce commentaire est | ce commentaire n’est plus | [commentaire supprimé | contribution supprimée',
  'votre commentaire est en attente | este comentario no está | este comentario está | comentario borrado | [comentario eliminado | tu comentario está',
  'este comentário está | este comentário não está | comentário apagado | comentário excluído | comentário eliminado | seu comentário está',
  'commento rimosso | commento eliminato | questo commento è | deze reactie is | reactie verwijderd | kommentaren er | kommentaren är | kommentti on poistettu',
  'tämä kommentti | komentarz jest | ten komentarz jest | [komentarz usunięty | twój komentarz oczekuje | komentář byl | tento komentář byl | yorum silindi | bu yorum',
  'комментарий скрыт | комментарий ожидает | 작성자에 의해 삭제 | 작성자가 삭제 | 운영규정 | 이 댓글은 | コメントが削除 | 削除されたコメント | 投稿者により削除 | 此评论因',
  'комментарий удал | коментар видал | 삭제된 댓글 | このコメントは削除 | このコメントは非表示 | この投稿は削除 | 该评论已 | 此评论已 | 该留言已',
];

/** First words of the lines of a form for a new comment, in lower case, a bar between two. */
export const FORM_OPENINGS = [
  'leave a reply | leave a comment | leave your comment | post a comment | post your comment | add a comment | add your comment',
  'write a comment | write a reply | submit a comment | submit comment | make a comment | post comment | cancel reply | join the discussion',
  'your email address will not be | comments are closed | comments are now closed | comments are moderated | commenting is closed',
  'comments for this | comments on this | sorry, comments | sorry, the comment form | the comments are closed',
  'you must be logged in | you need to be logged in | please log in to comment | log in to comment | sign in to comment | login to comment',
  'schreibe einen kommentar | schreiben sie einen kommentar | schreib einen kommentar | einen kommentar | kommentar schreiben',
  'kommentar verfassen | kommentar hinzufügen | kommentar abgeben | kommentar hinterlassen | neuen kommentar | hinterlasse ein',
  'hinterlassen sie | ihr kommentar | dein kommentar | deine e-mail-adresse wird nicht | ihre e-mail-adresse wird nicht',
  'e-mail adresse wird nicht | die kommentarfunktion | kommentarfunktion | kommentare sind geschlossen | kommentieren | antwort hinterlassen',
  'antwort abbrechen | diskutieren sie mit | wenn sie diesen | melde dich an, um | laisser un commentaire | laissez un commentaire',
  'agrega un comentario | agregar un comentario | añade un comentario | adicione um comentário | adicionar um comentário',
  'poster un commentaire | ajouter un commentaire | écrire un commentaire | réagissez | réagir à | votre commentaire',
  'votre adresse e-mail ne sera | les commentaires sont fermés | annuler la réponse | deja un comentario | deja una respuesta',
  'deja tu comentario | dejar un comentario | escribe un comentario | añadir comentario | tu dirección de correo',
  'los comentarios están cerrados | cancelar la respuesta | lascia un commento | lascia una risposta | scrivi un commento',
  'il tuo indirizzo email non | annulla risposta | deixe um comentário | deixe seu comentário | deixe uma resposta',
  'o seu endereço de | plaats een reactie | geef een reactie | schrijf een reactie | je e-mailadres wordt niet | skriv en kommentar',
  'lämna ett svar | legg igjen | skriv et svar | din e-postadress | dodaj komentarz | napisz komentarz | twój adres e-mail nie',
  'přidat komentář | vložit komentář | оставить комментарий | добавить комментарий | ваш адрес email не | залишити коментар',
  'コメントを残す | コメントを書く | コメントを投稿 | コメントする | メールアドレスが公開 | 发表评论 | 發表評論 | 发表回复 | 發佈留言 | 댓글 쓰기',
  'ostavite komentar | ostavi komentar | napišite komentar | оставите коментар | оставете коментар | напишете коментар',
  'napíšte komentár | pridať komentár | zanechať komentár | oddaj komentar | napiši komentar | lasă un comentariu | lasă un răspuns',
  'adaugă un comentariu | parašyti komentarą | palikite komentarą | pievienot komentāru | lisa kommentaar | deixa un comentari',
  'utzi iruzkina | utzi erantzuna | lini një koment | lini një përgjigje | skildu eftir | αφήστε ένα σχόλιο | αφήστε μια απάντηση',
  'пакінуць каментар | tinggalkan komentar | tinggalkan balasan | tinggalkan komen | mag-iwan ng | şərh yaz | השאר תגובה | כתיבת תגובה',
  'نظر خود را | دیدگاهتان را | تبصرہ کریں | टिप्पणी करें | মন্তব্য করুন | แสดงความคิดเห็น',
  '댓글 달기 | 댓글 작성 | 댓글을 입력 | اترك تعليق | اترك رد | أضف تعليق | bir yorum yaz | yorum yap | tulis komentar',
];

/** First words of the fields of such a form, in lower case, a bar between two. */
export const FORM_FIELDS = [
  'name | your name | full name | email | e-mail | mail (will not | website | url | homepage | subject | captcha | comment',
  'message | save my name | notify me | required fields | fields marked | by submitting | by using this form | all comments are moderated',
  'this site uses akismet | this site is protected by | yes, add me | subscribe to | you may use these html | html tags | submit | cancel | preview',
  'meinen namen, | meine e-mail | benachrichtige mich | benachrichtigung | erforderliche felder | pflichtfeld | kommentar | ihr name',
  'die kommentare im | die kommentare von | ihre meinung zählt | the views expressed | the comments below | comments are subject',
  'conversations are | opinions expressed | refrain from | be respectful | los comentarios son | les commentaires sont | i commenti',
  'betreff | webseite | diese website verwendet akismet | ich stimme | ja, ich möchte | mit der nutzung | absenden | abschicken | vorschau | bitte beachten',
  'nom | votre nom | adresse e-mail | votre adresse | site web | enregistrer mon | prévenez-moi | les champs | le contenu de ce champ',
  'commentaire | envoyer | ce site utilise akismet | nombre | correo electrónico | web | guarda mi nombre | guardar mi nombre',
  'comentario | los campos | este sitio usa akismet | recibir un | nome | sito web | salva il mio nome | commento | i campi',
  'quest’area | site | salvar meus | comentário | naam | reactie | mijn naam | namn | webbplats | navn | nettsted | nazwa | podpis',
  'имя | сохранить моё | 名前 | メール | サイト | 次回のコメントで | 上が公開されます | 姓名 | 电子邮箱 | 顯示名稱 | 이름 | 이메일',
];
