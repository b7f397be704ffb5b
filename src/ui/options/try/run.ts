/** Tries rules on a page, off the page: the same reading as the clean view's, without and with them. */
import { extractArticle } from '../../../article/article';
import { pageLangs } from '../../../detect/langs';
import type { DebrisWords, Lexicon } from '../../../lexicon/lexicon';
import { parseHtml } from '../../../platform/html-parser';
import { HTML_MAX } from '../../../platform/tab-html';
import { createAsking } from '../../../rules/asking';
import { indexRules, linesFor, matchRules } from '../../../rules/match';
import { parseRules } from '../../../rules/parse';
import { pieceSelector } from '../../../rules/piece';
import type { Directive, RuleSelector } from '../../../rules/rule';

/** Longest clean text compared, in lines. */
const LINES_MAX = 3000;

/** A line of the rules that applies to the page. */
export interface TriedLine {
  /** From 1. */
  readonly line: number;
  /** Elements it names. */
  readonly found: number;
  /** The text it reads, for headline, author and date. */
  readonly text: string;
  readonly ms: number;
  readonly ignored: boolean;
  /** Left out on this page, as it would take too long. */
  readonly unasked: boolean;
}

export interface TriedText {
  readonly text: string;
  /** `out`: only without the rules; `in`: only with them. */
  readonly side: 'both' | 'out' | 'in';
}

export interface Trial {
  /** Line of the section that applies, from 1; null where none does. */
  readonly origin: number | null;
  readonly lines: readonly TriedLine[];
  /** Clean text with and without the rules, one over the other; null where there is no article either way. */
  readonly texts: readonly TriedText[] | null;
  readonly titleBefore: string;
  readonly titleAfter: string;
  /** Milliseconds that making the clean text took. */
  readonly msBefore: number;
  readonly msAfter: number;
}

/** The words of a page's languages. */
export type Vocabulary = (
  langs: readonly string[],
) => Promise<{ readonly lexicon: Lexicon; readonly debris: readonly DebrisWords[] }>;

/**
 * @param rules the text as it stands in the editor
 * @throws TypeError where the page's address is none
 */
export async function tryRules(
  rules: string,
  page: { readonly html: string; readonly url: string },
  vocabulary: Vocabulary,
): Promise<Trial> {
  const url = new URL(page.url);
  const html = page.html.slice(0, HTML_MAX);
  const file = parseRules(rules);
  const index = indexRules([{ name: '', ...file }]);
  const rule = matchRules(index, url);
  const { lexicon, debris } = await vocabulary(pageLangs(parseHtml(html, url.href)));
  const clean = (withRule: boolean) => {
    const document = parseHtml(html, url.href);
    const from = performance.now();
    const article = extractArticle(document, {
      url: url.href,
      debris,
      lexicon,
      rule: withRule ? rule : null,
    });
    return { article, ms: performance.now() - from };
  };
  const before = clean(false);
  const after = rule ? clean(true) : before;
  const document = parseHtml(html, url.href);
  return {
    origin: rule?.origin.line ?? null,
    lines: linesFor(index, url).map(({ directive }) =>
      tryLine(document, directive, after.article?.unasked ?? []),
    ),
    texts:
      before.article || after.article
        ? compareLines(linesOf(before.article?.text), linesOf(after.article?.text))
        : null,
    titleBefore: before.article?.title ?? '',
    titleAfter: after.article?.title ?? '',
    msBefore: before.ms,
    msAfter: after.ms,
  };
}

/** @param late selectors that the clean text was made without */
function tryLine(document: Document, directive: Directive, late: readonly string[]): TriedLine {
  const from = performance.now();
  const selectors = selectorsOf(directive);
  const asking = createAsking();
  const found = new Set(selectors.flatMap((selector) => asking.elements(document, selector))).size;
  const reads = directive.name === 'title' || directive.name === 'author' || directive.name === 'date';
  const text = reads
    ? (selectors.map((selector) => asking.text(document, selector).trim()).find(Boolean) ?? '')
    : '';
  return {
    line: directive.line,
    found,
    text: text.slice(0, 120),
    ms: performance.now() - from,
    ignored: 'ignored' in directive,
    unasked: selectors.some(({ text }) => late.includes(text) || asking.left().includes(text)),
  };
}

function selectorsOf(directive: Directive): readonly RuleSelector[] {
  if ('selectors' in directive) return directive.selectors;
  if ('selector' in directive) return [directive.selector];
  return 'piece' in directive ? [pieceSelector(directive)] : [];
}

function linesOf(text: string | undefined): string[] {
  return (text ?? '').split('\n', LINES_MAX).filter((line) => line !== '');
}

/**
 * Two texts laid over each other, line by line. Lines that stand in both in the same order stay; Hunt and McIlroy's
 * longest common subsequence would be exact, this takes the next place where both agree again.
 */
export function compareLines(before: readonly string[], after: readonly string[]): TriedText[] {
  const out: TriedText[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const was = before[i];
    const is = after[j];
    if (was !== undefined && was === is) {
      out.push({ text: was, side: 'both' });
      i++;
      j++;
    } else if (was !== undefined && !after.includes(was, j)) {
      out.push({ text: was, side: 'out' });
      i++;
    } else if (is !== undefined && !before.includes(is, i)) {
      out.push({ text: is, side: 'in' });
      j++;
    } else if (was !== undefined) {
      out.push({ text: was, side: 'out' });
      i++;
    } else if (is !== undefined) {
      out.push({ text: is, side: 'in' });
      j++;
    }
  }
  return out;
}
