import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HEADLINE, millPage } from './mill.ts';

const dates = (above: readonly string[], below: readonly string[] = []) => {
  const { published, updated } = millPage(above, below);
  return [published, updated];
};

const PAIRS: readonly [string, string, string][] = [
  ['en', 'Published 3 May 2020', 'Last updated 5 May 2020'],
  ['de', 'Veröffentlicht am 3. Mai 2020', 'Aktualisiert am 5. Mai 2020'],
  ['fr', 'Publié le 3 mai 2020', 'Mis à jour le 5 mai 2020'],
  ['es', 'Publicado el 3 de mayo de 2020', 'Actualizado el 5 de mayo de 2020'],
  ['it', 'Pubblicato il 3 maggio 2020', 'Aggiornato il 5 maggio 2020'],
  ['pt', 'Publicado em 3 de maio de 2020', 'Atualizado em 5 de maio de 2020'],
  ['nl', 'Gepubliceerd op 3 mei 2020', 'Bijgewerkt op 5 mei 2020'],
  ['pl', 'Opublikowano 3 maja 2020', 'Aktualizacja: 5 maja 2020'],
  ['cs', 'Publikováno 3. května 2020', 'Aktualizováno 5. května 2020'],
  ['no', 'Publisert 3. mai 2020', 'Sist oppdatert 5. mai 2020'],
  ['sv', 'Publicerad 3 maj 2020', 'Uppdaterad 5 maj 2020'],
  ['ru', 'Опубликовано 3 мая 2020', 'Обновлено 5 мая 2020'],
  ['uk', 'Опубліковано 3 травня 2020', 'Оновлено 5 травня 2020'],
  ['tr', 'Yayınlanma: 3 Mayıs 2020', 'Güncelleme: 5 Mayıs 2020'],
  ['ar', 'نشر في 3 مايو 2020', 'آخر تحديث 5 مايو 2020'],
  ['ja', '公開 2020年5月3日', '更新 2020年5月5日'],
  ['zh', '发布时间：2020年5月3日', '更新时间：2020年5月5日'],
  ['ko', '입력 2020.05.03 12:10', '수정 2020.05.05 08:00'],
];
for (const [language, published, updated] of PAIRS) {
  test(`published and updated are told apart in words (${language})`, () => {
    assert.deepEqual(dates([HEADLINE, published, updated]), ['2020-05-03', '2020-05-05']);
    assert.deepEqual(dates([HEADLINE, updated, published]), ['2020-05-03', '2020-05-05']);
    assert.deepEqual(dates([HEADLINE, `${published} · ${updated}`]), ['2020-05-03', '2020-05-05']);
  });
}

test('a page that gives only the hour of its last update was published about then, and says that this is inferred', () => {
  const { published, updated, evidence } = millPage([HEADLINE, 'Updated 5 May 2020, 14:10']);
  assert.deepEqual([published, updated], ['2020-05-05~', '2020-05-05']);
  assert.deepEqual([evidence.published?.from, evidence.updated?.from], ['inference', 'line']);
  assert.deepEqual(evidence.published?.lines, [2]);
});

test('an update without an hour says nothing of the day of publication', () => {
  const { published, updated, evidence } = millPage([HEADLINE, 'Updated 5 May 2020']);
  assert.deepEqual([published, updated, evidence.published], [null, '2020-05-05', undefined]);
});

test('a day right above that of the first publication is that of the last change', () => {
  assert.deepEqual(dates([HEADLINE, 'Tue 5 May 2020 13.02 BST', 'First published on Sun 3 May 2020 06.10 BST']), [
    '2020-05-03',
    '2020-05-05',
  ]);
});

test('a label may stand on the line above its date', () => {
  assert.deepEqual(dates([HEADLINE, 'Published', '3 May 2020', 'Updated', '5 May 2020']), ['2020-05-03', '2020-05-05']);
});

