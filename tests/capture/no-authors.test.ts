import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ferryPage } from './ferry.ts';

/** Lines between headline and body, with a bar between two, that name people of whom none wrote the report. */
const ROWS: readonly [string, string][] = [
  ['en', 'AP Photo/Deke Malloy ¦ April 7, 2021'],
  ['en', 'Topics: Colm Reade, Ferries ¦ April 7, 2021'],
  ['en', 'Read more: Colm Reade steps down ¦ April 7, 2021 2:30pm'],
  ['en', '“We will not go,” says Rowena Tull ¦ 1 October 2024'],
  ['de', 'Foto: Kai Bredow ¦ Mittwoch, 7. April 2021'],
  ['fr', 'Photo Mathieu Kerbrat ¦ mercredi 7 avril 2021'],
  ['es', 'Foto: Koldo Arrieta ¦ miércoles 07 de abril de 2021'],
  ['it', 'Foto di Ugo Bertoldi ¦ 07/04/21 - 14:30'],
  ['pt', 'Foto: Rui Salgueiro/Divulgação ¦ 07 abr 2021'],
  ['nl', 'Burgemeester Wouter de Graaf ¦ 7 april 2021'],
  ['pl', 'Burmistrz Bożydar Kępa ¦ 7 kwietnia 2021'],
  ['ru', 'Фото: Пётр Дубов / ТАСС ¦ 7 апреля 2021, 14:30'],
  ['ru', 'Глава округа Виктор Лапшин ¦ 07.04.2021 14:30'],
  ['ar', 'تصوير: كريم فؤاد ¦ 7 أبريل 2021'],
  ['ar', 'وزير النقل كريم فؤاد ¦ 07/04/2021'],
  ['ar', 'محمد صلاح يسجل هدفين ¦ 7 أبريل 2021'],
  ['ar', 'علي خط النار ¦ 7 أبريل 2021'],
  ['ja', '記者会見 ¦ 2021年4月7日'],
  ['ja', '高橋文化部 ¦ 2021年4月7日'],
  ['ja', '前川製作所 西尾工場 ¦ 2021年4月7日'],
  ['zh', '本报记者站 ¦ 2021年4月7日'],
  ['zh', '记者会 ¦ 2021-04-07 14:30'],
  ['zh', '马路新闻 高速公路 ¦ 2021年4月7日'],
  ['zh-Hant', '生活中心／綜合報導 ¦ 2021年4月7日'],
  ['ko', '서울 부산 특파원 ¦ 2021.04.07'],
  ['ko', '정치부 기자 ¦ 2021.04.07'],
  ['ko', '본지 기자 ¦ 2021.04.07'],
  ['ko', '사진·영상 기자 ¦ 2021.04.07'],
  ['ja', '撮影・小野寺修 ¦ 2021年4月7日(水) 14:30'],
  ['ja', '市長の小野寺修さん ¦ 2021年04月07日 14時30分 公開'],
  ['ja', '2021年4月7日 水曜 午前5:00'],
  ['zh', '图/陆一鸣 ¦ 2021年4月7日 14:30:08'],
  ['zh-Hant', '市長陳怡君 ¦ 110年4月7日'],
  ['ko', '사진=문보라 기자 ¦ 2021.04.07 14:30'],
  ['ko', '시장 강나래 ¦ 작성 2021.04.07 14:30'],
  ['it', 'Dal nostro inviato ¦ PORTO SANTO ¦ 7 aprile 2021'],
  ['it', 'DALLA NOSTRA INVIATA ¦ Santa Brigida ¦ 7 aprile 2021'],
  ['it', '(dal nostro corrispondente) ¦ Massa Fiorita ¦ 7 aprile 2021'],
  ['it', 'Dal nostro inviato PORTO SANTO ¦ 7 aprile 2021'],
  ['it', 'Dal nostro inviato - Porto Santo ¦ 7 aprile 2021'],
  ['es', 'De nuestro enviado especial ¦ Santa Brígida ¦ 7 de abril de 2021'],
  ['es', 'San Telmo ¦ De nuestra corresponsal ¦ 7 de abril de 2021'],
  ['pt', 'Do nosso enviado ¦ Porto Santo ¦ 7 de abril de 2021'],
  ['en', 'From our own correspondent ¦ San Telmo ¦ 7 April 2021'],
  ['fr', 'De notre envoyé spécial à Vire ¦ Port Marly ¦ 7 avril 2021'],
  ['zh', '记者眼 ¦ 2021年4月7日'],
  ['en', 'The Harrow Observer ¦ 7 April 2021'],
  ['en', 'Last Updated: Wednesday, 7 April 2021, 14:30 GMT ¦ The Ferry Diary'],
];

for (const [language, lines] of ROWS) {
  test(`what a picture, a link, a headline or a desk names is no author (${language}: ${lines})`, () => {
    assert.equal(ferryPage(language, lines.split(' ¦ ')).byline, null);
  });
}

const AUTHORS: readonly [string, string, string][] = [
  ['fr', 'Yann Kermadec, à Brest, et Anne Le Roux ¦ 7/04/2021', 'Yann Kermadec, Anne Le Roux'],
  ['ar', 'بيروت: ناديا شاهين ¦ 07 أبريل 2021', 'ناديا شاهين'],
  ['ja', '【汐見支局・小野寺修】 ¦ 2021年4月7日 午後2時30分', '小野寺修'],
  ['zh', '韩晓峰 欧阳建 海崖晚报 ¦ 2021年04月07日 第A03版', '韩晓峰, 欧阳建'],
  ['en', 'Chew Hui Min ¦ 7 Apr 2021 2:30PM', 'Chew Hui Min'],
  ['nl', 'Van onze correspondent ¦ Den Oever ¦ 7 april 2021', 'Van onze correspondent'],
  ['it', 'Dal nostro inviato ¦ Ugo Bertoldi ¦ 7 aprile 2021', 'Ugo Bertoldi'],
  ['it', 'Dal nostro inviato Alvise Zordan ¦ PORTO SANTO ¦ 7 aprile 2021', 'Alvise Zordan'],
  ['es', 'Lucía Ferrer ¦ De nuestra enviada especial ¦ 7 de abril de 2021', 'Lucía Ferrer'],
  ['en', 'From Helen Tull, our correspondent ¦ SAN TELMO ¦ 7 April 2021', 'Helen Tull'],
];

for (const [language, lines, byline] of AUTHORS) {
  test(`who stands beside a place or a paper wrote the report (${language}: ${lines})`, () => {
    assert.equal(ferryPage(language, lines.split(' ¦ ')).byline, byline);
  });
}

test('a word for a picture’s work above a day says nothing of the day', () => {
  assert.equal(ferryPage('ja', ['撮影・小野寺修', '2021年4月7日(水) 14:30']).published, '2021-04-07');
});
