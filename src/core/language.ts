/**
 * Recognises the language of a text by its most frequent short words, by letters that its neighbours do not have, or
 * by its script. Small on purpose: every page is asked before any lexicon is there.
 */

/** Frequent words of languages that share a script; what tells neighbours apart is among them. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for it with as on at by from this have not are he his be which but has they',
  de: 'der die und das den von zu mit sich des auf für ist nicht ein eine dem im auch es an werden aus er hat dass',
  fr: 'le la les de et des est une du en dans qui que pour au ce pas sur par plus il ne avec sont cette ont mais',
  es: 'el la de los y que en las del se por con una para su al es no lo como más pero sus este ha fue está',
  it: 'il di che la è in della per non una sono con del dei alla le si gli ha anche da più nel ma come delle lo',
  pt: 'o os de e que do da não em um uma para com no na por se mais dos das como ao foi são ele à mas pelo',
  nl: 'de het een van en in dat is niet op te voor met zijn die er aan ook door om bij maar wordt naar hij uit',
  pl: 'i w z się na nie że do to jest jak o od są przez dla po ale już tym oraz został tego które jego czy',
  cs: 'a v se na je že to s z do o jsou pro jako který ale ve by podle byl po za jeho také které bude není od při',
  sk: 'a v sa na je že to s z do o sú pre ako ktorý ale vo by podľa bol po za jeho tiež ktoré bude nie aj od pri',
  sl: 'in je v na se za so da ki z pa ne po bo tudi kot od ali bi še pri bil iz do več kar ni ter ker',
  hr: 'i u je se na su da za od s koji a nije što kao će bi bio iz do ali te tako nakon gdje prije nego svoje dvije vrijeme tko također tijekom riječima svijeta prema ovaj',
  sr: 'i u je da se na za od su sa koji a nije što kao će bi iz do ali kako posle gde pre samo svoje dve vreme ko šta takođe tokom rečima sveta prema ova',
  sv: 'och att det i som en på är av för med den till inte ett om har de från var men ska han kan sig efter',
  da: 'og at det i er en til af på som for med ikke blev efter den de har der et om men fra var også bliver blevet været hvad mellem nogle noget op nu siger havde mod år skal være end deres',
  no: 'og i det er på en til som av for med ikke ble etter fra den å de har at et om men var også blir blitt vært hva mellom noen noe opp nå sier hadde mot år skal være enn deres ein eit ikkje vart frå dei vere frå mellom seier',
  is: 'og að er í á sem til var um við ekki það eru hann fyrir en af með þetta hefur verið eftir því þess',
  fi: 'ja on ei että se oli myös mutta ovat kun hän joka mukaan sekä ole niin vain tai jos olla mikä ollut jo nyt',
  et: 'ja on ei et see oli ka kui mis ning oma aga tema mida või seda ta pole kuid siis nii selle üle ole kes',
  lv: 'un ir ar no par ka uz kas arī bet tas lai kā tika pēc to pie tā nav gan jau vai vairāk šī bija būs',
  lt: 'ir yra kad į iš su tai apie kaip bet buvo jo dėl po už ne tik nuo prie šis jų savo ar bus per dar tačiau',
  hu: 'a az és hogy nem is egy volt meg de már csak ez van azt ha mint el még vagy ki szerint lesz kell után',
  ro: 'și în la a cu care nu pe că din este pentru o un să de mai fost sunt au se ca lui după fi şi dar prin',
  ca: 'el la de i que els les a en del amb per una és aquest al no han ha com dels més però també entre són va',
  tr: 've bir bu da de için ile olarak daha çok en olan gibi olduğu sonra ne kadar ise ancak göre ama her var ki',
  id: 'yang dan di dari untuk dengan ini itu pada dalam tidak akan juga ke oleh adalah ada telah sudah para saat bisa',
  vi: 'và của là có trong cho được các với không một người này đã những khi đến ông từ cũng nhiều ra vào ở tại về',
  ru: 'и в не на что с он по это как из но для от было его а к за все так о же бы у ее который также был',
  uk: 'і в не на що з та у до за це як від для був його а про й він але які бути так може є року при його',
  be: 'і ў не на што з да у гэта як па для ад быў яго а за але пра ён якія таксама каб гэтым было',
  bg: 'и на в да се за от е че с не са по като към това който при но след ще той до беше също има един са',
  mk: 'и на во да се за од е дека со не се по како што кој но ќе ја го ги беше тоа или при исто има',
  'sr-Cyrl': 'и у је да се на за од су са који а није што као ће би из до али како након где после пре само',
  ar: 'في من على أن إلى التي الذي عن مع هذا هذه كان ما لا بعد كما قد أو بين إن ذلك قال كل',
  fa: 'و در به از که این را با است برای آن یک خود تا بر شد ها می های شده کرد او نیز هم بود',
  ur: 'کے کی میں اور سے کا ہے کو نے کہ پر یہ ہیں بھی تھا اس کر ایک ہو جو گیا نہیں وہ',
  hi: 'के की में और से का है को ने कि पर यह हैं भी था इस कर एक हो जो गया नहीं वह लिए',
  mr: 'आहे आणि या च्या मध्ये हे ते होते नाही की एक व तर असे त्या करण्यात आले आहेत मात्र',
  ne: 'छ र को मा ले हो का यो पनि छन् लागि गरेको भएको एक तथा हुने गर्न थियो रहेको',
};

/** Letters that stand in one language and not in those that could be taken for it; each counts like a word. */
const LETTERS: Readonly<Record<string, string>> = {
  de: 'ß',
  pl: 'łążśź',
  cs: 'ěřů',
  sk: 'ľĺŕ',
  hu: 'őű',
  ro: 'țţ',
  tr: 'ğış',
  is: 'ðþ',
  lv: 'ķļņģē',
  lt: 'ėįų',
  vi: 'ảạấầậắặẻẽếềểệỉịọốồổộớờởợủứừửự',
  et: 'õ',
  sr: 'đ',
  hr: 'đ',
  ru: 'ыэё',
  uk: 'їєґ',
  be: 'ўё',
  'sr-Cyrl': 'ђћџљњј',
  mk: 'ќѓѕјљњ',
  bg: 'ъщ',
  fa: 'پچژگ',
  ur: 'ٹڈڑےںہ',
  mr: 'ळ',
};