test('the date beside the headline goes before those of the masthead, of other reports and of captions', () => {
  const masthead = ['Saturday, 9 May 2020', 'Home', 'News', 'Sport', 'Weather', 'Letters', 'Search', 'Log in'];
  assert.deepEqual(dates([...masthead, HEADLINE, '3 May 2020 14:10']), ['2020-05-03', null]);
  const others = ['More reports', 'Ten gardens to visit in June', '8 May 2020', 'A bridge for Orme', '7 May 2020'];
  assert.deepEqual(dates([HEADLINE, 'By Ann Lee', '3 May 2020'], others), ['2020-05-03', null]);
  const broadcast = 'The report was broadcast on the Orme morning show on 2 May 2020.';
  assert.deepEqual(dates([HEADLINE, '3 May 2020', broadcast]), ['2020-05-03', null]);
});

test('dates of other reports alone date nothing', () => {
  assert.deepEqual(
    dates([HEADLINE], ['Ten gardens to visit in June', '8 May 2020', 'A bridge for Orme', '7 May 2020']),
    [null, null],
  );
});

test('what is said in hours and what may be two days stays unknown', () => {
  assert.deepEqual(dates([HEADLINE, '2 hours ago']), [null, null]);
  assert.deepEqual(dates([HEADLINE, 'Published 4/5/2020']), [null, null]);
  assert.deepEqual(dates([HEADLINE, '3 May 2020', '9 May 2020']), [null, null]);
});

test('numbers are ordered by other dates of the page, and the evidence says so', () => {
  const { published, evidence } = millPage([HEADLINE, 'Published 4/5/2020'], ['A bridge for Orme', '4/25/2020']);
  assert.equal(published, '2020-04-05');
  assert.match(evidence.published?.reason ?? '', /which number is the day/);
});

test('a dated line is a date, and the words of the time are kept in the reason', () => {
  const { lines, evidence } = millPage([HEADLINE, 'Published 3 May 2020, 14:10']);
  assert.equal(lines[1]?.role, 'date');
  assert.match(evidence.published?.reason ?? '', /14:10/);
});

test('a word between two days speaks of the second, unless words stand after both', () => {
  assert.deepEqual(dates([HEADLINE, '3 May 2020, 09:50 / Updated 5 May 2020, 11:39']), ['2020-05-03', '2020-05-05']);
  assert.deepEqual(dates([HEADLINE, '3 May 2020 (published), 5 May 2020 (updated)']), ['2020-05-03', '2020-05-05']);
});

test('of two days side by side the first is the report’s, but a dash between them means "until"', () => {
  assert.deepEqual(dates([HEADLINE, 'May 3, 2020 — 6:22 PM EST May 5, 2020 — 1:55 PM EST']), ['2020-05-03', null]);
  assert.deepEqual(dates([HEADLINE, '5 May 20203 May 2020 Ann Lee']), ['2020-05-03', null]);
  assert.deepEqual(dates([HEADLINE, '3 May 2020 – 5 May 2020']), [null, null]);
});

test('a date some lines above the headline is the report’s, but on top of the page it is the day of the visit', () => {
  const menu = Array.from({ length: 14 }, (_, at) => `Section ${at + 1}`);
  const between = ['Harbours', 'Share', 'Print', 'Listen'];
  assert.deepEqual(dates([...menu, '3 May 2020', ...between, HEADLINE]), ['2020-05-03', null]);
  assert.deepEqual(dates(['3 May 2020', ...between, HEADLINE]), [null, null]);
});

test('the day of a post that the report shows is not the report’s', () => {
  assert.deepEqual(dates([HEADLINE, '— Ann Lee (@annlee) May 3, 2020']), [null, null]);
});

test('a word for an update before the hours since then says nothing of the day in front', () => {
  assert.deepEqual(dates([HEADLINE, '3 May 2020 / 10:08 AM / Updated 16 minutes ago']), ['2020-05-03', null]);
  assert.deepEqual(dates([HEADLINE, '03/05/2020 18h30 Atualizado há 2 horas']), [null, null]);
  assert.deepEqual(dates([HEADLINE, '3 maggio 2020 (modifica il 5 maggio 2020 | 09:12)']), [
    '2020-05-03',
    '2020-05-05',
  ]);
});

