const WORD = /[\p{L}\p{M}]+/gu;
const SIGN = /[^\p{ASCII}\p{L}\p{M}\p{Nd}]/gu;
const NO_CHARACTER = /[\x80-\x9f\p{Co}\p{Cn}\ufffd]/u;
const BEYOND_ASCII = /[^\p{ASCII}]/gu;

// A word that no language writes: two scripts in one, a capital after a small letter, a sign that only looks like a letter.
const ODD_WORDS: readonly RegExp[] = [
  /\p{Script=Latin}.*[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Thai}\uff66-\uff9f]/u,
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Thai}\uff66-\uff9f].*\p{Script=Latin}/u,
  /\p{Ll}\p{Lu}/u,
  /(?:(?!\p{ASCII})\p{Lu}\p{Lu}|\p{Lu}(?!\p{ASCII})\p{Lu})\p{Ll}/u,
  /^(?!\p{ASCII})\p{Lu}$/u,
  /[ªº\u02b0-\u02ff]/,
  /^[\uff66-\uff9f]{1,2}$/,
];

// A sign with the two characters before it and the one after it, as no text has it.
const ODD_SIGNS: readonly RegExp[] = [
  /^..[^“”‘’„‚«»‹›–—―…·•€£©®™°§¡¿×\u00a0●■◆▲▼►★☆○□△※→←‥，、。：；！？（）「」『』【】《》〈〉・ー～〜\u3000\uff01-\uff5e￥،؛؟٪]/su,
  /^.[\p{L}\p{N}][¡¿]/su,
  /^..[¡¿][^\p{Lu}"“«¡¿]/su,
  /^(?:.[^\d\s]|\D\s)°/su,
  /^..[®™]\p{L}/su,
  /^.[\p{L}\p{S}][“”„‚‹›€£©]\p{L}/su,
];

/** How unlike any language's text a text is, from 0 to 1: the share of its characters beyond ASCII that stand where none should. */
export function oddity(text: string): number {
  const all = text.match(BEYOND_ASCII)?.length ?? 0;
  if (all === 0) return 0;
  return Math.min(1, (oddLetters(text) + oddSigns(text)) / all);
}

function oddLetters(text: string): number {
  let odd = 0;
  for (const [word] of text.matchAll(WORD)) {
    const beyond = word.match(BEYOND_ASCII)?.length ?? 0;
    if (beyond > 0 && ODD_WORDS.some((pattern) => pattern.test(word))) odd += beyond;
  }
  return odd;
}

function oddSigns(text: string): number {
  let odd = 0;
  for (const { 0: sign, index } of text.matchAll(SIGN)) {
    const around = text.slice(Math.max(0, index - 2), index + 2).padStart(index < 2 ? 4 : 0);
    if (NO_CHARACTER.test(sign)) odd += 2;
    else if (ODD_SIGNS.some((pattern) => pattern.test(around))) odd += 1;
  }
  return odd;
}
