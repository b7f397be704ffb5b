/** The reader's rules, parsed once per worker and again after each save. */
import { indexRules, matchRules, type RuleIndex } from '../rules/match';
import { parseRules } from '../rules/parse';
import type { EffectiveRule, FindMode, RuleMode } from '../rules/rule';
import { titleOf } from '../rules/title';
import { getRulesText, watchRulesText } from '../storage/rules';
import type { Settings } from '../storage/types';

let index: Promise<RuleIndex> | null = null;

async function load(): Promise<RuleIndex> {
  const file = parseRules((await getRulesText()).text);
  return indexRules([{ name: titleOf(file), sections: file.sections, lines: file.lines }]);
}

/** Forgets the parsed rules: they were changed. */
export function forgetSiteRules(): void {
  index = null;
}

/** Forgets the parsed rules whenever they are saved. */
export function watchSiteRules(): void {
  watchRulesText(forgetSiteRules);
}

/** The rule for an address, or null. */
export async function ruleFor(url: string): Promise<EffectiveRule | null> {
  if (!URL.canParse(url)) return null;
  index ??= load();
  try {
    return matchRules(await index, new URL(url));
  } catch {
    // Storage that fails once must not stay failed for the worker's life.
    index = null;
    return null;
  }
}

/** When a copy's original is looked for: the site's own rule comes before the setting. */
export function findFor(settings: Settings, rule: EffectiveRule | null): FindMode {
  return rule?.find ?? (settings.autoFind ? 'auto' : 'click');
}

/** How a page is treated: no rule means `auto`, without opening the clean view by itself. */
export function modeFor(settings: Settings, rule: EffectiveRule | null): RuleMode {
  return settings.enabled ? (rule?.mode ?? 'auto') : 'never';
}
