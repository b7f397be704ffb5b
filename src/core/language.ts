/**
 * Recognises the language of a text by its most frequent short words, or by its script. Small on purpose: every
 * page is asked before any lexicon is there.
 */

/** Frequent words of languages that share a script; what tells neighbours apart is among them. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for it with as on at by',
  de: 'der die und das den von zu mit sich des auf für ist nicht ein',
  fr: 'le la les de et des est une du en dans qui que pour au',
  es: 'el la de los y que en las del se por con una para su',
  it: 'il di che la è in della per non una sono con del dei alla',
  pt: 'o os de e que do da não em um uma para com no na',
  nl: 'de het een van en in dat is niet op te voor met zijn die',
  pl: 'i w z się na nie że do to jest jak o od są przez',
  cs: 'a v se na je že to s z do o jsou pro jako který',
  sk: 'a v sa na je že to s z do o sú pre ako ktorý',
  sv: 'och att det i som en på är av för med den till inte ett',
  da: 'og at det i er en til af på som for med ikke blev efter',
  no: 'og i det er på en til som av for med ikke ble etter fra',
  is: 'og að er í á sem til var um við ekki það eru hann fyrir',
  fi: 'ja on ei että se oli myös mutta ovat kun hän joka mukaan sekä ole',
  hu: 'a az és hogy nem is egy volt meg de már csak ez van azt',
  ro: 'și de în la a cu care nu pe că din este pentru o un',
  tr: 've bir bu da de için ile olarak daha çok en olan gibi olduğu sonra',
  id: 'yang dan di dari untuk dengan ini itu pada dalam tidak akan juga ke oleh',
  vi: 'và của là có trong cho được các với không một người này đã những',
  hr: 'i u je se na da su za od s koji a nije što kao',
  ca: 'el la de i que els les a en del amb per una és aquest',
  et: 'ja on ei et see oli ka kui mis ning oma aga tema mida või',
  lv: 'un ir ar no par ka uz kas arī bet tas lai kā tika pēc',
  lt: 'ir yra kad į iš su tai apie kaip bet buvo jo dėl po už',
  ru: 'и в не на что с он по это как из но для от было',
  uk: 'і в не на що з та до у за це як від для був',
  bg: 'и на в да се за от е че с не са по като към',
  sr: 'и у је да се на за су од са који а није што као',
  ar: 'في من على أن إلى التي الذي عن مع هذا هذه كان ما لا بعد',
  fa: 'و در به از که این را با است برای آن یک خود تا بر',
};

/** Scripts that belong to one language, or to one that is by far the most frequent on the web. */
const SCRIPTS: readonly (readonly [lang: string, script: RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['bn', /[\u0980-\u09ff]/g],
  ['ta', /[\u0b80-\u0bff]/g],
  ['ka', /[\u10a0-\u10ff]/g],
  ['hy', /[\u0530-\u058f]/g],
];

/** Languages that {@link languageOf} can name by their words. */
export const RECOGNISED = Object.keys(WORDS);

/** Tags under which a language is found that has another tag here. */
const OTHER_TAG: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  iw: 'he',
  in: 'id',
  mo: 'ro',
  bs: 'hr',
  sh: 'sr',
  cnr: 'sr',
  cmn: 'zh',
  yue: 'zh',
};

/** The primary language of a BCP 47 tag in any case, as the files of the lexicon are called: `nb-NO` is `no`. */
export function languageTag(tag: string): string {
  const primary = tag.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  return OTHER_TAG[primary] ?? primary;
}

/** Words that are enough to judge by. */
const MIN_WORDS = 20;
/** Share of a text's words that are among the frequent ones of its language, at least. */
const MIN_SHARE = 0.08;
/** How far the best language must be ahead of the second. */
const LEAD = 1.05;

let index: Map<string, string[]> | undefined;

/**
 * The language of a text by its own words.
 *
 * @param text some sentences; more than a few thousand characters add nothing
 * @returns BCP 47 primary tag, or null where the text is too short or no language stands out
 */
export function languageOf(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 20) return null;
  for (const [lang, script] of SCRIPTS) {
    // Japanese is written in Chinese characters too, so its own letters need not be the most.
    if ((text.match(script)?.length ?? 0) > letters * (lang === 'ja' ? 0.1 : 0.4)) return lang;
  }
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < MIN_WORDS) return null;
  const counts = new Map<string, number>();
  for (const word of words) {
    for (const lang of frequent().get(word) ?? []) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  }
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < words.length * MIN_SHARE) return null;
  return second && best[1] < second[1] * LEAD ? null : best[0];
}

function frequent(): Map<string, string[]> {
  if (index) return index;
  index = new Map();
  for (const [lang, words] of Object.entries(WORDS)) {
    for (const word of words.split(' ')) index.set(word, [...(index.get(word) ?? []), lang]);
  }
  return index;
}
