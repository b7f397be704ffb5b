import type { PageSnapshot } from '../core/page';
import type { CopyKind, Finding, Hint, Source } from '../core/report';
import { bareBrand, parseHttpUrl, plainHost, sameSite } from '../core/url';
import { isArticlePath, isOpaque, nameOfHost } from '../evidence/foreign';
import { creditBlocks } from '../lexicon/credit-blocks';
import { isReleaseWire, publisherCredited } from '../lexicon/publishers';

/** How much more a finding with an address counts when the source is chosen, in log-odds. */
const ADDRESS_BONUS = 2;

/**
 * Whose text it is: what the strongest finding names, completed by the hints.
 *
 * @param findings of the page, any order
 * @param kind of the copy: what speaks for another kind names somebody else
 * @param hints of the page, the most trustworthy first
 * @returns the publisher in its usual spelling with the article's address where the page gives one, else the
 *   publisher's site; null where nobody is named
 */
export function sourceOf(
  findings: readonly Finding[],
  hints: readonly Hint[],
  kind: CopyKind | null = null,
): Source | null {
  const named = findings.filter((finding) => finding.weight > 0 && (finding.name || namesSite(finding.url)));
  const fitting = named.filter((finding) => finding.kind === kind);
  const all = fitting.length > 0 ? fitting : named;
  // Who sends a release out over a wire is its source, not the wire.
  const senders = kind === 'press-release' ? all.filter(({ name }) => !name || !isReleaseWire(name)) : [];
  const strongest = [...(senders.length > 0 ? senders : all)]
    // An address says more than a name, and a name the page does not spell out says least.
    .sort((a, b) => b.weight + (b.url ? ADDRESS_BONUS : 0) - a.weight - (a.url ? ADDRESS_BONUS : 0))[0];
  // The host of a short link or a redirector is nobody's name.
  const hint = hints.find(({ name, url }) => name || !url || namesSite(url));
  if (strongest && (!hint || strongest.weight >= 2)) {
    const host = strongest.url ? plainHost(new URL(strongest.url)) : null;
    const name = strongest.name || (host ? nameOfHost(host) : '');
    return { name: spelling(name, strongest.url), url: strongest.url ?? addressFor(name, hints) };
  }
  if (!hint) return null;
  const name = hint.name ?? hint.host ?? '';
  return name ? { name: spelling(name, hint.url), url: hint.url ?? addressFor(name, hints) } : null;
}

function namesSite(url: string | undefined): boolean {
  const target = url ? parseHttpUrl(url) : null;
  return target !== null && !isOpaque(target);
}

/** The usual spelling, unless the address is a namesake's. */
function spelling(name: string, address: string | undefined): string {
  const known = publisherCredited(name);
  return known && (!address || sameSite(plainHost(new URL(address)), known.host)) ? known.name : name;
}

/** An article's address that another hint gives for the same publisher, else the publisher's site where known. */
function addressFor(name: string, hints: readonly Hint[]): string | null {
  // Of several agencies named together the first one's site.
  const known = publisherCredited(name) ?? publisherCredited(name.split(', ')[0] ?? '');
  for (const { url, name: other, host } of hints) {
    const target = url ? parseHttpUrl(url) : null;
    if (!target || !isArticlePath(target)) continue;
    if (other === name || (known && (host === known.host || plainHost(target) === known.host)))
      return target.href;
  }
  return known ? `https://${known.host}/` : null;
}

const HOST = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}$/u;
/** Words of a publisher's name, and characters of a line in which it is looked for. */
const NAME_WORDS = 4;
const LINE = 300;

/**
 * A source that only its host names, as the page itself spells the name: "Pier News" for `piernews.example`. Looked for
 * in the lines around the text and at its end.
 */
export function spelledBy(page: PageSnapshot, source: Source | null): Source | null {
  if (!source || !HOST.test(source.name)) return source;
  const brand = bareBrand(source.name);
  const { above, lead, closing, tail } = creditBlocks(page);
  for (const { text } of [...above, ...lead, ...closing, ...tail]) {
    const words = text.slice(0, LINE).match(/[\p{L}\p{M}\d][\p{L}\p{M}\d'’&-]*/gu) ?? [];
    for (let from = 0; from < words.length; from++)
      for (let count = 1; count <= NAME_WORDS; count++) {
        const name = words.slice(from, from + count).join(' ');
        if (spells(name, brand)) return { ...source, name: withArticle(words, from, name) };
      }
  }
  return source;
}

/** "The Pier" is a name as well as "Pier", when it is written so. */
function withArticle(words: readonly string[], from: number, name: string): string {
  const before = words[from - 1] ?? '';
  return /^(?:The|Der|Die|Das|Le|La|Les|El|Il|De|Het|O|A)$/.test(before) ? `${before} ${name}` : name;
}

/** "De Pier" is `depier.example`, though articles count for nothing in the keys of names. */
function spells(name: string, brand: string): boolean {
  const letters = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return letters.length > 2 && letters === brand && /\p{Lu}/u.test(name);
}
