import { normalize } from '../../core/text';
import type { Draft } from '../draft';
import MODEL from '../learned/doubt.json';
import { describeLines } from '../learned/lines';
import { judge } from '../learned/model';
import { insideOf } from '../lines';

/** Lines likelier than this not to belong to the article go. */
const DOUBTED = 0.6;
/** Share of the lines that may be doubted. */
const MOST = 0.3;
const KEEP = 'pre,code,table,math,figure,blockquote';

/** What the fitted model takes for no part of the article: pitches, notes about authors, labels of widgets, legal texts. */
export function doubt(draft: Draft): void {
  const { words, vocabulary, authors, markup, probe } = draft.work;
  const lines = draft.lines().filter((line) => !line.caption);
  if (!lines.some((line) => line.prose)) return;
  const features = describeLines(lines, {
    body: draft.body,
    words,
    vocabulary,
    site: normalize(markup.meta('og:site_name')[0] ?? ''),
    authors: authors.map(normalize).filter((name) => name.length > 4),
  });
  const kept = insideOf(draft.body, KEEP);
  const asked = lines.flatMap((line, i) => {
    const own = features[i];
    return own && !kept(line.element) ? [{ line, features: own }] : [];
  });
  probe?.(
    'doubt',
    asked.map((one) => ({ texts: [one.line.text], features: one.features })),
  );
  const doubted = new Set(asked.flatMap((one) => (judge(MODEL, one.features) > DOUBTED ? [one.line] : [])));
  // So many doubts are about how the page is made, not about single lines.
  if (doubted.size > lines.length * MOST) return;
  for (const line of doubted) draft.cut('doubt', line);
}
