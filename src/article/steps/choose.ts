import { ATTEMPTS, agreement, type Paragraphs, paragraphsOf, statedText } from '../attempts';
import { letters } from '../lines';
import { isRunning } from '../source';
import type { AttemptName } from '../types';
import { keptTexts, type Step, type Work } from '../work';

/** Below this share of the page's prose the extractor is taken to have found something else. */
const MISSED = 0.08;
const MIN_PROSE = 600;
/** Shares of the text that the page states itself: what is kept has to have this much of it. */
const STATED = 0.4;

interface Attempt {
  readonly name: AttemptName;
  readonly body: Element;
  readonly paragraphs: Paragraphs;
}

/**
 * Where Readability kept next to nothing of the page's prose, or little of the text that the page states for itself, the
 * other attempts are made too, and the one wins that the others agree with most. On most pages none of that is done.
 */
export const choose: Step = {
  name: 'choose',
  run(work) {
    const { body } = work;
    if (!body || work.attempt !== 'readability') return;
    if (!missesAll(work) && !contradicts(work)) return;
    const attempts: Attempt[] = [{ name: work.attempt, body, paragraphs: paragraphsOf(body) }];
    for (const [name, find] of ATTEMPTS) {
      const found = find(work);
      if (found) attempts.push({ name, body: found, paragraphs: paragraphsOf(found) });
    }
    // The page's own prose has a vote too.
    const page = new Map(
      work.source.flatMap((entry) =>
        isRunning(entry) ? [[letters(entry.text), entry.text.length] as const] : [],
      ),
    );
    const votes = attempts.map(({ paragraphs }, i) =>
      attempts.reduce(
        (sum, other, j) => (i === j ? sum : sum + agreement(paragraphs, other.paragraphs)),
        agreement(paragraphs, page),
      ),
    );
    const best = attempts[votes.indexOf(Math.max(...votes))];
    if (!best || best.body === body) return;
    work.removals.add('choose', body.textContent ?? '');
    work.body = best.body;
    work.attempt = best.name;
    work.lines = null;
  },
};

/** The extractor settled on a notice, a list or a footer: next to nothing of the page's prose was kept. */
function missesAll(work: Work): boolean {
  const kept = keptTexts(work);
  let total = 0;
  let found = 0;
  for (const entry of work.source) {
    if (!isRunning(entry)) continue;
    total += entry.text.length;
    if (kept.has(entry.text)) found += entry.text.length;
  }
  return total > MIN_PROSE && found < total * MISSED;
}

/** The page states its text, and it is another one. */
function contradicts(work: Work): boolean {
  const text = statedText(work);
  if (!text || !work.body) return false;
  const wanted = letters(text.replace(/<[^>]{0,500}>/g, ' '));
  let both = 0;
  for (const paragraph of paragraphsOf(work.body).keys())
    if (wanted.includes(paragraph)) both += paragraph.length;
  return both < wanted.length * STATED;
}
