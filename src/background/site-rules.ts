/** All rules, the reader's own and those of lists, parsed once per worker and again after each change. */
import { titleOf } from '../rules/head';
import {
  type DirectiveSource,
  indexRules,
  matchRules,
  type RuleIndex,
  type RuleList,
  sourcesOf,
} from '../rules/match';
import { type Rivals, rivalsOf } from '../rules/overruled';
import { parseRules } from '../rules/parse';
import type { EffectiveRule, FindMode, PageMode } from '../rules/rule';
import type { WrittenWord } from '../rules/written';
import { getRulesText, watchRulesText } from '../storage/rules';
import { getListText, getSubscriptions, watchSubscriptions } from '../storage/subscriptions';
import type { Settings } from '../storage/types';

let index: Promise<RuleIndex> | null = null;

async function load(): Promise<RuleIndex> {
  const [own, lists] = await Promise.all([getRulesText(), getSubscriptions()]);
  const foreign = await Promise.all(
    lists
      .filter(({ on }) => on)
      .map(async ({ id, url, title }): Promise<RuleList> => {
        const { sections, lines } = parseRules(await getListText(id));
        return { name: title || new URL(url).host, sections, lines, subscription: id };
      }),
  );
  const file = parseRules(own.text);
  return indexRules([...foreign, { name: titleOf(file), sections: file.sections, lines: file.lines }]);
}

/** Forgets the parsed rules whenever they, or lists of others, have changed. */
export function watchSiteRules(): void {
  watchRulesText(forgetSiteRules);
  watchSubscriptions(forgetSiteRules);
}

/** What is asked next is answered from the rules as they are stored then. */
export function forgetSiteRules(): void {
  index = null;
}

/** The rule for an address, or null. */
export function ruleFor(url: string): Promise<EffectiveRule | null> {
  return ask(url, matchRules, null);
}

/** The lines that say where the article and its headline are, for an address. */
export function ruleSources(url: string): Promise<readonly DirectiveSource[]> {
  return ask(url, sourcesOf, []);
}

/** What comes before a line of the reader's own rules that was just written. */
export function rivals(url: string, word: WrittenWord, line: number): Promise<Rivals> {
  return ask(url, (index, address) => rivalsOf(index, address, word, line), { first: null, keeps: [] });
}

async function ask<T>(url: string, question: (index: RuleIndex, url: URL) => T, none: T): Promise<T> {
  if (!URL.canParse(url)) return none;
  index ??= load();
  const asked = index;
  try {
    return question(await asked, new URL(url));
  } catch {
    // Storage that fails once must not stay failed for the worker's life.
    if (index === asked) index = null;
    return none;
  }
}

/** When a copy's original is looked for: the site's own rule comes before the setting. */
export function findFor(settings: Settings, rule: EffectiveRule | null): FindMode {
  return rule?.find ?? (settings.autoFind ? 'auto' : 'click');
}

/** Whether a page is looked at: without a rule it is. */
export function modeFor(settings: Settings, rule: EffectiveRule | null): PageMode {
  const mode = settings.enabled ? (rule?.mode ?? 'look') : 'never';
  return mode === 'look' ? 'auto' : mode;
}
