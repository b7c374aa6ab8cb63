/** Words of menus and services that no paper's name has, in several languages. */
export const MENU_WORDS =
  /(?<![\p{L}\p{N}])(?:my|your|our|today[’']s|log ?in|register|registration|sign|subscribe|subscriptions?|newsletters?|welcome|unread|breaking|editions?|loaded|latest|more|all|top|live|watch|videos?|tv|digitale?|e-?paper|abo|abonnieren|archive|search|menu|home|back|by|for|from|about|über|suscriptores|contact|post an?|send|submit|comments|tips|apps?|shop|store|deals|guide|discount|annonsering|advertising|werben|loaded|hoy|heute|le journal)(?![\p{L}\p{N}])|微信|公众号|客户端|热线|登录|登入|註冊|注册|로그인|회원가입|ログイン|購読|会員|検索|とは/iu;

/** What a link to the front page adds to the paper's name. */
export const HOME_LINK =
  /\s*(?:[-–|›»]\s*)?(?:(?:back to )?home(?:page)?|startseite|accueil|inicio|首页|首頁|ホーム|トップ|홈)$/iu;
