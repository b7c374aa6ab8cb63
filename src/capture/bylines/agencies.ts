/** News agencies as bylines name them; a bar between the forms of one. */
export const AGENCIES: ReadonlySet<string> = new Set(
  [
    'AP|The Associated Press|Associated Press|AP News|Reuters|Thomson Reuters|AFP|Agence France-Presse|AFP News|AFP-JIJI|Bloomberg|Bloomberg News|UPI|PA|PA Media|Press Association|The Canadian Press|CP|AAP|Australian Associated Press|CNN|NPR|IANS|PTI|Press Trust of India|ANI|UNI|BERNAMA|Antara|Kyodo|Kyodo News|Jiji|Jiji Press|Xinhua|CNA|Yonhap|Yonhap News|TASS|Interfax|RIA Novosti|Anadolu|Anadolu Agency|AA|WAM|SPA|NAN|GNA|SABC|Wire services|Agencies|Staff and agencies',
    'dpa|Deutsche Presse-Agentur|dpa-infocom|dpa-AFX|APA|SDA|Keystone-SDA|SID|AFP/dpa|dpa/AFP|KNA|epd|Keystone|APA/dpa|awp|kna',
    'Belga|ANP|NTB|TT|Ritzau|STT|BNS|LETA|ELTA|Efe|EFE|Europa Press|Agencia EFE|Agencias|ANSA|Ansa|Adnkronos|AGI|LaPresse|Lusa|Agência Lusa|Agência Brasil|Estadão Conteúdo|Folhapress|Télam|Notimex|ATS|PAP|PAP.|CTK|ČTK|TASR|MTI|Agerpres|BTA|Hina|Tanjug|SRNA|FENA|Beta|STA',
    'ТАСС|РИА Новости|Интерфакс|Укринформ|Интерфакс-Украина|УНИАН|Укрінформ|УНІАН',
    '共同|共同通信|時事|時事通信|新华社|新華社|中新社|中新网|中央社|法新社|路透社|路透|美联社|聯合報|연합뉴스|뉴시스|뉴스1|뉴스핌|رويترز|أ ف ب|فرانس برس|د ب أ|وكالات|الأناضول|أ.ف.ب',
  ].flatMap((row) => row.split('|').map((name) => name.toLowerCase())),
);

/** Agencies for pictures alone, as alternatives of a pattern: who is named with one took the picture. */
export const PICTURE_AGENCIES =
  'getty|shutterstock|istock|alamy|imago|unsplash|rex features|picture[- ]alliance|handout|lehtikuva|scanpix|nurphoto|sopa images|lightrocket|zuma press|corbis|hans lucas|depositphotos|adobe stock';
