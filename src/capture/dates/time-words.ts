/** Days named by their distance from today, by language, as part of a regular expression over lower-case text. */
export const DAY_WORDS =
  "today|yesterday|heute|gestern|vorgestern|aujourd['’]hui|hier|hoy|ayer|oggi|ieri|hoje|ontem|vandaag|gisteren|idag|igår|i dag|i går|dzisiaj|wczoraj|dnes|včera|сегодня|вчера|сьогодні|вчора|bugün|dün|今日|昨日|今天|昨天|오늘|어제";

/** The days of the week, long and short, as part of such an expression. */
export const WEEKDAYS = [
  'mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?',
  'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|sb|so',
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo',
  'lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag',
].join('|');

/** The words between a day and its hour, as part of such an expression. */
export const AT = 'at|um|à|a las|a la|alle|alle ore|às|kl\\.?|klo|om|o godz\\.?|o|v|в|о|saat|lúc';

/**
 * A letter as these expressions see it: no space, digit or sign of a keyboard. To get a class of the letters of all scripts
 * ready takes longer than all the rest of an expression.
 */
export const PLAIN_LETTER = '[^\\s!-@–—•·|]';

const FEW = `(?:\\d{1,3}|(?<!${PLAIN_LETTER})(?:an?|one|two|three|ein(?:e[mrns]?)?|une?|una?|uno|um|uma|een|en|ett))`;

/** What stands before a number of hours or days to say that they have passed, by language, as part of such an expression. */
export const AGO_FIRST = [
  "il y a(?: environ| plus d['’])?|hace(?: más de)?|há|fa|fai|hai|duela|acum|fyrir|před|pred|prije|pre|prieš|pirms",
  'пре|пред|преди|πριν(?: από)?|לפני|قبل',
].join('|');

/** What stands behind them, by language, as part of such an expression. */
export const AGO_LAST = [
  'atrás|fa|temu|назад|тому|таму|önce|əvvəl|sitten|tagasi|ezelőtt|lalu|yang lalu|ang nakalipas|trước|zpět|წინ|առաջ',
  'پیش|پہلے|قبل|पहले|पूर्व|আগে|முன்|நேரம் முன்',
].join('|');

const NORDIC =
  '(?:minuter|minutter|timmar|timme|timer|time|dagar|dager|dage|dag|veckor|vecka|uker|uger|månader|måneder|år) (?:sedan|siden)';

// In these languages one year needs no number.
const ONE_AGO = [
  '(?:rok|pół roku|miesiąc|tydzień|dzień|godzinę|minutę|chwilę) temu|(?:год|месяц|неделю|день|час|минуту) назад',
  '(?:рік|місяць|тиждень|день|годину) тому|(?:vuosi|kuukausi|viikko|päivä|tunti) sitten|bir (?:yıl|ay|hafta|gün|saat) önce',
  'před (?:rokem|měsícem|týdnem|hodinou|chvílí)|pred (?:rokom|mesiacom|týždňom|hodinou|chvíľou)|egy (?:éve|hónapja|hete|napja)',
].join('|');

/**
 * Times of posting by their distance from now, by language, as part of such an expression. What begins alike stands
 * together: each number in it makes the pattern a good deal longer to get ready.
 */
export const AGO = [
  `(?:about |over |almost )?(?:\\d{1,3}\\s?|(?<!${PLAIN_LETTER})(?:an?|one|two|three)\\s)(?:s|m|h|d|w|y|mo|min|mins|secs?|hrs?|yrs?|seconds?|minutes?|hours?|days?|weeks?|months?|years?)\\.?(?:,? ${FEW} (?:minutes?|hours?|days?|weeks?|months?))?\\s+ago(?:\\s+\\(?edited\\)?)?`,
  `just now|gerade eben|à l['’]instant|agora mesmo|ahora mismo|proprio ora|zojuist|たった今|刚刚|剛剛|방금`,
  ONE_AGO,
  `vor\\s+(?:etwa |über |mehr als )?${FEW}\\s+(?:sekunden?|min\\.?|minuten?|std\\.?|stunden?|tage?n?|wochen?|monate?n?|jahre?n?)`,
  `(?:${AGO_FIRST})\\s+${FEW}\\s+${PLAIN_LETTER}+|para\\s+${FEW}\\s+(?:min|or|dit|jav|mua|vit)${PLAIN_LETTER}*sh`,
  `${FEW}\\s+(?:${[
    '(?:sekunden?|minuten?|stunden?|tage?|wochen?|monate?|jahre?) (?:her|zuvor)',
    `${PLAIN_LETTER}+\\.? (?:${AGO_LAST})`,
    '(?:minuten|minuut|minute|uur|uren|ure|dag|dagen|dae|weken|week|weke|maanden|maand|maande|jaar) geleden?',
    NORDIC,
  ].join('|')})|(?:för |for )${FEW}\\s+${NORDIC}`,
  '\\d{1,3}\\s?(?:秒|分|分钟|分鐘|小时|小時|時間|日|天|周|週間|個月|个月|か月|ヶ月|年)前|\\d{1,3}\\s?(?:초|분|시간|일|주|개월|달|년)\\s?전',
  `منذ\\s+(?:\\d{1,3}\\s+)?${PLAIN_LETTER}+|${PLAIN_LETTER}+ \\d{1,3} zilizopita|\\d{1,3}\\s?(?:วินาที|นาที|ชั่วโมง|วัน|สัปดาห์|เดือน|ปี)ที่แล้ว`,
].join('|');

/** Such times in the short forms that stand alone or behind a sign, such as "3h" or "2 Std.", as part of such an expression. */
export const SHORT_AGO = `\\d{1,3}\\s?(?:${[
  's|m|h|d|w|y|mo|min|mins|hrs?|yrs?|wks?|std|tg|wo|mon|sem|j|u|dni|godz|tage?|jahre?|a|ans?|mois|años?|anos?|anni|år|lata?|rok|mies|tyg|jaar|let|v',
  'ч|мин|дн|нед|мес|г|года?|лет|yıl|年|년',
].join('|')})\\.?`;

/** What pages put beside the time of a comment that was changed, as part of such an expression. */
export const EDITED =
  'edited|editado|bearbeitet|geändert|modifié|modificato|modificado|bewerkt|redigerad|redigeret|redigert|muokattu|edytowan[oy]|upraveno|изменено|отредактировано|編集済み';
