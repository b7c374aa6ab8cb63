const SUBJECT =
  /^(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|emne|件名|主题|主旨|제목)\s?[:：]\s*/iu;
const FORWARDED = /^(?:(?:re|fwd?|aw|wg|tr|rv|i|sv|vs|vb|转发|答复|회신|전달)\s?[:：]\s*)+/iu;

/** What hardly any headline begins with, and a mail's subject does. */
const FORWARDED_ALONE = /^(?:fwd?\s?:\s*)+/iu;

/** When and by whom a message was sent, as a chat's export sets it before its first line: "[10:02, 12/3/2014] Ann Lee: *Mill sold*". */
const MESSAGE = /^\[\d[\d:./, apm-]{7,23}\]\s[^:]{2,40}:\s\*?(.+?)\*?$/iu;

/** A headline as an e-mail or a chat gives it, without the label of its subject and what answering and forwarding put before it. */
export function withoutSubjectLabel(value: string): string {
  const bare = value.replace(MESSAGE, '$1').replace(SUBJECT, '');
  return bare.replace(bare === value ? FORWARDED_ALONE : FORWARDED, '');
}
