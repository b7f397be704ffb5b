import { samePage } from '../core/url';
import { formatDirective } from './format';
import { type HostPattern, parseHostPattern, ruleHost } from './host';
import { pieceSelector } from './piece';
import type {
  BodyOrigin,
  Choice,
  Choices,
  Directive,
  EffectiveRule,
  HideLine,
  RuleFile,
  RuleOrigin,
  RuleSection,
  RuleSelector,
  SelectorDirective,
} from './rule';
import { testsOf } from './tests';

/** Most removals of one page that come from lines for all sites; lists of blockers hold tens of thousands. */
export const EVERYWHERE_MAX = 1000;

/** A list of rules with the name the reader knows it by. */
export interface RuleList extends Pick<RuleFile, 'sections' | 'lines'> {
  readonly name: string;
  /** Address of the list where it is somebody else's; the reader's own rules have none, and come before all others. */
  readonly subscription?: string;
}

interface Entry {
  readonly pattern: HostPattern;
  readonly section: RuleSection;
  readonly list: RuleList;
  /** Position over all lists: later ones win among equals. */
  readonly order: number;
}

/** A line of a filter list, with where it does not apply. */
interface Hide {
  readonly line: HideLine;
  readonly list: RuleList;
  readonly except: readonly string[];
}

/** Sections by host, ready to be asked for one address after another. */
export interface RuleIndex {
  readonly byHost: ReadonlyMap<string, readonly Entry[]>;
  /** Lines of filter lists by the host they name, which stands for its subdomains too; '' for all hosts. */
  readonly hides: ReadonlyMap<string, readonly Hide[]>;
}

/**
 * @param lists later lists win over earlier ones
 */
export function indexRules(lists: readonly RuleList[]): RuleIndex {
  const byHost = new Map<string, Entry[]>();
  const hides = new Map<string, Hide[]>();
  let order = 0;
  for (const list of lists) {
    for (const line of list.lines) if ('selector' in line) addHide(hides, line, list);
    for (const section of list.sections) {
      order++;
      for (const written of section.hosts) {
        const pattern = parseHostPattern(written);
        if (pattern) push(byHost, pattern.host, { pattern, section, list, order });
      }
      for (const directive of section.directives) {
        // Without sites of its own a line belongs to the section.
        if ('selector' in directive && directive.hosts.length > 0) addHide(hides, directive, list);
      }
    }
  }
  return { byHost, hides };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const found = map.get(key);
  if (found) found.push(value);
  else map.set(key, [value]);
}

function addHide(hides: Map<string, Hide[]>, line: HideLine, list: RuleList): void {
  const hosts: string[] = [];
  const except: string[] = [];
  for (const written of line.hosts) {
    const away = written.startsWith('~');
    const host = parseHostPattern(away ? written.slice(1) : written)?.host;
    if (host) (away ? except : hosts).push(host);
  }
  // Nothing but exceptions: everywhere else.
  if (hosts.length === 0 && except.length === line.hosts.length) hosts.push('');
  for (const host of hosts) push(hides, host, { line, list, except });
}

/**
 * The rule for an address. Every directive comes from the reader's own rules where they have it, else from those of
 * others; among them from the most specific section that has it: this host over its parents with `*.`, over `*`; then
 * the longer path; then the later line. `strip`, `keep` and the like add up over all sections that apply, as the lines
 * of a filter list do.
 *
 * @returns null where nothing applies
 */
