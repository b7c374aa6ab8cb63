import { ADVERT_LABELS } from './advert-labels.ts';
import { LIST_TITLES } from './list-titles.ts';
import { SITE_LINKS } from './site-links.ts';
import { TEXT_SIZES } from './text-sizes.ts';

/** Furniture of one kind: lines that consist of a phrase, and the words that lines of this kind begin with. */
export interface PhraseRow {
  /** What such a line does on the page, in words that follow "it". */
  does: string;
  /** Whether such a line can never be a headline. */
  service?: true;
  /** Whole lines in lower case, a bar between two of them. */
  whole: readonly string[];
  /** First words of a line in lower case, a bar between two of them. */
  opening: readonly string[];
  /** Last words of a line in lower case, a bar between two of them. */
  ending?: readonly string[];
  /** How many characters such a line has at most; a longer one that begins so is a sentence. */
  longest?: number;
}

/** The furniture of news pages in several languages. A new phrase is a word in a row here and a line in a fixture. */
export const FURNITURE: readonly PhraseRow[] = [
  {
    does: 'labels an advertisement',
    whole: ADVERT_LABELS,
    opening: ['advt.] | [advt. | advertisement – | anzeige – | [ad | skip advertisement | this advertisement'],
  },
  {
    does: 'asks the reader to log in',
    service: true,
    whole: [
      'log in | login | sign in | log out | register | user registration | my account | create account',
      'sign up | facebook connect | facebook users | anmelden | einloggen | registrieren | abmelden',
      "mein konto | se connecter | connexion | mon compte | s’inscrire | s'inscrire | iniciar sesión",
      'registrarse | mi cuenta | accedi | registrati | entrar | iniciar sessão | inloggen | logga in',
      'logg inn | log ind | zaloguj się | zaloguj | přihlásit se | войти | увійти | ログイン | 会員登録 | 新規登録 | 登录',
      '登入 | 注册 | 로그인 | 회원가입 | تسجيل الدخول | đăng nhập',
    ],
    opening: [
      'login to | login with | log in to | log in with | sign in to | sign in with | you must be logged in',
      'please log in | please sign in | use your facebook account | register to comment',
      "already have an account | already a subscriber | don't have an account | bitte melden sie sich an",
      'melden sie sich an | connectez-vous | inicia sesión | have an account? | forgot password | forgot your password',
      'enter your email to | to read the full story | to read the full article | to read this article and | to continue reading,',
      'passwort vergessen | mot de passe oublié | ¿olvidaste tu contraseña | ¿has olvidado tu contraseña | password dimenticata',
      'esqueceu a senha | esqueceu sua senha | wachtwoord vergeten | or sign up using | or log in using | new member? sign up',
    ],
  },
  {
    does: 'asks the reader to subscribe',
    whole: [
      'article réservé aux abonnés | réservé aux abonnés | contenu réservé aux abonnés | exclusivo para suscriptores',
      'subscribe | subscribe now | newsletter | newsletters | subscribe today | become a member | donate',
      "support us | abo | abonnieren | jetzt abonnieren | s’abonner | s'abonner | je m'abonne | suscríbete",
      'suscribirse | abbonati | assine | abonneren | prenumerera | подписаться | お申し込み | 有料会員 | 有料会員限定 | 訂閱',
      '订阅 | 구독',
    ],
    opening: [
      'subscribe to | sign up for | sign up to | get our newsletter | get the latest | become a subscriber',
      'become a member | start your free trial | abonnez-vous | jetzt abonnieren | abonnieren sie',
      'suscríbete a | iscriviti | support our journalism | by signing up | by subscribing',
      'the rest of this story is for subscribers | the rest of this article is for subscribers',
      'this story is for subscribers | this article is for subscribers | don’t miss out on the latest',
      "don't miss out on the latest | article réservé à nos abonnés | cet article est réservé | la suite est réservée",
      'ce contenu est réservé | este contenido es exclusivo para | esta noticia es exclusiva para',
      'questo contenuto è riservato | contenuto riservato agli | dieser artikel ist nur für | dieser inhalt ist nur für',
      'dit artikel is alleen voor abonnees | dit artikel is exclusief voor | den här artikeln är för prenumeranter',
      'this content is for subscribers | get more with | a personalised news feed',
      'a personalized news feed | この記事は有料 | 有料会員になると | 残り',
    ],
  },
  {
    does: 'speaks of the reader’s account or payment',
    whole: [
      'card expired | payment failed | update payment details | update payment method | manage subscription',
      'zahlung fehlgeschlagen | zahlungsdaten ändern | karte abgelaufen | abo verwalten',
      'paiement refusé | carte expirée | gérer mon abonnement | tarjeta caducada | actualizar datos',
      'actualizar datos de pago | gestionar suscripción | pago rechazado | carta scaduta | gestisci abbonamento',
      'aggiorna i dati di pagamento | atualizar dados de pagamento | betaalgegevens bijwerken',
    ],
    opening: [
      'please update your payment | update your payment | your payment could not | your payment details | your card has expired',
      'your subscription has | your subscription will | complete your purchase | we could not charge | ihre zahlung konnte',
      'ihre zahlungsdaten | ihr abonnement ist | bitte aktualisieren sie ihre zahlung | bitte aktualisiere deine zahlung',
      'votre abonnement a | votre moyen de paiement | vos données de paiement | mettez à jour vos données',
      'tu suscripción ha | tus datos de pago | actualiza tus datos | por favor, actualiza tus datos | no has terminado tu compra',
      'no podemos cobrar | parece que tuviste problemas | i tuoi dati di pagamento | aggiorna i tuoi dati',
      'atualize seus dados | sua assinatura expirou | je betaling is | uw betaling is | je abonnement is | uw abonnement is',
    ],
  },
  {
    does: 'offers to share or print the page',
    service: true,
    whole: [
      'share | share this | share this article | share this story | share on | social sharing | print',
      'email | e-mail | copy link | save | listen | bookmark | copy url | link copied | tweet | facebook',
      'twitter | x | whatsapp | linkedin | reddit | pinterest | instagram | youtube | telegram | flipboard',
      'messenger | pocket | tiktok | bluesky | threads | xing | rss | teilen | drucken | merken',
      'artikel teilen | feedback | link kopieren | partager | imprimer | copier le lien | compartir',
      'imprimir | copiar enlace | guardar | condividi | stampa | compartilhar | delen | dela | del',
      'udostępnij | поделиться | поширити | シェア | シェアする | ツイート | 印刷 | はてなブックマーク | メール | ポスト | 分享 | 공유',
      '공유하기 | مشاركة | شارك | follow | takip et | taki̇p et | paylaş | seguir | seguici | volg ons | följ | følg | seuraa | obserwuj | подписаться',
      'click to enlarge | tap to enlarge | zum vergrößern klicken | cliquer pour agrandir | clicca per ingrandire',
      'haga clic para ampliar | clique para ampliar | klik om te vergroten',
    ],
    opening: [
      'share on | share via | share this | share to | tweet this | follow us | follow on | like us on',
      'click to share | auf facebook | auf twitter | auf whatsapp | partager sur | compartir en',
      'compartilhe esta | compartilhe este | compartilhe no | comparte esta noticia | comparte este artículo | clique aqui para se inscrever',
      'condividi su | bei facebook teilen | facebookで | xで | twitterで',
    ],
  },
  {
    does: 'asks the reader to write',
    whole: [],
    opening: ['send us'],
  },
  {
    does: 'opens or closes a part of the page',
    service: true,
    whole: ['close this search box. | close search | open search | toggle search | main menu | primary menu'],
    opening: [],
  },
  {
    does: 'leads elsewhere on the site',
    whole: SITE_LINKS,
    opening: [
      'skip to | jump to | go to | back to | click here | tap here | view comments | show comments',
      'more from | a mix of what | download the | download our free | stay in touch with us | watch live | zum inhalt | zurück zur | mehr zum',
      'aller au contenu | ir al contenido | vai al contenuto | メニューをとばして | 本文へ | 本文エリアへ',
      'previous: | next: | previous post | next post | previous article | next article | vorheriger beitrag',
      'nächster beitrag | vorheriger artikel | nächster artikel | article précédent | article suivant',
      'artículo anterior | artículo siguiente | articolo precedente | articolo successivo | 上一篇 | 下一篇 | 前の記事 | 次の記事',
    ],
    ending: [
      '(opens in a new window) | (opens in new window) | (opens in a new tab) | (opens in new tab) | (öffnet in neuem fenster)',
      '(öffnet in neuem tab) | (nouvelle fenêtre) | (se abre en una nueva ventana) | (abre en una nueva ventana)',
    ],
    longest: 90,
  },
  {
    does: 'tells what readers may do with the page',
    whole: [],
    opening: [
      'the material on this site may not | registration on or use of this site | use of this site constitutes',
      'a version of this article appear | a version of this story appear | this material may not be published | community rules apply to | reproduction of this article',
    ],
  },
  {
    does: 'speaks of cookies or the browser',
    whole: [
      'accept | i accept | accept all | accept cookies | reject all | manage cookies | cookie settings | privacy settings',
      'alle akzeptieren | akzeptieren | tout accepter | aceptar',
    ],
    opening: [
      'we use cookies | this site uses cookies | this website uses cookies | we and our partners',
      'please enable javascript | your browser does not | javascript is | you need to enable javascript',
      'when search suggestions are available | wir verwenden cookies | wir nutzen cookies',
      'diese website verwendet | nous utilisons des cookies | este sitio utiliza cookies',
      'utilizamos cookies | this site is protected by recaptcha | to use this website, cookies',
    ],
  },
  {
    does: 'heads or serves the comments',
    whole: [
      'comments | comment | leave a comment | leave a reply | post a comment | add a comment | post comment',
      'join the discussion | join the conversation | reply | report | report comment | flag | like | upvote',
      'downvote | reply to this comment | show replies | view replies | sort by | newest | oldest | best',
      'newest first | oldest first | top comments | most relevant | best rated | worst rated | neueste zuerst | älteste zuerst',
      'plus récents | más recientes | más votados | 新着順 | おすすめ順 | 순공감순 | 최신순 | 最新 | 最热',
      'permalink | quote | be the first to comment | no comments | share › | reply › | • reply',
      'reply•share | load more comments | kommentare | kommentar | kommentieren | kommentar schreiben',
      'antworten | melden | kommentar melden | diskussion | commentaires | commenter | répondre | signaler',
      'commentaire | comentarios | responder | denunciar | comentar | commenti | rispondi | segnala',
      'comentários | reacties | reageer | kommentarer | svara | svar | komentarze | odpowiedz | комментарии',
      'ответить | коментарі | відповісти | コメント | 返信 | 返信する | コメントする | 通報 | 评论 | 評論 | 回复 | 回覆 | 举报 | 留言',
      '댓글 | 답글 | 신고 | تعليقات | التعليقات | رد',
    ],
    opening: [
      'your email address will not be published | required fields are marked | save my name, email',
      'leave a reply | leave a comment | deine e-mail-adresse wird nicht | ihre e-mail-adresse wird nicht',
      'schreibe einen kommentar | schreiben sie einen kommentar | laisser un commentaire',
      'deja un comentario | comments are closed | this comment was removed | reply to ',
    ],
  },
  {
    does: 'says who else worked on the report, or that one of the paper’s own wrote it',
    whole: [
      'from our own correspondent | from our own correspondent. | (from our own correspondent) | (from our own correspondent.)',
      'from our special correspondent | (from our special correspondent.) | from our correspondent | (from our correspondent.)',
      'von unserem korrespondenten | von unserer korrespondentin | de notre correspondant | de notre envoyé spécial',
      'de nuestro corresponsal | dal nostro inviato | dal nostro corrispondente | do nosso correspondente',
    ],
    opening: ['(reporting by | (additional reporting by | (writing by | (editing by | (compiled by'],
  },
  {
    does: 'asks readers for their opinion',
    whole: [],
    opening: [
      'we want our comments to be | did you make this recipe | heb je een tip | hast du einen tipp | haben sie einen tipp',
    ],
    longest: 200,
  },
  {
    does: 'says how the report was headed where it is from',
    whole: [],
    opening: ['原标题： | 原标题: | （原标题 | (原标题 | 本文原标题 | 原題： | （原题为 | (原题为'],
  },
  {
    does: 'names what the report is about',
    whole: [],
    opening: [
      'tags: | tag: | tagged: | tagged with: | topics: | filed under: | schlagwörter: | schlagworte: | mots-clés : | mots-clés:',
      'etiquetas: | palabras clave: | temas: | palavras-chave: | parole chiave: | trefwoorden: | taggar: | emneord:',
      'tagi: | słowa kluczowe: | štítky: | теги: | метки: | ключевые слова: | etiketler: | タグ： | タグ: | キーワード：',
      '标签： | 标签: | 关键词： | 关键词: | 標籤： | 關鍵字： | 태그: | 키워드: | الوسوم: | الكلمات المفتاحية:',
    ],
  },
  {
    does: 'says how a database keeps the report',
    whole: ['end of document | proquest document link | openurl link'],
    opening: ['文章編號 | 文章编号 | 文件編號 | link to this document'],
  },
  {
    does: 'lets the reader size the text',
    service: true,
    whole: [
      'a+ | a- | aa | a a | a+ a- | a- a+ | t + - | text size | font size | schriftgröße | taille du texte | 文字サイズ | 字号 | 가 | 가 가 | 글자크기',
      'enlarge | enlarge this image | toggle caption | hide caption | enlarge image | bild vergrößern | agrandir l’image',
    ],
    opening: TEXT_SIZES,
    longest: 60,
  },
  {
    does: 'names the list that the page shows',
    service: true,
    whole: ['daily archive page'],
    opening: LIST_TITLES,
    longest: 90,
  },
];

/** Networks and services that pages offer to share on, in lower case; a line of two or more of them is nothing else. */
export const SHARED_ON =
  'share(?: on)?|tweet|post|pin|facebook|twitter|linkedin|whatsapp|pinterest|reddit|e-?mail|mail|print|telegram|instagram|youtube|rss|tumblr|flipboard|messenger|bluesky|threads|xing|pocket|copy|link|sms|viber|line|mastodon|tiktok|google\\+|snapchat|vk|weibo|wechat';
