import { normalize } from '../../core/text';
import type { Draft } from '../draft';
import MODEL from '../learned/doubt.json';
import { describeLines } from '../learned/lines';
import { judge } from '../learned/model';
import type { Line } from '../lines';

/** Lines likelier than this not to belong to the article go. */
const DOUBTED = 0.6;
/** Share of the lines that may be doubted. */
const MOST = 0.3;
const KEEP = 'pre,code,table,math,figure,blockquote';

/** What the fitted model takes for no part of the article: pitches, notes about authors, labels of widgets, legal texts. */
export function doubt(draft: Draft): void {
  const { words, authors, markup, probe } = draft.work;
  const lines = draft.lines().filter((line) => !line.caption);
  const asked = (line: Line) => !line.element.closest(KEEP);
  if (!lines.some((line) => line.prose)) return;
  const features = describeLines(lines, {
    body: draft.body,
    words,
    site: normalize(markup.meta('og:site_name')[0] ?? ''),
    authors: authors.map(normalize).filter((name) => name.length > 4),
  });
  probe?.(
    'doubt',
    lines.flatMap((line, i) => (asked(line) ? [{ texts: [line.text], features: features[i] ?? [] }] : [])),
  );
  const doubted = lines.filter((line, i) => asked(line) && judge(MODEL, features[i] ?? []) > DOUBTED);
  // So many doubts are about how the page is made, not about single lines.
  if (doubted.length > lines.length * MOST) return;
  for (const line of doubted) draft.cut('doubt', line);
}
