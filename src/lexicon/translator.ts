import type { Block } from '../core/page';

/** Credits to translators, as `normalize` leaves them, in the languages at hand. */
const TRANSLATION =
  /(?:^|[^\p{L}])(?:übersetz|translat|aus dem \p{L}+ von|trad(?:u|ott|\.)|vertal|vertaa?l|uit het \p{L}+ vertaald|przekład|przeł|tłum|prelož|přelož|překlad|preklad|översätt|översatt|oversa|oversett|oversæt|suomen(?:nos|tanut)|kään(?:nös|tänyt)|tõlk|tulko|vert(?:ė|im)|fordít|prijevod|prevod|preve|перевод|перевел|переклад|превод|превел|μεταφρ|çevir|çeviri|ترجم|תרגו|תרגמ|अनुवाद|翻訳|訳者|翻译|翻譯|编译|編譯|译者|譯者|번역|옮긴이|terjemah|diterjemah|dịch)|(?:^|\s)dịch(?:\.|$)/u;

/** Longest such line, in characters. */
const MAX_LINE = 120;

/** Whether a line credits who translated the text: it was first another publication's. */
export function creditsTranslator({ text, norm }: Pick<Block, 'text' | 'norm'>): boolean {
  return text.length <= MAX_LINE && TRANSLATION.test(norm);
}
