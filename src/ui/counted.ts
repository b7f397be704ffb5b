import { browser } from 'wxt/browser';
import { type GeneratedI18nStructure, i18n } from '#i18n';
import { textLanguage } from './page';

/** Texts that come in several forms, one for each plural category of a language. */
export type CountedKey = {
  [Key in keyof GeneratedI18nStructure]: Key extends `${infer Base}.one` ? Base : never;
}[keyof GeneratedI18nStructure];

/**
 * A text with a number in it, in the form the language has for that number. The forms are named as the plural rules of
 * Unicode name them (`one`, `few`, `other` …); `zero` is also taken for a plain 0 where a language has no such form,
 * so that a text can say "No requests".
 *
 * @param count a whole number, not negative; stands where the text has `$1`
 */
export function counted(key: CountedKey, count: number): string {
  const own = `${key}.zero`.replaceAll('.', '_') as Parameters<typeof browser.i18n.getMessage>[0];
  const form =
    count === 0 && browser.i18n.getMessage(own)
      ? 'zero'
      : new Intl.PluralRules(i18n.t('common.lang')).select(count);
  // The type knows the forms of English; the guard test of the locales holds that every language has all of its own.
  return i18n.t(`${key}.${form}` as `${CountedKey}.other`, [
    new Intl.NumberFormat(textLanguage()).format(count),
  ]);
}
