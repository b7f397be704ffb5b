import { EDGELESS, escapeRegExp } from '../core/text';
import type { Agency, Lexicon } from './lexicon';

/** An agency's name in a text. */
export interface AgencyMention {
  readonly agency: Agency;
  readonly alias: string;
  readonly index: number;
}

interface Names {
  readonly exact: RegExp;
  readonly loose: RegExp;
  readonly byAlias: ReadonlyMap<string, Agency>;
}

/** "TTE.PA" is a share in Paris. */
const EDGE_BEFORE = '(?<![\\p{L}\\p{M}\\p{N}@#])(?<!\\p{Lu}{2}\\d?\\.)';
const EDGE_AFTER = '(?![\\p{L}\\p{M}\\p{N}])';
/** Scripts without case. */
const UNCASED = /[\u0590-\u0fff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

const namesFor = new WeakMap<readonly Agency[], Names>();

function namesOfLexicon(lexicon: Lexicon): Names {
  let names = namesFor.get(lexicon.agencies);
  if (names) return names;
  const byAlias = new Map<string, Agency>();
  const exact: string[] = [];
  const loose: string[] = [];
  for (const agency of lexicon.agencies) {
    for (const alias of [agency.name, ...agency.aliases]) {
      const isExact =
        alias.length <= 4 || !/\p{Ll}/u.test(alias) || UNCASED.test(alias) || agency.cased.includes(alias);
      const key = isExact ? alias : alias.toLowerCase();
      if (byAlias.has(key)) continue;
      byAlias.set(key, agency);
      (isExact ? exact : loose).push(alias);
    }
  }
  names = { exact: anyOf(exact, 'u'), loose: anyOf(loose, 'iu'), byAlias };
  namesFor.set(lexicon.agencies, names);
  return names;
}

/** Longest first, so that "dpa-AFX" is not read as "dpa". */
function anyOf(aliases: readonly string[], flags: string): RegExp {
  const sorted = [...aliases].sort((a, b) => b.length - a.length);
  const edged = sorted.filter((alias) => !EDGELESS.test(alias)).map(escapeRegExp);
  const edgeless = sorted.filter((alias) => EDGELESS.test(alias)).map(escapeRegExp);
  const parts = [
    ...(edged.length > 0 ? [`${EDGE_BEFORE}(?:${edged.join('|')})${EDGE_AFTER}`] : []),
    ...(edgeless.length > 0 ? [edgeless.join('|')] : []),
  ];
  return new RegExp(parts.length > 0 ? `(?:${parts.join('|')})` : '(?!)', `g${flags}`);
}

/**
 * Agencies named in a short text, in order, each once. Abbreviations are matched with their case.
 *
 * @param text a credit line or the inside of a bracket, at most some hundred characters
 */
export function agenciesIn(text: string, lexicon: Lexicon): AgencyMention[] {
  const { exact, loose, byAlias } = namesOfLexicon(lexicon);
  const found: AgencyMention[] = [];
  for (const pattern of [exact, loose]) {
    for (const match of text.matchAll(pattern)) {
      const alias = match[0];
      const agency = byAlias.get(pattern === exact ? alias : alias.toLowerCase());
      if (!agency) continue;
      const twin = found.find((mention) => mention.agency === agency);
      if (!twin) found.push({ agency, alias, index: match.index });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

/** What is left of a text when the agencies' names are taken out. */
export function withoutAgencies(text: string, lexicon: Lexicon): string {
  const { exact, loose } = namesOfLexicon(lexicon);
  // One name may begin with another of the other sort: "ANP Productions", "INTERFAX.RU".
  const [a, b] = [text.replace(exact, ' ').replace(loose, ' '), text.replace(loose, ' ').replace(exact, ' ')];
  return a.replace(/\s/g, '').length <= b.replace(/\s/g, '').length ? a : b;
}
