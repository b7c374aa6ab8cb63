import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actionOf } from '../../src/capture/comments/comment-actions.ts';
import { statedCountOf } from '../../src/capture/comments/comment-counts.ts';
import { nameAndTimeOf, timeOf } from '../../src/capture/dates/times.ts';
import { isSigns } from '../../src/capture/comments/name-badges.ts';
import { likesOf, votesOf } from '../../src/capture/comments/votes.ts';

const times = [
  '9. Oktober 2017 um 16:20 Uhr',
  '4. JUNI 2011 UM 8:09',
  'MAY 30, 2017 AT 7:45 PM',
  '30.11.2021, 18.07 Uhr',
  '2018-03-21 06:22',
  '17/03/2018 à 15:31',
  '2 Monate her',
  'il y a 3 heures',
  'hace 2 días',
  '3 uur geleden',
  '2日前',
  '2 часа назад',
  'Today 04:53 pm JST',
  'Thu May 03, 2012 10:11 am',
  '3h',
  '5 J.',
  '5:40pm Tue 8 Jun 21',
  '3 ans',
  '4 a',
  '2 нед.',
  '4年',
  '3 godz. temu',
  'قبل 3 سنوات',
  "Feb '21",
  "1 Jun '21",
  "Jun 1, '21",
  '6/9(日) 7:45',
  '2024年6月9日(日) 7:45',
  '7月4日 15:04',
  '12. 3. 2014, 10:33',
  '2020. 1. 4. 15:04',
  '2020.01.04 오후 3:04',
  'May 12, 2014 @ 10:33 am',
];
for (const time of times) test(`a time of posting: ${time}`, () => assert.equal(timeOf(time), time));

const noTimes = ['about 3', 'room 12', 'may 3 people', '12', 'Monday', '14 reasons', '2 cups flour', '10:42 Uhr'];
for (const words of noTimes) test(`no time of posting: ${words}`, () => assert.equal(timeOf(words), null));

const names: Record<string, [string, string]> = {
  'AnnToday 04:53 pm JST': ['Ann', 'Today 04:53 pm JST'],
  'ann327.08.1712:28': ['ann3', '27.08.1712:28'],
  'Ann Lee / 21.03.2018': ['Ann Lee', '21.03.2018'],
  'Ann · April 18, 2017': ['Ann', 'April 18, 2017'],
  'Ann Lee vor 9 Wochen': ['Ann Lee', 'vor 9 Wochen'],
  'Ann Lee, le mardi 14 mai 2013 à 07h06': ['Ann Lee', 'mardi 14 mai 2013 à 07h06'],
  'Ann, Upper End, 6 hours ago': ['Ann, Upper End', '6 hours ago'],
  'by ann » Thu May 03, 2012 10:11 am': ['by ann', 'Thu May 03, 2012 10:11 am'],
};
for (const [line, [name, posted]] of Object.entries(names))
  test(`a name and a time: ${line}`, () => assert.deepEqual(nameAndTimeOf(line), { name, posted }));

const counts: Record<string, number | null> = {
  '12 Comments': 12,
  'Comments (12)': 12,
  '12 Comments • Add a comment': 12,
  '12 Kommentare - Kommentar schreiben': 12,
  '12 Comments - the best of the week': null,
  'コメント（4件）': 4,
  '17Comments': 17,
  '2.345 commentaires': 2345,
  'One Comment': 1,
  '2 thoughts on “A gate”': 2,
  '3 Responses to A gate': 3,
  '6 Antworten zu “Das Tor”': 6,
  'Dieser Artikel hat 7 Kommentare.': 7,
  '댓글 12개': 12,
  'insgesamt 4 Beiträge': 4,
  'Diskuse (4)': 4,
  '「渡し船」への3件のフィードバック': 3,
  '3 posts • Page 1 of 1': 3,
  'Réactions (12)': 12,
  'View comments (6)': 6,
  'Forum: 34 Postings': 34,
  'Discussion (6)': 6,
  'عدد التعليقات: 6': 6,
  'Lire les 6 commentaires': 6,
  '4 Antworten': null,
  'I read 12 comments today': null,
  'A comment': null,
};
for (const [line, count] of Object.entries(counts))
  test(`the count in “${line}”`, () => assert.equal(statedCountOf(line), count));

const actions = [
  'Reply',
  'REPLYDELETE',
  'Antworten ↓',
  '△ ▽ • Reply • Share ›',
  'J’aime · Répondre · 3 j',
  'Like · Reply · 3h',
  '返信',
  'Show 1 more reply',
  'View all 3 replies',
  'Hide Replies (2)',
  'Ver 2 respuestas',
  'Afficher les 2 réponses',
  'Weitere Antworten anzeigen',
  'Показать ответы',
  '返信を見る',
  '非表示・報告',
  '옵션 열기',
  'Antwort schreiben',
  'Respektieren',
  'Show comment',
  '1 reply · active 636 weeks ago · Report',
  'LikeReply',
  'permalinkembedsaveparentreportreply',
  'Like · Reply · Mark as spam · 3 · Mar 3, 2016 9:12pm · Edited',
];
for (const line of actions) test(`actions on a comment: ${line}`, () => assert.equal(actionOf(line)?.sure, true));
test('actions on a whole page may stand anywhere', () => assert.equal(actionOf('Share')?.sure, false));
test('a count of answers stands at a comment or over a thread', () => assert.equal(actionOf('4 replies')?.sure, false));
test('a line with another word is no action', () => assert.equal(actionOf('Reply all you like'), null));

const votes: Record<string, [number, number, number] | null> = {
  '-2 ( +2 / -4 )': [-2, 2, 4],
  '▲ 12 ▼ 3': [9, 12, 3],
  '👍 4 👎 6': [-2, 4, 6],
  '+5 -2': [3, 5, 2],
  '+ 5 − 2': [3, 5, 2],
  '추천 5 반대 2': [3, 5, 2],
  'Me gusta 5 No me gusta 2': [3, 5, 2],
  'そう思う 15 そう思わない 2': [13, 15, 2],
  '4 2 Rate This': [2, 4, 2],
  '共感した 12 なるほど 3 うーん 2': [10, 12, 2],
  '4 2': null,
  '+3': null,
  '12': null,
};
for (const [line, expected] of Object.entries(votes))
  test(`the votes in “${line}”`, () => assert.deepEqual(Object.values(votesOf(line) ?? {}), expected ?? []));

test('likes are counted where the page says what it counts', () => {
  assert.deepEqual(['5 Likes', '12 people found this helpful', 'Respect 9', '12', 'Like'].map(likesOf), [
    5,
    12,
    9,
    null,
    null,
  ]);
});

test('likes are counted in other languages', () => {
  const lines = [
    'Leserempfehlung 27',
    '12 Leserempfehlungen',
    'Me gusta (3)',
    'Respeto 9',
    'Respektieren 2',
    'Respetar (4)',
    'Liked by 2 people',
    'Like · 7',
    "J'aime 4",
    'Нравится 5',
    '좋아요 6',
    '点赞 7',
    '参考になった 8',
  ];
  assert.deepEqual(lines.map(likesOf), [27, 12, 3, 9, 2, 4, 2, 7, 4, 5, 6, 7, 8]);
});

test('emoji alone may be all that a comment says', () => {
  const lines = ['😂😂😂', '👏🏽 ❤️', '😂 so true', '12', `${'🏽'.repeat(60)}.`];
  assert.deepEqual(lines.map(isSigns), [true, true, false, false, false]);
});
