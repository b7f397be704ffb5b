/** Lines of filter lists: element hiding is read, everything else of them is known and kept. */
import { parseHostPattern } from './host';
import type { HideLine, IgnoredLine, RuleMistake, RuleSelector } from './rule';
import { isHopeless } from './selector-cost';
import { SELECTOR_MAX, selectorType } from './selectors';

const HOSTS_MAX = 200;
/** `hosts##selector`, with all the marks in use; hosts hold no blank, colon or slash. */
const HIDING = /^([\p{L}\p{N}\p{M}.,*~_-]{0,2000})(#@?[?$%]{0,2}#)(.*)$/u;
/** The first line of lists names the program they were written for. */
const LIST_HEAD = /^\[(?:adblock|ublock|adguard|uBO)[^\]]{0,60}\]$/i;
/** Lines about requests: `||ads.example^`, `@@||…`, `|https://…`. */
const REQUEST = /^(?:@@|\|)/;
/** Scriptlets, filters of source text, and lines that set styles. */
const SCRIPT =
  /^(?:\+js\(|\^|script:inject\()|:(?:style|remove-attr|remove-class|remove)\([^)]*\)$|\{[^}]*\}$/;
/** Selectors that only blockers know, in the spellings of all three families. */
const EXTENDED =
  /:(?:-abp-[a-z-]+|has-text|contains|if|if-not|matches-[a-z-]+|min-text-length|nth-ancestor|others|shadow|upward|watch-attrs?|xpath)\(/;

/** True for the line that names a list's program. */
export function isListHead(content: string): boolean {
  return LIST_HEAD.test(content);
}

export type ReadHiding =
  | { readonly read: HideLine | IgnoredLine }
  | {
      readonly fault: {
        readonly code: RuleMistake['code'];
        readonly offset: number;
        readonly found: string;
      };
    };

/**
 * Reads a line as one of a filter list.
 *
 * @returns null where it is none
 */
export function readHiding(
  content: string,
  line: number,
  validate: ((selector: RuleSelector) => boolean) | undefined,
): ReadHiding | null {
  const keep = (name: string, ignored: IgnoredLine['ignored']): ReadHiding => ({
    read: { name, raw: content, ignored, line },
  });
  if (REQUEST.test(content)) return keep('||', 'request');
  if (!content.includes('#')) return null;
  const [, written, mark, rest] = HIDING.exec(content) ?? [];
  if (written === undefined || mark === undefined || rest === undefined) return null;
  const text = rest.trim();
  const at = content.length - rest.trimStart().length;
  const fault = (code: RuleMistake['code'], offset: number, found: string): ReadHiding => ({
    fault: { code, offset, found: found.slice(0, 80) },
  });

  if (SCRIPT.test(text) || mark.includes('$') || mark.includes('%')) return keep(mark, 'script');
  if ((mark !== '##' && mark !== '#@#') || EXTENDED.test(text)) return keep(mark, 'extended');
  if (!text) return fault('value-expected', content.length, '');
  if (text.length > SELECTOR_MAX) return fault('too-long', at, text);
  const hosts = written ? written.split(',') : [];
  if (hosts.length > HOSTS_MAX) return fault('too-long', 0, written);
  let offset = 0;
  for (const host of hosts) {
    if (host.endsWith('.*')) return keep(mark, 'any-ending');
    const plain = host.replace(/^~/, '');
    const pattern = parseHostPattern(plain);
    if (!pattern || pattern.scope === 'any') return fault(host ? 'bad-host' : 'host-expected', offset, host);
    offset += host.length + 1;
  }
  const selector: RuleSelector = { text, type: selectorType(text) };
  if (isHopeless(selector)) return fault('too-heavy', at, text);
  if (validate?.(selector) === false)
    return fault(selector.type === 'css' ? 'bad-css' : 'bad-xpath', at, text);
  return { read: { name: mark, hosts, selector, line } };
}
