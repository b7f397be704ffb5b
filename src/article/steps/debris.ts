import { normalize } from '../../core/text';
import type { Lexicon } from '../../lexicon/lexicon';
import { offersRepublication } from '../../lexicon/republish-words';
import { isPriced } from '../../lexicon/wall-words';
import type { Draft } from '../draft';
import { insideOf, type Line } from '../lines';
import { callsForLetter } from '../pitch';
import { isCount, Parts, type WordIndex } from '../words';

/** Texts that are shown as they are written, and figures. */
const AS_WRITTEN = 'pre,table,code';
const PITCH_MAX = 260;
/** Notes about comments and terms are longer; they stand at the edges, and begin with what they are. */
const NOTE_MAX = 800;
const NOTE_START = 120;
const FIRST_LINES = 2;
const LAST_LINES = 4;
const PAYWALL_MAX = 140;
const FOLLOW_MAX = 160;
/** Data is no text where the text stands beside it: it may hold all of it once more, but not more than this share. */
const MOST = 0.7;
/** A moment as machines write it; a line with two of them is made of the page's hidden data. */
const MOMENT = /\d{4}-\d\d-\d\dT\d\d:\d\d/g;

/** "4.8 out of 5 (23 votes)". */
const VOTES =
  /^\D{0,24}\d(?:[.,]\d+)?\s*(?:\/|\p{L}{1,4}(?:\s\p{L}{1,4})?)\s*(?:5|10)\b[^(]{0,12}\(\s*[\d.,]+\s*\p{L}+\s?\)$/u;

/** What a template or a plugin of the page should have filled in: `{{banner}}`, `[ad id="3"]`, `[/caption]`. */
const UNFILLED =
  /^(?:\{\{[^{}]{1,200}\}\}|\[\/[a-z][\w-]{0,30}\]|\[[a-z][\w-]{0,30}\s[^[\]]{0,150}=[^[\]]{1,150}\])$/i;

/**
 * Lines that consist of the words of buttons, counters, labels or data; pitches for newsletters and apps; what is left of
 * a paywall.
 */
export function debris(draft: Draft, lexicon: Lexicon): void {
  const { words, markup } = draft.work;
  const site = normalize(markup.meta('og:site_name')[0] ?? '');
  const lines = draft.lines();
  const paywall = paywallOf(lexicon);
  const edge = (i: number) => i < FIRST_LINES || i >= lines.length - LAST_LINES;
  const asWritten = insideOf(draft.body, AS_WRITTEN);
  const kinds = lines.map((line) => (asWritten(line.element) ? null : words.kindOfLine(line)));
  const certain = (i: number) => {
    const kind = kinds[i];
    return kind === 'share' || kind === 'comments' || kind === 'print' || kind === 'ad' || kind === 'minRead';
  };
  const pitched = new Set<number>();
  const pitch = (line: Line, i: number) => {
    if (draft.cut('pitch', line)) pitched.add(i);
  };
  lines.forEach((line, i) => {
    if (isData(line) && !asWritten(line.element) && line.text.length < draft.total * MOST)
      draft.drop('debris', line);
    else if (
      certain(i) ||
      (isUnfilled(line) && !asWritten(line.element)) ||
      followsOn(line, words) ||
      (line.text.length < 60 && VOTES.test(line.text)) ||
      (kinds[i] && isLinked(line)) ||
      (line.text.length < 10 && isCount(line.norm) && (certain(i - 1) || certain(i + 1)) && !inList(line))
    ) {
      draft.cut('debris', line);
    } else if (edge(i) && (isOffer(line, site) || isTrial(line))) pitch(line, i);
    else if ((callsForLetter(line.norm) || isRepublishing(line)) && !asWritten(line.element)) pitch(line, i);
    else if (line.text.length <= PITCH_MAX ? words.pitches(line) : edge(i) && isNote(line, words))
      pitch(line, i);
    else if (line.text.length <= PAYWALL_MAX && paywall.areIn(line.norm) && !asWritten(line.element))
      pitch(line, i);
  });
  // Their heading: nothing is left below it.
  lines.forEach((line, i) => {
    if (!pitched.has(i + 1) || pitched.has(i) || !isHeading(line)) return;
    let next = i + 1;
    while (pitched.has(next)) next++;
    const below = lines[next];
    if (!below || isHeading(below)) draft.cut('pitch', line);
  });
}

function isHeading({ element }: Line): boolean {
  return element.closest('h1,h2,h3,h4,h5,h6') !== null;
}

function isRepublishing({ text, norm }: Line): boolean {
  return text.length <= PITCH_MAX && offersRepublication(norm);
}

/** Longest line that offers a subscription at a price, in characters. */
const TRIAL_MAX = 100;

/** "Two issues on trial for 12 euros" */
function isTrial({ text, norm }: Line): boolean {
  return text.length <= TRIAL_MAX && TRIAL.test(norm) && isPriced(norm);
}

const TRIAL =
  /(?:probe|schnupper|test|kennenlern)-?(?:abo|monat|heft)|trial (?:subscription|issue)|(?:abonnement|offre) d'essai|suscripción de prueba|abbonamento (?:di )?prova|assinatura de teste|proefabonnement|provprenumeration|prøveabonnement|próbn\p{L}+ prenumerat/u;

function isNote({ text, norm }: Line, words: WordIndex): boolean {
  return text.length <= NOTE_MAX && words.pitches({ norm: norm.slice(0, NOTE_START) });
}

/** "For only 5 € a month", said of the site itself. */
const PRICE =
  /(?<!\p{L})(?:only|just|nur|für|ab|seulement|solo|slechts|apenas|tylko|bara|kun|vain) ?(?:\p{L}{0,3}[$€£]|rm|rs|eur|usd|chf)? ?\d[\d.,]* ?(?:[$€£]|euros?|eur|chf|kr|zł|kč)? ?(?:a|per|pro|im|par|por|al|in de|na|i|\/) ?(?:week|month|year|woche|monat|jahr|semaine|mois|semana|mes|settimana|mese|maand|mês|miesiąc|měsíc|månaden|måneden|kuukausi)(?!\p{L})/u;
const OFFER_MAX = 400;

function isOffer({ text, norm }: Line, site: string): boolean {
  return site.length > 3 && text.length <= OFFER_MAX && norm.includes(site) && PRICE.test(norm);
}

function isData({ text }: Line): boolean {
  return text.includes('T') && (text.match(MOMENT)?.length ?? 0) > 1;
}

function isUnfilled({ text }: Line): boolean {
  return (text.startsWith('{{') || text.startsWith('[')) && UNFILLED.test(text);
}

/** "Follow us on A, B and C", however it goes on. */
function followsOn({ text, norm }: Line, words: WordIndex): boolean {
  return text.length <= FOLLOW_MAX && words.follows(norm);
}

function isLinked(line: Line): boolean {
  return line.linkShare > 0.6;
}

function inList(line: Line): boolean {
  return line.element.closest('ol,dl') !== null;
}

const known = new WeakMap<Lexicon, Parts>();

function paywallOf(lexicon: Lexicon): Parts {
  let parts = known.get(lexicon);
  if (!parts) {
    parts = new Parts(lexicon.words.paywall);
    known.set(lexicon, parts);
  }
  return parts;
}
