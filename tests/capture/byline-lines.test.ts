import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bareNames, bylineOn } from '../../src/capture/bylines/byline-lines.ts';
import { isKnownName } from '../../src/capture/bylines/person-names.ts';

const NAMED: readonly [string, string, string[]][] = [
  ['en', 'By Ann Lee and Bo O’Hara', ['Ann Lee', 'Bo O’Hara']],
  ['en', 'BY ANN LEE', ['ANN LEE']],
  ['en', 'By Ann Lee, Political Editor, London', ['Ann Lee']],
  ['en', 'By Ann Lee in Berlin', ['Ann Lee']],
  ['en', 'By Ann Lee for the Orme Echo', ['Ann Lee']],
  ['en', 'By Ann Lee Kestrel Wire', ['Ann Lee Kestrel Wire']],
  ['en', 'By Ann Lee and Bo Ash The Associated Press', ['Ann Lee', 'Bo Ash', 'The Associated Press']],
  ['en', 'By Ystrad Quorn-Ash Senior Reporter', ['Ystrad Quorn-Ash']],
  ['en', 'By Mary Ann Lee Local Democracy Reporter', ['Mary Ann Lee']],
  ['en', 'By Orme Gazette Senior Reporter', ['Orme Gazette Senior Reporter']],
  ['en', 'By Zelda Quorn (now) and Bo Ash (earlier)', ['Zelda Quorn', 'Bo Ash']],
  ['en', 'byAnn Lee', ['Ann Lee']],
  ['en', '• By Ann Lee', ['Ann Lee']],
  ['en', '[]By Ann Lee', ['Ann Lee']],
  ['en', 'ByA.N. Lee', ['A.N. Lee']],
  ['de', 'Da Fellbesatz für Kleider teuer bleibt', []],
  ['de', 'Di  Dienstag', []],
  ['en', 'by Ann Lee Apr. 28, 2023 1:15 pm', ['Ann Lee']],
  ['en', 'May 3, 2020 | 14:07 | By Ann Lee', ['Ann Lee']],
  ['en', 'Author: Ann Lee', ['Ann Lee']],
  ['en', 'Byline: Ystrad Quorn', ['Ystrad Quorn']],
  ['de', 'Kolumnist*in: Ystrad Quorn', ['Ystrad Quorn']],
  ['en', 'May 3, 2020 at 6:08 PM ET by Ann Lee', ['Ann Lee']],
  ['en', 'Written by Orme Today on May 3, 2020', ['Orme Today']],
  ['en', 'By Ann Lee Today at 5 pm', ['Ann Lee']],
  ['en', 'By George W Lee', ['George W Lee']],
  ['en', 'Created by AnnLee', ['AnnLee']],
  ['en', 'Post author By Ann Lee', ['Ann Lee']],
  ['de', 'Blog Beitrag von Eva Feld', ['Eva Feld']],
  ['de', 'Von Jürgen von der Au', ['Jürgen von der Au']],
  ['de', 'von Jo Ash · 18. Oktober 2019', ['Jo Ash']],
  ['de', 'Von Jo Ash, Anna Grün und Eva Feld, dpa', ['Jo Ash', 'Anna Grün', 'Eva Feld', 'dpa']],
  ['de', 'Von Eva Feld, Online-Redakteurin', ['Eva Feld']],
  ['de', 'Autorin/Autor Eva Feld', ['Eva Feld']],
  ['de', 'Text & Fotos: Eva Feld', ['Eva Feld']],
  ['de', 'durch Eva Feld', ['Eva Feld']],
  ['fr', 'Par Chloé Marais le 07 mai 2020', ['Chloé Marais']],
  ['fr', 'Accueil | Par Luc Le Bris | 30 mai 2020', ['Luc Le Bris']],
  ['fr', 'Par Chloé Marais avec AFP', ['Chloé Marais', 'AFP']],
  ['es', 'Por Inés Cabrera', ['Inés Cabrera']],
  ['it', 'di Marta Colli', ['Marta Colli']],
  ['it', 'a cura di Marta Colli', ['Marta Colli']],
  ['pt', 'Escrito por Joana Ribeiro', ['Joana Ribeiro']],
  ['nl', 'Door Femke van der Laan', ['Femke van der Laan']],
  ['no', 'Av Siri Bakke', ['Siri Bakke']],
  ['da', 'Af Mette Lund', ['Mette Lund']],
  ['pl', 'Autor: Ewa Sowa', ['Ewa Sowa']],
  ['cs', 'Autor: Jana Lípová', ['Jana Lípová']],
  ['ru', 'Автор: Ирина Лугова', ['Ирина Лугова']],
  ['uk', 'Текст: Олена Гайова', ['Олена Гайова']],
  ['tr', 'Haber: Deniz Ovalı', ['Deniz Ovalı']],
  ['id', 'Oleh Sari Telaga', ['Sari Telaga']],
  ['ar', 'بقلم: سلمى الحداد', ['سلمى الحداد']],
  ['zu', 'Ngu Sipho Dlamini', ['Sipho Dlamini']],
  ['af', 'Deur Anna Smit', ['Anna Smit']],
  ['sr', 'Пише: Јована Ковач', ['Јована Ковач']],
  ['hr', 'Piše: Ivana Kovač', ['Ivana Kovač']],
  ['ur', 'تحریر: احمد ندیم', ['احمد ندیم']],
  ['lv', 'Autors: Jānis Ozols', ['Jānis Ozols']],
  ['ja', '文＝北沢みのり', ['北沢みのり']],
  ['ja', '投稿者 Minori Kitazawa', ['Minori Kitazawa']],
  ['ja', '【記者 北沢みのり】', ['北沢みのり']],
  ['ja', '北沢みのり記者', ['北沢みのり']],
  ['ja', '北沢 実記者', ['北沢 実']],
  ['zh', '记者 李松 王岚', ['李松 王岚']],
  ['ja', '文●北沢みのり', ['北沢みのり']],
  ['ja', '投稿者 北沢みのり', ['北沢みのり']],
  ['zh', '作者：李松', ['李松']],
  ['zh', '作者：李松\t编辑：王岚', ['李松']],
  ['zh', '（责编：李松、王岚）', ['李松、王岚']],
  ['zh', '山城晚报记者 李松 王岚', ['李松 王岚']],
  ['zh', '采写：山城见习记者 李松', ['李松']],
  ['zh', '【文/山城网专栏作者 李松】', ['李松']],
  ['zh', '执笔/小桥流水、王岚', ['小桥流水、王岚']],
  ['zh', '2021-05-03 来源：山城网作者：李松', ['李松']],
  ['zh', '作者：李松返回首页，查看更多', []],
  ['zh', '李松/山城晚报', ['李松']],
  ['zh', '文｜李松 图｜王岚', ['李松']],
  ['zh', '文｜李松 编辑｜王岚', ['李松']],
  ['zh', '相关报道', []],
  ['en', 'By April Roach@aprilroach', ['April Roach']],
  ['en', 'Posted on May 3, 2021 by Unknown', []],
  ['es', 'Por User Admin', []],
  ['zh', '时间：2021-05-03 作者：网络整理', []],
  ['ja', '[小暮みのり，Kawabe]', ['小暮みのり']],
  ['ja', '2021年5月3日09:18 by 北沢', ['北沢']],
  ['fr', 'Un texte de Luc Marais', ['Luc Marais']],
  ['ko', '한가람 기자', ['한가람']],
  ['ko', '순천 한가람 기자 garam@example.kr', ['한가람']],
  ['ko', '한가람 기자 외 1명', ['한가람 기자 외 1명']],
];
for (const [language, line, names] of NAMED) {
  test(`“${line}” names its authors (${language})`, () =>
    assert.deepEqual(bylineOn(line, language)?.names ?? [], names));
}