export function matchRules(index: RuleIndex, url: URL): EffectiveRule | null {
  const entries = entriesFor(index, url);
  const hides = hidesFor(index, namesOf(url));
  const section = entries[0];
  const line = hides[0];
  const origin = section
    ? originOf(section.list, section.section.line)
    : line && originOf(line.list, line.line.line);
  if (!origin) return null;

  const directives = entries.flatMap((entry) => entry.section.directives);
  const lines = [
    ...hides.map(({ line, list }) => ({ ...line, foreign: isForeign(list) })),
    ...entries.flatMap(({ section, list }) =>
      section.directives.filter(isOwnHide).map((each) => ({ ...each, foreign: isForeign(list) })),
    ),
  ];
  const exceptions = lines.filter((each) => each.name === '#@#');
  const kept = new Set(exceptions.map((each) => each.selector.text));
  const hidden = lines.filter((each) => each.name === '##' && !kept.has(each.selector.text));
  return {
    mode: firstChoice(entries, 'mode'),
    // Requests that nobody clicked for are the reader's own decision.
    find: firstChoice(
      entries.filter(({ list }) => !isForeign(list)),
      'find',
    ),
    title: firstOf(entries, 'title').flat(),
    author: firstOf(entries, 'author').flat(),
    date: firstOf(entries, 'date').flat(),
    body: firstOf(entries, 'body'),
    strip: [...directives.flatMap((each) => removals(each)), ...hidden.map((each) => each.selector)],
    keep: [
      ...directives.flatMap((each) => (isSelectors(each, 'keep') ? each.selectors : [])),
      ...exceptions.filter((each) => !each.foreign).map((each) => each.selector),
    ],
    spare: [
      ...directives.flatMap((each) => spares(each)),
      // The lists of blockers except what is an advertisement elsewhere: no reason to put it into an article.
      ...exceptions.filter((each) => each.foreign).map((each) => each.selector),
    ],
    dissolve: directives.flatMap((each) => (isSelectors(each, 'dissolve') ? each.selectors : [])),
    wrap: directives.flatMap((each) =>
      'tag' in each ? each.selectors.map((selector) => ({ tag: each.tag, selector })) : [],
    ),
    source: firstOf(entries, 'source').flat(),
    nextPage: firstOf(entries, 'next_page_link').flat(),
    singlePage: firstOf(entries, 'single_page_link').flat(),
    origin,
    bodyOrigin: bodyOriginOf(entries, url),
  };
}

function bodyOriginOf(entries: readonly Entry[], url: URL): BodyOrigin | null {
  const first = firstEntry(entries, 'body');
  if (!first) return null;
  const { pattern, section } = first.entry;
  const page =
    pattern.scope === 'exact' && pattern.path !== '' && pattern.path === url.pathname.replace(/\/+$/, '');
  // What a rule is to be tried on is what it was made on.
  const made = testsOf({ sections: [section] }).some((test) => samePage(test.url, url.href));
  return { ...first.origin, page: page || made };
}

/** The first entry that has a word, and where the word stands in it. */
function firstEntry(
  entries: readonly Entry[],
  name: SelectorDirective,
): { readonly entry: Entry; readonly origin: RuleOrigin } | null {
  for (const entry of entries) {
    const first = entry.section.directives.find((each) => isSelectors(each, name));
    if (first) return { entry, origin: originOf(entry.list, first.line) };
  }
  return null;
}

function isForeign(list: RuleList): boolean {
  return list.subscription !== undefined;
}

function originOf({ name, subscription }: RuleList, line: number): RuleOrigin {
  return { list: name, line, ...(subscription === undefined ? {} : { subscription }) };
}

/** Where a directive of the rule for an address stands, and what it says. */
export interface DirectiveSource {
  readonly name: 'body' | 'title';
  readonly origin: RuleOrigin;
  /** The lines themselves, one under the other. */
  readonly text: string;
  /** Sites of the section. */
  readonly hosts: readonly string[];
}

/** The lines that decide where the article and its headline are, for an address. */
export function sourcesOf(index: RuleIndex, url: URL): DirectiveSource[] {
  const entries = entriesFor(index, url);
  return (['body', 'title'] as const).flatMap((name) => {
    const first = firstEntry(entries, name);
    if (!first) return [];
    const { directives, hosts } = first.entry.section;
    const text = directives
      .filter((each) => isSelectors(each, name))
      .map(formatDirective)
      .join('\n');
    return [{ name, origin: first.origin, text, hosts }];
  });
}

/** The line whose value counts for an address, for words of which one counts; null where none has the word. */
export function firstLine(index: RuleIndex, url: URL, name: SelectorDirective): RuleOrigin | null {
  return firstEntry(entriesFor(index, url), name)?.origin ?? null;
}

/** A line, and where it stands. */
export interface PlacedLine {
  readonly directive: Directive;
  readonly origin: RuleOrigin;
}