/** Scripts that belong to one language, or to one that is by far the most frequent on the web. */
const SCRIPTS: readonly (readonly [lang: string, script: RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['el', /[\u0370-\u03ff\u1f00-\u1fff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['bn', /[\u0980-\u09ff]/g],
  ['pa', /[\u0a00-\u0a7f]/g],
  ['gu', /[\u0a80-\u0aff]/g],
  ['ta', /[\u0b80-\u0bff]/g],
  ['te', /[\u0c00-\u0c7f]/g],
  ['kn', /[\u0c80-\u0cff]/g],
  ['ml', /[\u0d00-\u0d7f]/g],
  ['si', /[\u0d80-\u0dff]/g],
  ['ka', /[\u10a0-\u10ff]/g],
  ['hy', /[\u0530-\u058f]/g],
  ['km', /[\u1780-\u17ff]/g],
  ['my', /[\u1000-\u109f]/g],
];

/** All of them lie behind the Latin letters and their marks. */
const OTHER_SCRIPTS = /[\u0370-\u1dff\u1f00-\u1fff\u3040-\uffff]/;
/** All of {@link LETTERS} lie behind ASCII. */
const TELLING_LETTER = /[^\0-\x7f]/;

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

/** Languages that {@link languageOf} can name by their words. */
export const RECOGNISED = [...new Set(Object.keys(WORDS).map(languageTag))];

/** Letters of a text that are enough to judge its script by; words to judge a language by. */
const MIN_LETTERS = 20;
const MIN_WORDS = 6;
/** How much of a text its language's words and letters must be, at least; a short text must be surer. */
const MIN_SHARE = 0.08;
const FEW_WORDS = 20;
const MIN_SHARE_OF_FEW = 0.2;
/** How far the best language must be ahead of the second, and in a short text. */
const LEAD = 1.05;
const LEAD_OF_FEW = 1.3;

let index: Map<string, string[]> | undefined;

/**
 * The language of a text by its own words. In a text of several languages the one with the most words wins.
 *
 * @param text some sentences; more than a few thousand characters add nothing
 * @returns BCP 47 primary tag, or null where the text is too short or no language stands out
 */
export function languageOf(text: string): string | null {
  const letters = text.replace(/\P{L}+/gu, '').length;
  if (letters < MIN_LETTERS) return null;
  for (const [lang, script] of OTHER_SCRIPTS.test(text) ? SCRIPTS : []) {
    // Japanese is written in Chinese characters too, so its own letters need not be the most.
    if ((text.match(script)?.length ?? 0) > letters * (lang === 'ja' ? 0.1 : 0.4)) return lang;
  }
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < MIN_WORDS) return null;
  const few = words.length < FEW_WORDS;
  const [best, second] = [...votes(words)].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < words.length * (few ? MIN_SHARE_OF_FEW : MIN_SHARE)) return null;
  if (second && best[1] < second[1] * (few ? LEAD_OF_FEW : LEAD)) return null;
  return languageTag(best[0]);
}

/** Each frequent word is a vote for its languages, worth less the more of them have it, and so is each telling letter. */
function votes(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  const vote = (token: string) => {
    const langs = telling().get(token);
    if (!langs) return;
    for (const lang of langs) counts.set(lang, (counts.get(lang) ?? 0) + langs.length ** -0.5);
  };
  for (const word of words) {
    vote(word);
    if (TELLING_LETTER.test(word)) for (const letter of new Set(word)) vote(`~${letter}`);
  }
  return counts;
}

/** Languages by frequent word, and by telling letter with `~` ahead. */
function telling(): Map<string, string[]> {
  if (index) return index;
  index = new Map();
  const put = (token: string, lang: string) => {
    const langs = index?.get(token);
    if (langs) langs.push(lang);
    else index?.set(token, [lang]);
  };
  for (const [lang, words] of Object.entries(WORDS))
    for (const word of new Set(words.split(' '))) put(word, lang);
  for (const [lang, letters] of Object.entries(LETTERS))
    for (const letter of letters) put(`~${letter}`, lang);
  return index;
}
