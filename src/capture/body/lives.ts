/** How the days of a life are given below an obituary: born, a year, dead, a year. */
const LIVED: Readonly<Record<string, readonly [born: string, died: string]>> = {
  en: ['born', 'died'],
  de: ['geboren', 'gestorben'],
  fr: ['née?', 'morte?|décédée?'],
  es: ['nacid[oa]', 'fallecid[oa]|muert[oa]'],
  pt: ['nascid[oa]', 'falecid[oa]|mort[oa]'],
  it: ['nat[oa]', 'mort[oa]'],
  nl: ['geboren', 'overleden|gestorven'],
  sv: ['född', 'död'],
};

const LIFE = new RegExp(`^\\p{Lu}[^;]{4,100}\\s(?:${Object.values(LIVED).map(lifeIn).join('|')}).*\\d{4}\\.?$`, 'u');

function lifeIn([born, died]: readonly [string, string]): string {
  return `(?:${born})\\s[^;]*\\d{4}[;,]\\s?(?:${died})\\s`;
}

/** Whether a line gives the days of a life, as the last of an obituary does: "Ann Lee, weaver, born 1930; died 2019". */
export function isLife(value: string): boolean {
  return LIFE.test(value);
}
