/** Words, in lower case, that a page uses to speak of itself, its readers' accounts and its offers: rare in reports. */
export const SITE_WORDS: ReadonlySet<string> = new Set(
  [
    'newsletter newsletters cookie cookies subscribe subscriber subscribers subscription subscriptions login log-in sign-up register',
    'registered registration privacy email e-mail emails download app apps click javascript browser facebook twitter instagram',
    'whatsapp youtube linkedin tiktok copyright advert adverts advertisement advertising advertisers comment comments terms rights',
    'reserved contact website podcast podcasts premium trial donate donation donations shop affiliate commission partner partners',
    'account password',
    'abo abonnieren abonnement abonnenten abonniert anmelden anmeldung angemeldet registrieren datenschutz datenschutzerklärung',
    'klick klicken anzeige anzeigen werbung kommentar kommentare kontakt webseite spende spenden einwilligung widerrufen',
    'abonnez abonnés abonner inscription inscrivez suscríbete suscripción suscriptores correo boletín regístrate',
    'assine assinante assinantes cadastre iscriviti abbonati abbonamento aanmelden nieuwsbrief nyhedsbrev nyhetsbrev',
    'prenumerera subskrypcja zaloguj předplatné předplatitelé přihlásit подписаться подпишитесь подписка',
  ]
    .join(' ')
    .split(' '),
);

/** The like in scripts that put no space between words. */
export const UNSPACED_SITE_WORDS = /会員|登録|無断|ログイン|购买|订阅|購読|구독|기자|저작권|무단|로그인/gu;
