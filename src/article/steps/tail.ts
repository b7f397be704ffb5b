import { parseHttpUrl, plainHost } from '../../core/url';
import type { Lexicon } from '../../lexicon/lexicon';
import type { Draft } from '../draft';
import type { Line } from '../lines';
import { isProfile } from '../profile';
import { isCount } from '../words';
import { isDateLine } from './lead';

/** Share of a table's row that links must have for the row to be no data. */
const ALL_LINKS = 0.9;

/** What hangs on behind the last paragraph: tags, links to other articles, labels, sources, sign-offs, copyright lines. */
export function tail(draft: Draft, lexicon: Lexicon): void {
  const { words } = draft.work;
  const lines = draft.lines();
  const last = lines.findLastIndex((line) => line.prose);
  if (last < 0) return;
  const here = parseHttpUrl(draft.work.url);
  for (const line of lines.slice(last + 1).reverse()) {
    if (line.caption || line.element.closest('pre,blockquote,ol')) continue;
    // What is in a table is data, unless all of it leads elsewhere.
    const inTable = line.element.closest('table') !== null;
    if (inTable && (line.linkShare < ALL_LINKS || line.text.includes('://'))) continue;
    const { norm } = line;
    const linked =
      line.linkShare > 0.6 && line.text.length < 200 && !/[.!?…]$/.test(line.text) && !leadsAway(line, here);
    if (
      linked ||
      inTable ||
      words.kindOfLine(line) ||
      isDateLine(norm) ||
      words.startsTags(line) ||
      isCopyright(norm) ||
      isSignOff(line.text) ||
      startsSource(norm, lexicon) ||
      isCount(norm)
    ) {
      draft.cut('tail', line);
    }
  }
}

/** A point of a list that leads to another site: something to read or to use, not a story of this site. */
function leadsAway({ element }: Line, here: URL | null): boolean {
  const links = element.closest('ul') ? [...element.querySelectorAll('a[href]')] : [];
  return (
    here !== null &&
    links.length > 0 &&
    links.every((link) => {
      const target = parseHttpUrl(link.getAttribute('href'), here);
      return target !== null && plainHost(target) !== plainHost(here) && !isProfile(target);
    })
  );
}

function isCopyright(norm: string): boolean {
  return (
    norm.length < 140 &&
    (/^[^.!?。]{0,60}©/u.test(norm) || /^(?:\(c\)|copyright|all rights reserved)/.test(norm))
  );
}

/** Initials or an agency in brackets; a name with an address to write to. */
function isSignOff(text: string): boolean {
  return (
    /^\([\p{L}/., -]{2,24}\)$/u.test(text) ||
    (text.length < 80 && /^[^.!?]*\s?[\w.+-]+@[\w-]+\.[\w.]+\W*$/.test(text))
  );
}

const SOURCE_MAX = 80;

/** "Source: …" is what the banner says. */
function startsSource(norm: string, lexicon: Lexicon): boolean {
  const end = norm.indexOf(':');
  return (
    end > 0 &&
    norm.length < SOURCE_MAX &&
    lexicon.words.sourceLabel.includes(
      norm
        .slice(0, end)
        .replace(/^[^\p{L}]+/u, '')
        .trim(),
    )
  );
}
