import { sharePlace } from '../../core/prose';
import type { Lexicon } from '../../lexicon/lexicon';
import { isPriced, offersOther, speaksOfAccess, speaksOfRest } from '../../lexicon/wall-words';
import { boxAround } from '../box';
import type { Draft } from '../draft';
import { type Line, textOf } from '../lines';
import { isKept } from './kept';

/** Longest line of a wall, in characters. */
const MAX_LINE = 300;
/** Lines below one about the rest of the text in which the offer says what opens it. */
const OFFER_LINES = 5;
/** Longest box of an offer, in characters. */
const MAX_BOX = 1500;
/** A text as long as this is no beginning, in characters. */
const MAX_TEXT = 6000;
/** Points of an offer without a box of its own, and the longest of them, in characters. */
const MAX_POINTS = 12;
const MAX_POINT = 60;

/** The offer behind a text that stands behind a wall: its heading, prices, advantages, what to sign. */
export function wall(draft: Draft, lexicon: Lexicon): void {
  const lines = draft.lines().filter((line) => !line.caption);
  const first = lines.findIndex((line) => line.prose);
  if (first < 0 || draft.total > MAX_TEXT) return;
  for (let i = first + 1; i < lines.length; i++) {
    const line = lines[i];
    if (!line || !opens(line, lexicon)) continue;
    const story = lines.slice(first, i).filter((above) => above.prose);
    const isStory = (other: Line) =>
      other.prose && story.some(({ element }) => sharePlace(element, other.element));
    // Where the story goes on, it is a box in a whole text.
    if (lines.slice(i).some(isStory)) continue;
    const offer = lines.slice(i + 1, i + 1 + OFFER_LINES);
    const opened = [line, ...offer].some(({ norm }) => speaksOfAccess(norm, lexicon));
    const box = boxAround(line, story, draft.body);
    // Prices alone tell in a box only: under "For further reading" books have prices.
    if (!opened && !(box && offer.some(({ norm }) => isPriced(norm)))) continue;
    if (box && textOf(box).length <= MAX_BOX && !isKept(draft.work, box)) {
      draft.drop('wall', box);
      return;
    }
    const points = lines.slice(i + 1, i + 1 + MAX_POINTS);
    const end = points.findIndex(
      ({ text, norm }) => text.length > MAX_POINT && !speaksOfAccess(norm, lexicon) && !isPriced(norm),
    );
    for (const point of [line, ...points.slice(0, end < 0 ? points.length : end)]) draft.cut('wall', point);
    return;
  }
}

/** A line about the rest of the text. */
function opens({ text, norm }: Line, lexicon: Lexicon): boolean {
  return text.length <= MAX_LINE && !offersOther(norm) && speaksOfRest(norm, lexicon);
}