test('a line of parts is no sentence, whatever it ends with, and the headline’s words on it are not counted', () => {
  const parts = 'Orme and the world | May 3, 2020 | 7:09 am | The wire of the Wend.';
  assert.deepEqual(dates([HEADLINE, parts]), ['2020-05-03', null]);
  const other = '[ May 1, 2020 ] The winter gear of the school is under way';
  const tagged = `May 3, 2020 Ann Lee Sound, Local news, Media, News Comments Off on ${HEADLINE}`;
  assert.deepEqual(dates([other, 'Search for:', HEADLINE, tagged]), ['2020-05-03', null]);
});

test('the year of the rights right below the report is its year, and further down only that of the visit', () => {
  const rights = '© 2020 Orme Media';
  assert.deepEqual(dates([HEADLINE], ['Log in to comment', rights]), ['2020', null]);
  assert.deepEqual(dates([HEADLINE], ['Help', 'Careers', rights]), [null, null]);
  assert.deepEqual(dates([HEADLINE], ['© Orme Media | 13.05.2020 08:03']), ['2020-05-13', null]);
});

const COUNTED_BACK = [
  '3 hours ago',
  'Posted 2 days ago',
  'an hour ago | Ann Lee',
  'Yesterday at 10:15',
  'vor 3 Stunden',
  'hace 2 días',
  'il y a 3 heures',
  '2 ore fa',
  '3時間前',
];
for (const time of COUNTED_BACK) {
  test(`the year of the rights is no date where the page counts back from a visit (${time})`, () => {
    const rights = '© 2020 Orme Media';
    assert.deepEqual(dates([HEADLINE, time], [rights]), [null, null]);
    assert.deepEqual(dates([HEADLINE], [time, rights]), [null, null]);
    assert.deepEqual(dates([HEADLINE, time, rights]), [null, null]);
    assert.deepEqual(dates([HEADLINE, time], ['Published 3 May 2019', rights]), ['2019-05-03', null]);
  });
}

const MONTHS: readonly [string, string | null][] = [
  ['By Ann Lee ¦ March 2019', '2019-03'],
  ['By Ann Lee | March, 2019', '2019-03'],
  ['Ann Lee ¦ Sept. 2019', '2019-09'],
  ['Von Jens Albers ¦ März 2019', '2019-03'],
  ['Par Paul Guérin ¦ mars 2019', '2019-03'],
  ['Lucía Ferrer ¦ marzo de 2019', '2019-03'],
  ['Published: March 2019', '2019-03'],
  ['March 2019 issue', '2019-03'],
  ['Numéro de mars 2019', '2019-03'],
  ['公開：2019年3月', '2019-03'],
  ['2019年3月号', '2019-03'],
  ['By Ann Lee ¦ March 2019 ¦ 12 March 2019', '2019-03-12'],
  ['By Ann Lee ¦ Joined March 2019', null],
  ['By Ann Lee ¦ March/April 2019', null],
  ['By Ann Lee ¦ The mill at Orme, March 2019. Photograph: Bo Ash', null],
  ['Mills in March 2019 ¦ By Ann Lee', null],
  ['Archive ¦ March 2019', null],
  ['March 2019', null],
];
for (const [lines, published] of MONTHS) {
  test(`a month dates a report where the page says so or names its author beside it (${lines})`, () => {
    assert.equal(millPage([HEADLINE, ...lines.split(' ¦ ')]).published, published);
  });
}

test('a month below the report is its date where the page says so, and several months are a list', () => {
  assert.deepEqual(dates([HEADLINE], ['First published in March 2019']), ['2019-03', null]);
  assert.deepEqual(dates([HEADLINE, 'By Ann Lee'], ['Archive', 'March 2019', 'April 2019']), [null, null]);
  assert.deepEqual(dates(['March 2019', HEADLINE, 'By Ann Lee']), [null, null]);
  assert.deepEqual(dates([HEADLINE, 'Last updated: March 2019']), [null, '2019-03']);
});

