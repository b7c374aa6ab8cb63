import { cited, type Draft, type Finding, fromLines, openLines } from '../reading/draft.ts';

const RIGHTS =
  /^(?:©|\(c\)\s*\d{4}|ⓒ|copyright\b|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|無断転載|無断複写|版权所有|版權所有|<?저작권자|무단\s?전재|جميع الحقوق محفوظة|все права защищены|alla artiklar är skyddade|alle artikler er (?:beskyttet|beskyttede))/i;
const RIGHTS_AT_END =
  /(?:all rights reserved\.?|無断転載(?:を)?(?:禁じます|禁止)?。?|alle rechte vorbehalten\.?|無断転載・複製を禁じます。?|版权所有|版權所有|©\s?(?:19|20)\d\d)$/i;
// With these signs they begin, and end: most lines with none of them.
const FIRST_SIGNS = '©(ⓒcCaAtT無版<저무جвВ';
const LAST_SIGNS = 'dDnN.載をす止。有0123456789';
/** A database's label or code before words that state the rights themselves. */
const DOUBLED_LABEL = /^(?:copyright\s?:|CY\s)\s*(?=copyright|©|\(c\))/i;
const LONGEST = 240;

/** Finds the lines that state who holds the rights; the first of them is the report's. */
export function rights(draft: Draft): Finding {
  const lines = openLines(draft).filter(({ value }) => statesRights(value));
  const [first] = lines;
  if (!first) return {};
  return {
    claims: lines.map(({ n, value }) => ({ n, role: 'rights', reason: `states the rights: ${cited(value)}` })),
    values: { rights: first.value.replace(DOUBLED_LABEL, '') },
    evidence: { rights: fromLines([first.n], 'the first line of the page that states rights') },
  };
}

function statesRights(value: string): boolean {
  if (value.length > LONGEST) return false;
  if (FIRST_SIGNS.includes(value.charAt(0)) && RIGHTS.test(value)) return true;
  return LAST_SIGNS.includes(value.charAt(value.length - 1)) && RIGHTS_AT_END.test(value.slice(-80));
}
