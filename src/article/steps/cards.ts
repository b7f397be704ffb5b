import { parseHttpUrl, plainHost } from '../../core/url';
import { HEADINGS } from '../blocks';
import type { Draft } from '../draft';
import { textOf } from '../lines';
import { touchesKept } from './kept';

const MAX_LINKS = 600;
/** So many boxes beside one another, each no longer than that. */
const MIN_CARDS = 3;
const MAX_CARD = 700;
/** Characters of prose that stand ahead of them, at least, and behind them, at most. */
const ENOUGH = 800;
const REST = 300;
/** Share of the article that boxes within the text may have, when each is one link. */
const AMONG = 0.25;

/**
 * Boxes built alike, each with one headline, which leads to another page of the site: behind the text, or within it
 * where each is one link. They are the teasers of other stories, whatever they are called.
 */
export function cards(draft: Draft): void {
  const here = parseHttpUrl(draft.work.url);
  if (!here) return;
  for (const group of groupsOf(draft, here)) {
    const [first] = group;
    const last = group.at(-1);
    if (!first || !last) continue;
    let before = 0;
    let after = 0;
    for (const { prose, text, element } of draft.lines()) {
      if (!prose || group.some((card) => card.contains(element))) continue;
      // 2 = the line stands ahead of the box, 4 = behind it.
      if (first.compareDocumentPosition(element) & 2) before += text.length;
      else if (last.compareDocumentPosition(element) & 4) after += text.length;
    }
    const own = group.reduce((sum, card) => sum + textOf(card).length, 0);
    const behind = before >= ENOUGH && before >= own && after <= REST;
    const among = group.every(isOneLink) && own < draft.total * AMONG;
    if (!behind && !among) continue;
    for (const card of group) if (!touchesKept(draft.work, card)) draft.drop('cards', card);
  }
}

/** Headline and teaser are one link. */
function isOneLink(card: Element): boolean {
  const link = card.closest('a[href]') ?? card.querySelector('a[href]');
  const heading = card.querySelector(HEADINGS);
  const text = textOf(card);
  return link !== null && textOf(link) === text && heading !== null && text.length > textOf(heading).length;
}

/** Boxes with one linked headline each, by what they stand in. */
function groupsOf({ body, work }: Draft, here: URL): Element[][] {
  const groups = new Map<Element, Set<Element>>();
  for (const link of [...body.querySelectorAll('a[href]')].slice(0, MAX_LINKS)) {
    const heading = link.closest(HEADINGS) ?? link.querySelector(HEADINGS);
    const target = heading && parseHttpUrl(link.getAttribute('href'), work.base);
    if (!target || plainHost(target) !== plainHost(here) || target.pathname === here.pathname) continue;
    const card = cardOf(heading, body);
    const parent = card?.parentElement;
    if (!card || !parent) continue;
    const group = groups.get(parent);
    if (group) group.add(card);
    else groups.set(parent, new Set([card]));
  }
  return [...groups.values()].flatMap((set) => {
    const group = [...set];
    const alike = group.every(
      (card) => card.localName === group[0]?.localName && textOf(card).length <= MAX_CARD,
    );
    return group.length >= MIN_CARDS && alike ? [group] : [];
  });
}

/** The largest element around a heading that holds no other; null where that is only the heading. */
function cardOf(heading: Element, body: Element): Element | null {
  let card = heading;
  for (let node = heading.parentElement; node && node !== body; node = node.parentElement) {
    if (node.querySelectorAll(HEADINGS).length > 1) break;
    card = node;
  }
  return card === heading ? null : card;
}
