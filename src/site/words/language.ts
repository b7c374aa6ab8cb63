import { memo } from '../../article/memo.ts';
import { fixedLocale } from './collation.ts';

/** The attributes of an element whose text may be in another language than its page. */
export interface LanguageAttributes {
  lang?: string;
  dir?: 'rtl' | 'ltr';
}

/** `lang` and `dir` for text in `language` on a page in `pageLanguage`; nothing where they are the same or it is unknown. */
export function languageAttributes(language: string | null, pageLanguage: string): LanguageAttributes {
  if (language === null || language === pageLanguage || !isTag(language)) return {};
  const dir = direction(language);
  return dir === direction(pageLanguage) ? { lang: language } : { lang: language, dir };
}

/** The way a language is written by default: `rtl` for scripts that run from right to left. */
export const direction = memo((language): 'rtl' | 'ltr' => {
  const script = isTag(language) ? new Intl.Locale(language).maximize().script : undefined;
  return script !== undefined && rightToLeft.has(script) ? 'rtl' : 'ltr';
});

/** The name of a language in the words of `locale`, `English` for `en`; a text that is no language tag stands as it is. */
export function languageName(language: string, locale: string): string {
  if (!isTag(language)) return language;
  return namesIn(isTag(locale) ? locale : 'en')(language);
}

const namesIn = memo((locale) => {
  const names = new Intl.DisplayNames([locale, fixedLocale], { type: 'language' });
  // A name has the language alone: not what a tag may say of digits, calendars and the like (BCP 47, extension u).
  return memo((language) => names.of(new Intl.Locale(language).baseName) ?? language);
});

const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

const isTag = memo((text) => {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
});
