import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BELL, HENS, page, told } from './wend.ts';

const shapes: Record<string, { page: string[]; authors: [string, string | null][] }> = {
  'name and time on one line with Reply behind': {
    page: ['2 Comments', 'Ada 3 May 2012 at 10:11 am - Reply', HENS, 'Bo 4 May 2012 at 9:02 am - Reply', BELL],
    authors: [
      ['Ada', '3 May 2012 at 10:11 am'],
      ['Bo', '4 May 2012 at 9:02 am'],
    ],
  },
  'says, without a time': {
    page: ['Comments', 'Ada says:', HENS, 'Reply', 'Bo says:', BELL, 'Reply'],
    authors: [
      ['Ada', null],
      ['Bo', null],
    ],
  },
  'says, on a line of its own': {
    page: [
      '2 Comments',
      'Ada',
      'says:',
      '3 May 2012 at 10:11',
      HENS,
      'Reply',
      'Bo',
      'says:',
      '4 May 2012 at 9:02',
      BELL,
    ],
    authors: [
      ['Ada', '3 May 2012 at 10:11'],
      ['Bo', '4 May 2012 at 9:02'],
    ],
  },
  'the name said first and set again beside its letters': {
    page: [
      ...['2 Comments', 'Comment by Ada Wend.', 'AW', 'Ada Wend', '3 hours ago', HENS, 'Reply', '1'],
      ...['Comment by bo12.', 'BO', 'bo12', '1 hour ago', BELL, 'Reply', '4'],
    ],
    authors: [
      ['Ada Wend', '3 hours ago'],
      ['bo12', '1 hour ago'],
    ],
  },
  'each action and the time below the words, a line to each': {
    page: [
      '2 Comments',
      'Ada W.',
      HENS,
      'Like',
      'Reply',
      '3d',
      'Bo',
      BELL,
      'Like',
      'Reply',
      '1d',
      'Ferry Comments Plugin',
    ],
    authors: [
      ['Ada W.', '3d'],
      ['Bo', '1d'],
    ],
  },
  'numbers before the names': {
    page: ['Comments (2)', '#1', 'Ada', '3 hours ago', HENS, 'Report', '#2', 'Bo', '1 hour ago', BELL, 'Report'],
    authors: [
      ['Ada', '3 hours ago'],
      ['Bo', '1 hour ago'],
    ],
  },
  'numbers on the line of the name': {
    page: ['Comments', '1. Ada | 3 May 2012, 10:11', HENS, '2. Bo | 4 May 2012, 09:02', BELL],
    authors: [
      ['Ada', '3 May 2012, 10:11'],
      ['Bo', '4 May 2012, 09:02'],
    ],
  },
  'badges between the name and the time': {
    page: ['Comments', 'Ada', 'Moderator', '•', '3 hours ago', HENS, 'Bo', 'Top Fan', '3d', BELL],
    authors: [
      ['Ada', '3 hours ago'],
      ['Bo', '3d'],
    ],
  },
  'the place beside the name': {
    page: ['Comments 2', 'Ada, Upper Wend, 3 hours ago', HENS, 'Bo, Lower Wend, 1 hour ago', BELL, 'Click to rate'],
    authors: [
      ['Ada, Upper Wend', '3 hours ago'],
      ['Bo, Lower Wend', '1 hour ago'],
    ],
  },
  'no heading, but Reply under each': {
    page: ['Ada', '3 May 2012 at 10:11', HENS, 'Reply', 'Bo', '4 May 2012 at 09:02', BELL, 'Reply'],
    authors: [
      ['Ada', '3 May 2012 at 10:11'],
      ['Bo', '4 May 2012 at 09:02'],
    ],
  },
  Spanish: {
    page: [
      '2 comentarios en “Vuelve la barca”',
      'Ada dice:',
      '3 mayo, 2012 a las 10:11 am',
      HENS,
      'Responder',
      'Bo dice:',
      '4 mayo, 2012 a las 9:02 am',
      BELL,
      'Responder',
      'Deja una respuesta',
    ],
    authors: [
      ['Ada', '3 mayo, 2012 a las 10:11 am'],
      ['Bo', '4 mayo, 2012 a las 9:02 am'],
    ],
  },
  Russian: {
    page: [
      'Комментарии (2)',
      'Ада говорит:',
      '03.05.2012 в 10:11',
      'Куры будут недовольны, а я рада.',
      'Ответить',
      'Боря говорит:',
      '04.05.2012 в 09:02',
      'Кто звонит на том берегу?',
      'Ответить',
    ],
    authors: [
      ['Ада', '03.05.2012 в 10:11'],
      ['Боря', '04.05.2012 в 09:02'],
    ],
  },
  Chinese: {
    page: [
      '评论（2）',
      '阿达',
      '3小时前',
      '母鸡们不会高兴，但我很高兴。',
      '回复',
      '小波',
      '1小时前',
      '对岸由谁来敲钟呢？',
      '回复',
    ],
    authors: [
      ['阿达', '3小时前'],
      ['小波', '1小时前'],
    ],
  },
  Korean: {
    page: [
      '댓글 2개',
      '아다',
      '2012.05.03 10:11',
      '닭들은 싫어하겠지만 나는 좋습니다.',
      '답글',
      '보미',
      '2012.05.04 09:02',
      '건너편에서는 누가 종을 칩니까?',
      '답글',
    ],
    authors: [
      ['아다', '2012.05.03 10:11'],
      ['보미', '2012.05.04 09:02'],
    ],
  },
};

for (const [shape, { page: lines, authors }] of Object.entries(shapes)) {
  test(`comments: ${shape}`, () => {
    const reading = page(...lines);
    assert.deepEqual(
      reading.comments.map(({ author, posted }) => [author, posted]),
      authors,
    );
    assert.ok(reading.comments.every(({ text }) => text.length === 1));
  });
}

test('one comment under its heading ends where the form begins', () => {
  const reading = page(
    'One Comment',
    'Ada 3 May 2012 at 10:11',
    HENS,
    'Leave a Reply',
    'Your email address will not be published.',
    'Name *',
    'Email *',
  );
  assert.deepEqual(told(reading), [['Ada', '3 May 2012 at 10:11', HENS]]);
  assert.equal(reading.commentCount, 1);
  assert.deepEqual(
    reading.lines.slice(-4).map(({ role }) => role),
    Array(4).fill('furniture'),
  );
});

test('a comment says whom it answers by name, in a line of the page or with @', () => {
  const { comments } = page(
    'Comments',
    'Ada',
    '3 hours ago',
    HENS,
    'Bo',
    '2 hours ago',
    'In reply to Ada',
    BELL,
    'Cy',
    '1 hour ago',
    '@Bo The ferryman, I hope.',
  );
  assert.deepEqual(
    comments.map(({ replyTo, quotes }) => [replyTo, quotes]),
    [
      [null, null],
      [1, null],
      [2, null],
    ],
  );
});

test('a link from another page is no comment', () => {
  const { comments, lines } = page(
    '2 Comments',
    'Ada says:',
    '3 May 2012 at 10:11',
    HENS,
    'Reply',
    'Pingback: Ferries of the Wend',
    'Bo says:',
    '4 May 2012 at 09:02',
    BELL,
    'Reply',
  );
  assert.deepEqual(
    comments.map(({ text }) => text),
    [[HENS], [BELL]],
  );
  assert.equal(lines.find(({ text }) => text.startsWith('Pingback'))?.role, 'furniture');
});
