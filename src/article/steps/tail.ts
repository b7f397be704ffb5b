import type { Draft } from '../draft';
import { isCount } from '../words';
import { isDateLine } from './lead';

/** What hangs on behind the last paragraph: tags, links to other articles, labels, copyright lines. */
export function tail(draft: Draft): void {
  const { words } = draft.work;
  const lines = draft.lines();
  const last = lines.findLastIndex((line) => line.prose);
  if (last < 0) return;
  for (const line of lines.slice(last + 1).reverse()) {
    if (line.caption || line.element.closest('table,pre,blockquote,ol')) continue;
    const { norm } = line;
    const linked = line.linkShare > 0.6 && line.text.length < 200 && !/[.!?…]$/.test(line.text);
    if (
      linked ||
      words.kindOfLine(line) ||
      isDateLine(norm) ||
      startsTags(norm, draft) ||
      isCopyright(norm) ||
      isCount(norm)
    ) {
      draft.cut('tail', line);
    }
  }
}

function isCopyright(norm: string): boolean {
  return norm.length < 140 && (norm.includes('©') || /^(?:\(c\)|copyright|all rights reserved)/.test(norm));
}

function startsTags(norm: string, draft: Draft): boolean {
  const label = /^([\p{L} -]{2,30}):/u.exec(norm)?.[1];
  return label !== undefined && norm.length < 250 && draft.work.words.kindOf(label) === 'tags';
}
