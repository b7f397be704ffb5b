import { normalize } from '../../core/text';
import { parseHttpUrl, plainHost, sameSite } from '../../core/url';
import type { Lexicon } from '../../lexicon/lexicon';
import { isPriced, speaksOfAccess } from '../../lexicon/wall-words';
import { boxAround } from '../box';
import type { Draft } from '../draft';
import { textOf } from '../lines';
import { touchesKept } from './kept';

const MAX_LINKS = 400;
/** Longest box, and longest line of one, in characters. */
const MAX_BOX = 420;
const MAX_LINE = 180;

/** Where sites sell subscriptions, and nothing else. */
const SUBSCRIPTIONS =
  /^(?:abo|abos|subscribe|subscriptions?)\.|\/(?:[a-z]+-)?(?:(?<!un)(?:subscri|abonn|abbonat|abbonam|suscri|assin(?:e|ar|atura)|prenumer|predplat|elofizet|tilaa|tilaus|abone)[a-z]*(?:-[a-z]+)?|abos?|abo-?(?:shop|angebote?)|podpiska|peredplata)(?:[/?#.]|$)/i;
/** Where they may. */
const OFFERS =
  /^(?:angebot|offers?)\.|\/(?:plus|premium|membership|become-a-member|offers?|angebote?|offres?|offerte)(?:[/?#.]|$)/i;
/** "4 weeks free" */
const TRIAL =
  /(?<!\p{L})\d{1,2} (?:wochen|monate|weeks|months|semaines|mois|semanas|meses|settimane|mesi|weken|maanden|veckor|månader|uger|måneder|uker|viikkoa|tygodni\p{L}*|miesi\p{L}+)(?!\p{L})/u;

/**
 * Boxes that offer a subscription: between the paragraphs with a link to it ("You have 2 free articles left"), or
 * behind the last one with two lines about what gives access.
 */
export function offers(draft: Draft, lexicon: Lexicon): void {
  const { base, url } = draft.work;
  const here = plainHost(new URL(url));
  for (const link of [...draft.body.querySelectorAll('a[href]')].slice(0, MAX_LINKS)) {
    const target = parseHttpUrl(link.getAttribute('href'), base);
    // What other sites sell is a matter of the story.
    if (!target || !draft.body.contains(link) || !sameSite(plainHost(target), here)) continue;
    const place = `${plainHost(target)}${target.pathname}`;
    const sure = SUBSCRIPTIONS.test(place);
    const box = sure || OFFERS.test(place) ? boxOf(link, draft.body) : null;
    if (!box || touchesKept(draft.work, box)) continue;
    const norm = normalize(textOf(box));
    if (sure || TRIAL.test(norm) || speaksOfAccess(norm, lexicon)) draft.cut('offers', box);
  }
  const lines = draft.lines().filter(({ caption }) => !caption);
  const last = lines.findLastIndex(({ prose }) => prose);
  const behind = lines.slice(last + 1);
  const telling = behind.find(
    ({ text, norm }) => text.length <= MAX_LINE && (isPriced(norm) || speaksOfAccess(norm, lexicon)),
  );
  const box = telling && boxAround(telling, lines.slice(last, last + 1), draft.body);
  if (!box || textOf(box).length > MAX_BOX || touchesKept(draft.work, box)) return;
  const opening = behind.filter(
    ({ element, norm }) => box.contains(element) && speaksOfAccess(norm, lexicon),
  ).length;
  if (opening > 1) draft.cut('offers', box);
}

/**
 * The largest element around a link that holds a few short lines and nothing of the story; null around a link within a
 * sentence.
 */
function boxOf(link: Element, body: Element): Element | null {
  const line = link.closest('p,li,td,dd,blockquote,h2,h3,h4');
  if (line && body.contains(line) && textOf(link).length < textOf(line).length * BUTTON) return null;
  let box: Element | null = null;
  for (let up: Element | null = link; up && up !== body; up = up.parentElement) {
    if (textOf(up).length > MAX_BOX || up.querySelector('img,picture,video,figure,table,h1')) break;
    if ([...up.querySelectorAll('p,li')].some((line) => textOf(line).length > MAX_LINE)) break;
    box = up;
  }
  return box;
}

/** Share of its line that a link has which is a button. */
const BUTTON = 0.6;
