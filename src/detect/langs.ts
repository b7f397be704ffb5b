import { languageOf } from '../core/language';
import { findIn, ofDocument } from '../core/live';
import { runningText } from '../core/running-text';
import { plainHost } from '../core/url';

/** Characters of running text that are looked at. */
const SAMPLE = 3000;
/** Countries whose sites speak one of the languages there is a lexicon for, whatever their markup says. */
const COUNTRY: Readonly<Record<string, string>> = {
  ar: 'es',
  at: 'de',
  bd: 'bn',
  bg: 'bg',
  br: 'pt',
  cat: 'ca',
  cl: 'es',
  cn: 'zh',
  cz: 'cs',
  de: 'de',
  dk: 'da',
  ee: 'et',
  eg: 'ar',
  es: 'es',
  fi: 'fi',
  fr: 'fr',
  gr: 'el',
  hk: 'zh',
  hr: 'hr',
  hu: 'hu',
  id: 'id',
  il: 'he',
  ir: 'fa',
  it: 'it',
  jp: 'ja',
  kr: 'ko',
  lt: 'lt',
  lv: 'lv',
  mx: 'es',
  nl: 'nl',
  no: 'no',
  pl: 'pl',
  pt: 'pt',
  ro: 'ro',
  rs: 'sr',
  ru: 'ru',
  sa: 'ar',
  se: 'sv',
  si: 'sl',
  sk: 'sk',
  th: 'th',
  tr: 'tr',
  tw: 'zh',
  ua: 'uk',
  vn: 'vi',
};

/**
 * The languages whose words a page needs: the text's own, the declared ones, and the country's. They differ where
 * `lang` was left at the theme's default, and on sites that print texts of another language under their own menus.
 *
 * @returns BCP 47 primary tags, lower case, each once; the text's own language comes first where it was recognised
 */
export function pageLangs(document: Document): string[] {
  const root = ofDocument(document, 'documentElement');
  const declared = [
    root?.getAttribute('lang') || root?.getAttribute('xml:lang'),
    findIn(document, 'meta[http-equiv="content-language" i]')?.getAttribute('content'),
    findIn(document, 'meta[property="og:locale"]')?.getAttribute('content'),
  ].map((tag) => /^\s*([a-z]{2,3})(?![a-z])/i.exec(tag ?? '')?.[1]?.toLowerCase());
  const langs = [languageOf(runningText(document, SAMPLE)), ...declared, countryLang(document)];
  return [...new Set(langs.filter((lang) => lang != null))];
}

function countryLang(document: Document): string | null {
  try {
    return COUNTRY[plainHost(new URL(document.baseURI)).split('.').pop() ?? ''] ?? null;
  } catch {
    return null;
  }
}