test('a word that means “by” alone on its line announces names', () => {
  for (const line of ['By', 'von', 'Par', 'Author of the article:', 'Autor:']) {
    assert.equal(bylineOn(line, null)?.kind, 'alone');
  }
});

test('an author whom a line names twice is named once', () => {
  for (const line of [
    'Ann Lee By Ann Lee',
    'Ann Lee | alee@orme.test By Ann Lee | alee@orme.test',
    'Ann Lee von Ann Lee',
  ])
    assert.deepEqual(bylineOn(line, null)?.names, ['Ann Lee']);
  assert.deepEqual(bylineOn('Ann Lee By Ann Leeds', null), null);
});

const NOT_NAMED = [
  'By signing up you agree to our terms',
  'By the river',
  'Por la tarde',
  'Von wegen Krise',
  'Von der Leyen gewinnt',
  'Di nuovo in piazza',
  'Text size',
  'Words of the week',
  'Avocado',
  'Durch die Nacht',
  'By Ann Lee?',
];
for (const line of NOT_NAMED) test(`“${line}” names no author`, () => assert.equal(bylineOn(line, null), null));

const BARE: readonly [string, string[]][] = [
  ['Ann Lee', ['Ann Lee']],
  ['ANN LEE', ['ANN LEE']],
  ['Ann Lee | Bo Ash', ['Ann Lee', 'Bo Ash']],
  ['Ann Lee/Bo Ash', ['Ann Lee', 'Bo Ash']],
  ['Ann Lee and AP', ['Ann Lee', 'AP']],
  ['Ann Lee Tue Dec 30, 2014 4:33pm', ['Ann Lee']],
  ['Yun Sun Dec 30, 2014', ['Yun Sun']],
  ['Emma LeeLifestyle Writer', ['Emma Lee']],
  ['Ann Ash and Emma LeeUSA TODAY Network', ['Ann Ash', 'Emma Lee']],
  ['Emma Lee Deputy Features Editor', ['Emma Lee']],
  ['Emma Lee 11/08/2020 Travel', ['Emma Lee']],
  ['Emma Lee17.10.2024, 19:35 Uhr', ['Emma Lee']],
  ['Article published on 17 October 2024, 14:26, Emma Lee', ['Emma Lee']],
  ['Inés Cabrera, Lucía Mena (Enviada especial)', ['Inés Cabrera', 'Lucía Mena']],
  ['Anna Grün Eva Maria Feld Jan Au', ['Anna Grün', 'Eva Maria Feld', 'Jan Au']],
  ['Ирина Лугова  Павел Сосна 8 января, 17:46', ['Ирина Лугова', 'Павел Сосна']],
  ['渡辺 みのり', ['渡辺 みのり']],
  ['渡辺みのり2025年1月13日 21時37分', ['渡辺みのり']],
];
for (const [line, names] of BARE) {
  test(`“${line}” is names and little else`, () => assert.deepEqual(bareNames(line, null)?.names, names));
}

