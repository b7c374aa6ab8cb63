/** What the words beside a date say it is the date of. */
export type DateKind = 'published' | 'updated' | 'other';

/** Words beside a date by what they say of it, as alternatives of a pattern over lower-case text; a language a line. */
export const DATE_WORDS: Readonly<Record<DateKind, readonly string[]>> = {
  published: [
    'publi(?:shed|cation|cised)|posted|first published|issued|released|filed|created|uploaded|(?:published |publication )?(?<!load[ -])date\\s*:?\\s*$|dated|originally published|issue date|in print|pub date',
    'ver[öo]ffentlicht|publiziert|erschienen|erstellt|geschrieben|ausgabe vom|datum\\s*:?\\s*$|online seit|eingestellt',
    'publi[ée]|paru|mis en ligne|cr[ée]{1,2} le|date de publication|diffus[ée] le',
    'publicad[oa]|fecha\\s*:?\\s*$|creado|publicaci[óo]n|public[óo]',
    'pubblicat[oa]|data\\s*:?\\s*$|pubblicazione|inserito',
    'postado|criado em|publica[çc][ãa]o|publicada em',
    'gepubliceerd|geplaatst|verschenen|publicatiedatum',
    'opublikowan|data publikacji|dodano|utworzono|publikacja',
    'опубликован|дата публикации|размещено|опубліковано|дата публікації|публикация|публікація|апублікавана|публикувано|објављено',
    'publikov[áa]n|vyd[áa]no|vytvo[řr]eno|zve[řr]ejn[ěe]no|objavljeno|publicirano|zverejnen|objavljen',
    'publiserte?|publicerad|publiceret|offentliggjort|skapad|opprettet|oprettet|udgivet|julkaistu|birt',
    'yay[ıi]n(?:lanma|land[ıi])|eklenme|giri[şs] tarihi|diterbitkan|dipublikasikan|diunggah|tayang|xuất bản|đăng (?:ngày|lúc)|közz[ée]t[ée]ve|megjelent|publicat|δημοσ[ιί]ε[υύ]',
    '公開|掲載|配信|投稿日?|登録|発行|発表日?(?!会)|公表|初出|发布(?!会)|發布(?!會)|发表(?!会)|發表(?!會)|刊登|出版|来源时间|上稿|입력|등록|게시|발행|기사입력|승인',
    'نشر|نُشر|تاريخ|النشر|प्रकाशित|प्रकाशन|पोस्ट|פורסם|منتشر|شائع|เผยแพร่',
  ],
  updated: [
    'updated?:?|last ?(?:updated?|modified|edited|revised)|modified|edited(?! by)|revised|amended|upd\\.|as of',
    'aktualisiert|aktualisierung|akt(?:\\.|\\s?:)|stand:?|ge[äa]ndert|letztes? update|zuletzt|überarbeitet|bearbeitet',
    'mis(?:e)? à jour|mis(?:e)? a jour|maj|act\\s?:|modifi[ée]|actualis[ée]|màj',
    'actualizad[oa]|actualizaci[óo]n|modificad[oa]|[úu]ltima modificaci[óo]n',
    'aggiornat[oa]|aggiornamento|modificat[oa]|(?:ultima )?modifica|ultimo aggiornamento',
    'atualizad[oa]|atualiza[çc][ãa]o|[úu]ltima atualiza',
    'bijgewerkt|gewijzigd|laatste update|laatst bijgewerkt|aangepast',
    'aktualizacja|zaktualizowano|ostatnia aktualizacja|modyfikacja|aktualiz(?:ov[áa]no|ace)|upraveno|ažurirano|posodobljeno',
    'обновлен|обновлено|оновлено|изменен|абноўлена|обновен|ажурирано',
    'sist oppdatert|oppdatert|uppdaterad|senast uppdaterad|opdateret|sidst opdateret|endret|ändrad|päivitetty|uppfært',
    'g[üu]ncellen|güncelleme|son güncelleme|diperbarui|pembaruan|cập nhật|fr[ií]ss[ií]tve|actualizat|ενημ[εέ]ρωση|τελευταία ενημέρωση',
    '更新|最終更新|改稿|修正|修改|编辑于|수정|최종수정|업데이트',
    'تحديث|آخر (?:تحديث|تعديل)|تعديل|अपडेट|संशोधित|עודכן|به‌روز|อัปเดต|แก้ไข|ปรับปรุง',
  ],
  other: [
    'load[ -]date|downloaded|printed on|clipped|broadcast|aired|retrieved|accessed|born|died|next|until|expires?|valid|deadline|event|archived?|archive photo|file photo|since|founded|joined|registered|founded|season|available|expire|starts|ends|copyright',
    'heruntergeladen|ausgedruckt|verfügbar|sendung|sendetermin|ausgestrahlt|abgerufen|geboren|gültig|bis zum|archivbild|termin|veranstaltung|aus dem programm|quelle|anmeldeschluss|beitritt|dabei seit|gestorben',
    'téléchargé|imprimé le|né le|disponible|valable|jusqu|consulté|archives|diffusion|nacido|hasta el|consultado|caduca|nato il|fino al|scade|válido|até|geldig|geraadpleegd|ważne|родился|gestorven',
    '资料图|資料圖|资料照|資料照|放送|生まれ|撮影|開催|締切|まで|有効|出生|截止|방송|촬영|까지',
  ],
};

/** Words before the day on which a report came out first, where a later one stands above it, in the same way. */
export const FIRST_PUBLISHED: readonly string[] = [
  'first published',
  'erstmals veröffentlicht|erstveröffentlichung',
  'première publication',
  'publicado por primera vez',
  'eerst gepubliceerd',
];