test('a day in the report’s first sentences is nobody’s word for its own', () => {
  const first =
    'The blue dye was released on 3 May 2019. It is the first dye of the mill that keeps its colour in the river, and in the rain.';
  assert.deepEqual(dates([HEADLINE, '13 January 2020 at 08:45 | Mills, Dye | View', '', first, '']), [
    '2020-01-13',
    null,
  ]);
});

test('a day on which something happens is not the day of the report', () => {
  assert.deepEqual(dates([HEADLINE, 'The looms will be shown to the town on 9 June 2020', 'Ann Lee']), [null, null]);
  assert.deepEqual(dates([HEADLINE, 'On 9 June 2020 the looms are shown.', '3 May 2020']), ['2020-05-03', null]);
  assert.deepEqual(dates([HEADLINE, '3 May 2020 - the women of Orme and what they paid']), ['2020-05-03', null]);
});

test('who edited a report says nothing of when it was updated', () => {
  assert.deepEqual(dates([HEADLINE, 'Edited by Ann Lee', '3 May 2020']), ['2020-05-03', null]);
});

test('a press conference publishes nothing, and the day of an old picture is not the report’s', () => {
  assert.deepEqual(dates([HEADLINE, '2020年5月3日 08:33', '资料图:2016年3月2日,织布厂发布会在奥姆举行。']), [
    '2020-05-03',
    null,
  ]);
});

test('a clock may stand before or behind a day without a space', () => {
  assert.deepEqual(dates([HEADLINE, '12:4825/05/2020']), ['2020-05-25', null]);
  assert.deepEqual(dates([HEADLINE, 'By Ann Lee, 25/05/2020/12:48:10']), ['2020-05-25', null]);
});

test('a day with what happened before it and the place behind it is what a picture shows', () => {
  assert.deepEqual(dates([HEADLINE, 'Manifestation du 9 juin 2020 à Orme', 'Par Ann Lee']), [null, null]);
});

test('papers in Luxembourg and Switzerland shorten the word for an update', () => {
  assert.deepEqual(dates([HEADLINE, '22 mai 2020 07:31; Act: 23.05.2020 10:36']), ['2020-05-22', '2020-05-23']);
  assert.deepEqual(dates([HEADLINE, '22. Mai 2020 07:31; Akt: 23.05.2020 10:36']), ['2020-05-22', '2020-05-23']);
});

test('days one below the other with nothing said of them are a list of events', () => {
  const days = ['Saturday, 7 March 2020', 'Saturday, 14 March 2020', 'Saturday, 21 March 2020'];
  assert.deepEqual(dates(days), [null, null]);
  assert.deepEqual(dates([HEADLINE, ...days]), [null, null]);
  assert.deepEqual(dates([...days, HEADLINE, '3 May 2020']), ['2020-05-03', null]);
});

test('a day under a heading of other reports is one of theirs, though prose goes on below it', () => {
  const other =
    'The weir at Sallow has been closed for the summer, because the river has not been as low for a hundred years.';
  const below = [
    'Related articles',
    'News of the day',
    '17 December 2025 9:12',
    'The weir at Sallow is closed',
    other,
    other,
  ];
  assert.deepEqual(dates([HEADLINE], below), [null, null]);
});

test('a day with its year in brackets behind the last sentence is the report’s, and one inside a sentence is not', () => {
  const last =
    'The women will meet again in the hall by the weir, when the looms have been looked at and the roof is dry.';
  assert.deepEqual(dates([HEADLINE], [`${last} (2020/05/03-18:30)`]), ['2020-05-03', null]);
  assert.deepEqual(dates([HEADLINE], [`${last} （3 May 2020）`]), ['2020-05-03', null]);
  assert.deepEqual(dates([HEADLINE], [`${last} (first told on 3 May 2020)`]), [null, null]);
  assert.deepEqual(dates([HEADLINE], [`${last} (3 May)`]), [null, null]);
});
