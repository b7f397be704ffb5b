import type { Draft } from '../draft';
import { cutLinks } from './read-also';

/** Share of the article that may follow the heading of a list of other articles. */
const REST = 0.25;

/** Lists of other articles under their heading; behind the text, all that follows the heading. */
export function related(draft: Draft): void {
  const { words } = draft.work;
  const lines = draft.lines();
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line || line.prose || line.caption) continue;
    const kind = words.kindOfLine(line);
    if (kind !== 'related' && kind !== 'comments') continue;
    const rest = lines.slice(i + 1);
    const chars = rest.reduce((sum, { text }) => sum + text.length, 0);
    const links = rest.reduce((sum, { linkChars }) => sum + linkChars, 0);
    if (i > 0 && chars < draft.total * REST && (kind === 'comments' || links > chars * 0.5)) {
      for (const other of [line, ...rest]) draft.cut('related', other);
      return;
    }
    if (kind === 'related') {
      draft.cut('related', line);
      cutLinks(draft, lines, i + 1);
    }
  }
}
