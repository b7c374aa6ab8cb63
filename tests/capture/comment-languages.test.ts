import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HEADLINE, millPage } from './mill.ts';

/** How pages of a language count comments, tell when one was written, and offer to answer it. */
const LANGUAGES: Readonly<Record<string, { count: string; ago: string; reply: string }>> = {
  af: { count: '2 opmerkings', ago: '2 uur gelede', reply: 'Antwoord' },
  ar: { count: '2 تعليقات', ago: 'منذ 2 ساعات', reply: 'رد' },
  az: { count: '2 şərh', ago: '2 saat əvvəl', reply: 'Cavab ver' },
  be: { count: '2 каментары', ago: '2 гадзіны таму', reply: 'Адказаць' },
  bg: { count: '2 коментара', ago: 'преди 2 часа', reply: 'Отговори' },
  bn: { count: '2 মন্তব্য', ago: '2 ঘণ্টা আগে', reply: 'উত্তর দিন' },
  ca: { count: '2 comentaris', ago: 'fa 2 hores', reply: 'Respon' },
  cs: { count: '2 komentáře', ago: 'před 2 hodinami', reply: 'Odpovědět' },
  da: { count: '2 kommentarer', ago: '2 timer siden', reply: 'Svar' },
  de: { count: '2 Kommentare', ago: 'vor 2 Stunden', reply: 'Antworten' },
  el: { count: '2 σχόλια', ago: 'πριν από 2 ώρες', reply: 'Απάντηση' },
  en: { count: '2 comments', ago: '2 hours ago', reply: 'Reply' },
  es: { count: '2 comentarios', ago: 'hace 2 horas', reply: 'Responder' },
  et: { count: '2 kommentaari', ago: '2 tundi tagasi', reply: 'Vasta' },
  eu: { count: '2 iruzkin', ago: 'duela 2 ordu', reply: 'Erantzun' },
  fa: { count: '2 نظر', ago: '2 ساعت پیش', reply: 'پاسخ' },
  fi: { count: '2 kommenttia', ago: '2 tuntia sitten', reply: 'Vastaa' },
  fil: { count: '2 komento', ago: '2 oras ang nakalipas', reply: 'Sagutin' },
  fr: { count: '2 commentaires', ago: 'il y a 2 heures', reply: 'Répondre' },
  gl: { count: '2 comentarios', ago: 'hai 2 horas', reply: 'Responder' },
  he: { count: '2 תגובות', ago: 'לפני 2 שעות', reply: 'הגב' },
  hi: { count: '2 टिप्पणियाँ', ago: '2 घंटे पहले', reply: 'जवाब दें' },
  hr: { count: '2 komentara', ago: 'prije 2 sata', reply: 'Odgovori' },
  hu: { count: '2 hozzászólás', ago: '2 órával ezelőtt', reply: 'Válasz' },
  hy: { count: '2 մեկնաբանություն', ago: '2 ժամ առաջ', reply: 'Պատասխանել' },
  id: { count: '2 komentar', ago: '2 jam yang lalu', reply: 'Balas' },
  is: { count: '2 ummæli', ago: 'fyrir 2 klukkustundum', reply: 'Svara' },
  it: { count: '2 commenti', ago: '2 ore fa', reply: 'Rispondi' },
  ja: { count: '2件のコメント', ago: '2時間前', reply: '返信' },
  ka: { count: '2 კომენტარი', ago: '2 საათის წინ', reply: 'პასუხი' },
  ko: { count: '댓글 2개', ago: '2시간 전', reply: '답글' },
  lt: { count: '2 komentarai', ago: 'prieš 2 valandas', reply: 'Atsakyti' },
  lv: { count: '2 komentāri', ago: 'pirms 2 stundām', reply: 'Atbildēt' },
  mk: { count: '2 коментари', ago: 'пред 2 часа', reply: 'Одговори' },
  ms: { count: '2 komen', ago: '2 jam yang lalu', reply: 'Balas' },
  nl: { count: '2 reacties', ago: '2 uur geleden', reply: 'Beantwoord' },
  no: { count: '2 kommentarer', ago: '2 timer siden', reply: 'Svar' },
  pl: { count: '2 komentarze', ago: '2 godziny temu', reply: 'Odpowiedz' },
  pt: { count: '2 comentários', ago: 'há 2 horas', reply: 'Responder' },
  ro: { count: '2 comentarii', ago: 'acum 2 ore', reply: 'Răspunde' },
  ru: { count: '2 комментария', ago: '2 часа назад', reply: 'Ответить' },
  sk: { count: '2 komentáre', ago: 'pred 2 hodinami', reply: 'Odpovedať' },
  sl: { count: '2 komentarja', ago: 'pred 2 urama', reply: 'Odgovori' },
  sq: { count: '2 komente', ago: 'para 2 orësh', reply: 'Përgjigju' },
  sr: { count: '2 коментара', ago: 'пре 2 сата', reply: 'Одговори' },
  sv: { count: '2 kommentarer', ago: 'för 2 timmar sedan', reply: 'Svara' },
  sw: { count: 'maoni 2', ago: 'saa 2 zilizopita', reply: 'Jibu' },
  ta: { count: '2 கருத்துகள்', ago: '2 மணி நேரம் முன்', reply: 'பதிலளி' },
  th: { count: '2 ความคิดเห็น', ago: '2 ชั่วโมงที่แล้ว', reply: 'ตอบกลับ' },
  tr: { count: '2 yorum', ago: '2 saat önce', reply: 'Yanıtla' },
  uk: { count: '2 коментарі', ago: '2 години тому', reply: 'Відповісти' },
  ur: { count: '2 تبصرے', ago: '2 گھنٹے پہلے', reply: 'جواب دیں' },
  vi: { count: '2 bình luận', ago: '2 giờ trước', reply: 'Trả lời' },
  zh: { count: '2条评论', ago: '2小时前', reply: '回复' },
};
const SAID = ['Blue cloth is what my aunt wove there.', 'Who will mend the roof, and when?'];

for (const [language, { count, ago, reply }] of Object.entries(LANGUAGES)) {
  test(`the comments of a page are read with who wrote them and when (${language})`, () => {
    const below = [count, 'Ida Wend', ago, SAID[0]!, reply, 'Bo', ago, SAID[1]!, reply];
    const { comments, commentCount, body } = millPage([HEADLINE], below);
    assert.deepEqual(
      comments.map(({ author, posted, text }) => [author, posted, ...text]),
      [
        ['Ida Wend', ago, SAID[0]],
        ['Bo', ago, SAID[1]],
      ],
    );
    assert.equal(commentCount, 2);
    assert.equal(body.length, 3);
  });
}
