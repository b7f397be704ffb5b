import { type HostPattern, parseHostPattern, ruleHost } from './host';
import type { EffectiveRule, RuleMode, RuleSection, RuleSelector, SelectorDirective } from './rule';

interface Entry {
  readonly pattern: HostPattern;
  readonly section: RuleSection;
  readonly list: string;
  /** Position over all lists: later ones win among equals. */
  readonly order: number;
}

/** Sections by host, ready to be asked for one address after another. */
export interface RuleIndex {
  readonly byHost: ReadonlyMap<string, readonly Entry[]>;
}

/**
 * @param lists sections with the name the reader knows them by; later lists win over earlier ones
 */
export function indexRules(
  lists: readonly { readonly name: string; readonly sections: readonly RuleSection[] }[],
): RuleIndex {
  const byHost = new Map<string, Entry[]>();
  let order = 0;
  for (const { name, sections } of lists) {
    for (const section of sections) {
      order++;
      for (const written of section.hosts) {
        const pattern = parseHostPattern(written);
        if (!pattern) continue;
        const entry = { pattern, section, list: name, order };
        const found = byHost.get(pattern.host);
        if (found) found.push(entry);
        else byHost.set(pattern.host, [entry]);
      }
    }
  }
  return { byHost };
}

/**
 * The rule for an address. Every directive comes from the most specific section that has it: this host over its
 * parents with `*.`, over `*`; then the longer path; then the later line. `strip` and `keep` add up over all
 * sections that apply, as the lines of a filter list do.
 *
 * @returns null where no section applies
 */
export function matchRules(index: RuleIndex, url: URL): EffectiveRule | null {
  const entries = applying(index, url).sort(bySpecificity);
  const first = entries[0];
  if (!first) return null;
  return {
    mode: firstMode(entries),
    title: firstSelectors(entries, 'title'),
    body: firstSelectors(entries, 'body'),
    strip: entries.flatMap((entry) => selectorsOf(entry.section, 'strip')),
    keep: entries.flatMap((entry) => selectorsOf(entry.section, 'keep')),
    source: firstSelectors(entries, 'source'),
    origin: { list: first.list, line: first.section.line },
  };
}

function applying(index: RuleIndex, url: URL): Entry[] {
  const host = ruleHost(url.hostname);
  const found: Entry[] = [];
  const labels = host.split('.');
  for (let i = 0; i <= labels.length; i++) {
    const name = labels.slice(i).join('.');
    for (const entry of index.byHost.get(name) ?? []) {
      if (entry.pattern.scope === 'exact' && i > 0) continue;
      if (pathApplies(entry.pattern, url.pathname)) found.push(entry);
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
    SCOPE_RANK[b.pattern.scope] - SCOPE_RANK[a.pattern.scope] ||
    b.pattern.host.length - a.pattern.host.length ||
    b.pattern.path.length - a.pattern.path.length ||
    b.order - a.order
  );
}

function firstMode(entries: readonly Entry[]): RuleMode | null {
  for (const { section } of entries) {
    const mode = section.directives.findLast((directive) => 'value' in directive);
    if (mode && 'value' in mode) return mode.value;
  }
  return null;
}

function firstSelectors(entries: readonly Entry[], name: SelectorDirective): readonly RuleSelector[] {
  for (const { section } of entries) {
    const selectors = selectorsOf(section, name);
    if (selectors.length > 0) return selectors;
  }
  return [];
}

function selectorsOf(section: RuleSection, name: SelectorDirective): RuleSelector[] {
  return section.directives.flatMap((directive) =>
    'selectors' in directive && directive.name === name ? directive.selectors : [],
  );
}
