import { correctedHtml } from '../../article/corrected-html.ts';
import type { CorrectedText } from '../../article/corrected.ts';
import type { Leads } from '../../article/leads.ts';
import type { BesideComments } from './beside-comments.ts';
import { commentAuthorHtml } from './comment-author-html.ts';
import type { FurtherComment } from './further-page.ts';
import { votesHtml } from './votes-html.ts';

/** A comment as it is shown. On the first page nothing is continued, and it may go on nowhere. */
export type SaidComment = Omit<FurtherComment, 'continued' | 'goesOn'> & Partial<FurtherComment>;

/** Comments as items of a list in safe HTML: as text thousands of them are made in a part of the time that components take. */
export function commentsHtml(comments: SaidComment[], beside: BesideComments): string {
  return comments.map((said) => item(said, beside)).join('');
}

function item(said: SaidComment, beside: BesideComments): string {
  const { n, lines } = said.comment;
  const { leads, capture } = beside;
  const goesOn = said.goesOn ?? null;
  const more = goesOn === null ? '' : goesOnHtml(n, goesOn, leads);
  const line = lines[0] === undefined ? '' : `<a href="${capture}#L${lines[0]}">Line ${lines[0]}</a>`;
  const whole = `${head(said, beside)} ${words(said, beside)} ${foot(said, beside)} ${more}`;
  return `<li class="comment" id="c-${n}"> ${whole} <div class="passage-tools"> ${line} </div> </li>`;
}

function head({ comment: { n, evidence }, texts, continued }: SaidComment, beside: BesideComments): string {
  const label = continued ? `Comment ${n}, continued` : `Comment ${n}`;
  const link = `<a class="permalink" href="#c-${n}" aria-label="${label}">${n}</a>`;
  return `<div class="comment-head"> ${link} ${commentAuthorHtml(texts, evidence, beside)} </div>`;
}

function words({ comment, texts, continued }: SaidComment, { language, leads }: BesideComments): string {
  const { n, quotes, replyTo } = comment;
  const attributes = Object.entries(language).map(([name, value]) => ` ${name}="${value}"`);
  const open = attributes.join('');
  const paragraph = (tag: string) => (text: CorrectedText) => `<p${tag}>${correctedHtml(text, leads)}</p>`;
  const quoted = texts.quotation.map(paragraph('')).join('');
  const quotation = quoted === '' ? '' : `<blockquote${open}> ${quoted} </blockquote>`;
  const back = `<p class="quoted-from"> <a href="${leads.to(`c-${n}`)}">Where comment ${n} begins</a> </p>`;
  const from = quotes === null || continued ? '' : links('Quoted from', [quotes], leads);
  const answered = replyTo === null || replyTo === quotes || continued ? '' : links('In answer to', [replyTo], leads);
  const own = texts.text.map(paragraph(` class="said"${open}`)).join('');
  return `${quotation} ${continued ? back : ''} <div class="quoted"> ${from} ${answered} </div> ${own}`;
}

function foot({ comment: { votes }, quotedBy, answeredBy, continued }: SaidComment, beside: BesideComments): string {
  const { most, leads } = beside;
  const bar = votes && !continued ? votesHtml(votes, most) : '';
  const quoted = quotedBy.length > 0 ? links('Quoted in', quotedBy, leads) : '';
  const answered = answeredBy.length > 0 ? links('Answered in', answeredBy, leads) : '';
  return `<div class="comment-foot"> ${bar} ${quoted} ${answered} </div>`;
}

/** Links to comments behind what these are to the one that they stand in, as in `Quoted in`. */
function links(before: string, numbers: number[], leads: Leads): string {
  const each = numbers.map((n, at) => `${at > 0 ? ' and ' : ''}<a href="${leads.to(`c-${n}`)}">comment ${n}</a> `);
  return `<p> ${before}  ${each.join('')} </p>`;
}

function goesOnHtml(n: number, page: number, leads: Leads): string {
  const link = `<a href="${leads.page(page)}#c-${n}">page ${page}</a>`;
  return `<p class="continues"> Comment ${n} continues on ${link} of this article.\n</p>`;
}