test('a paper with a day in its name is named, and a weekday with a month is nobody', () => {
  assert.deepEqual(bylineOn('By Ann Lee, USA TODAY', 'en')?.names, ['Ann Lee', 'USA TODAY']);
  assert.equal(bareNames('Sat Nov', 'en'), null);
});

test('networks to share on and who took a picture are no names of authors', () => {
  for (const line of [
    'Mail Xing Twitter Whatsapp Facebook LinkedIn',
    'Ann Lee/Getty',
    'Ann N. Lee/AP',
    '— Ann Lee (@annlee) May 3, 2024',
  ])
    assert.equal(bareNames(line, null), null);
});

test('the headline of another report that begins with a name is no line of names', () => {
  assert.equal(bareNames('Ann Lee (44): Her last ride through the town of Orme before she sold the horse', 'en'), null);
  assert.deepEqual(bareNames('Ann Lee (44), 3 May 2020', 'en')?.names, ['Ann Lee']);
});

test('a line that begins with other words is no line of names', () => {
  for (const line of ['the gate', 'Get our newsletter', 'Is it Ann Lee?', '12 minutes'])
    assert.equal(bareNames(line, null), null);
});

test('a family name in capitals or before a comma stands first where a given name follows', () => {
  const alone = (line: string) => bareNames(line, 'fr')?.names;
  const known = (name: string) => isKnownName(name);
  assert.deepEqual(['AUBRAC Marie', 'LE GUEN Marie-Anne', 'BRETAGNE Nord', 'MARIE Louise de Brest'].map(known), [
    true,
    true,
    false,
    true,
  ]);
  assert.deepEqual(['Sebastián Quorn', 'Zeynep Quorn', 'Gergő Quorn', 'Sourav Quorn', 'Quorn Sebastián'].map(known), [
    true,
    true,
    true,
    true,
    false,
  ]);
  assert.deepEqual(alone('de Kervignac, Anne'), ['Anne de Kervignac']);
  assert.deepEqual(alone('Aubrac, Marie ; Le Guen, Anne'), ['Marie Aubrac', 'Anne Le Guen']);
  assert.notDeepEqual(alone('Brest, Nord'), ['Nord Brest']);
});