/** The lines that apply to an address: those of its sections, the most specific first, then those of filter lists. */
export function linesFor(index: RuleIndex, url: URL): readonly PlacedLine[] {
  const entries = entriesFor(index, url);
  // A line that names sites of its own is found by them, wherever it stands.
  const own = entries.flatMap(({ section, list }) =>
    section.directives.flatMap((directive) =>
      !('selector' in directive) || isOwnHide(directive)
        ? [{ directive, origin: originOf(list, directive.line) }]
        : [],
    ),
  );
  const hides = hidesFor(index, namesOf(url)).map(({ line, list }) => ({
    directive: line,
    origin: originOf(list, line.line),
  }));
  return [...own, ...hides];
}

/** The sections for an address, the most specific first. */
function entriesFor(index: RuleIndex, url: URL): Entry[] {
  return applying(index, namesOf(url), url.pathname).sort(bySpecificity);
}

/** The host, its parents, and '' for all hosts. */
function namesOf(url: URL): string[] {
  const host = ruleHost(url.hostname);
  const labels = host.split('.');
  return Array.from({ length: labels.length + 1 }, (_, i) => labels.slice(i).join('.'));
}

function applying(index: RuleIndex, names: readonly string[], pathname: string): Entry[] {
  const found: Entry[] = [];
  for (const [i, name] of names.entries()) {
    for (const entry of index.byHost.get(name) ?? []) {
      if (entry.pattern.scope === 'exact' && i > 0) continue;
      if (pathApplies(entry.pattern, pathname)) found.push(entry);
    }
  }
  return found;
}

/** Lines that name the host or a parent of it, the nearest first; then those for all sites. */
function hidesFor(index: RuleIndex, names: readonly string[]): Hide[] {
  const found: Hide[] = [];
  for (const name of names) {
    let room = name === '' ? EVERYWHERE_MAX : Number.POSITIVE_INFINITY;
    for (const hide of index.hides.get(name) ?? []) {
      if (room <= 0) break;
      if (hide.except.some((host) => names.includes(host))) continue;
      found.push(hide);
      room--;
    }
  }
  return found;
}

function pathApplies({ path, open }: HostPattern, pathname: string): boolean {
  if (!path) return true;
  if (!pathname.startsWith(path)) return false;
  return open || path.endsWith('/') || pathname.length === path.length || pathname[path.length] === '/';
}

const SCOPE_RANK = { exact: 2, below: 1, any: 0 } as const;

function bySpecificity(a: Entry, b: Entry): number {
  return (
    Number(isForeign(a.list)) - Number(isForeign(b.list)) ||
    SCOPE_RANK[b.pattern.scope] - SCOPE_RANK[a.pattern.scope] ||
    b.pattern.host.length - a.pattern.host.length ||
    b.pattern.path.length - a.pattern.path.length ||
    b.order - a.order
  );
}

/** The last word of the most specific section that has the directive. */
function firstChoice<N extends keyof Choices>(entries: readonly Entry[], name: N): Choices[N] | null {
  for (const { section } of entries) {
    const last = section.directives.findLast((each) => each.name === name) as Choice<N> | undefined;
    if (last) return last.value;
  }
  return null;
}

/** The lists of the most specific section that has the directive, one for each line. */
function firstOf(entries: readonly Entry[], name: SelectorDirective): (readonly RuleSelector[])[] {
  for (const { section } of entries) {
    const lists = section.directives.flatMap((each) => (isSelectors(each, name) ? [each.selectors] : []));
    if (lists.length > 0) return lists;
  }
  return [];
}

function isSelectors(
  directive: Directive,
  name: SelectorDirective,
): directive is Extract<Directive, { name: SelectorDirective }> {
  return directive.name === name && 'selectors' in directive;
}

function isOwnHide(directive: Directive): directive is HideLine {
  return 'selector' in directive && directive.hosts.length === 0;
}

function removals(directive: Directive): readonly RuleSelector[] {
  if (isSelectors(directive, 'strip')) return directive.selectors;
  const piece = 'piece' in directive && directive.name !== 'skip_id_or_class';
  return piece ? [pieceSelector(directive)] : [];
}

function spares(directive: Directive): readonly RuleSelector[] {
  const piece = 'piece' in directive && directive.name === 'skip_id_or_class';
  return piece ? [pieceSelector(directive)] : [];
}
