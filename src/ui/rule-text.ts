/** What is said about rules wherever they are made or obeyed. */
import { i18n } from '#i18n';
import type { Scope, Sites } from '../rules/pick/sites';
import type { RuleOrigin } from '../rules/rule';

/** Where a rule holds. */
export function scopeText(scope: Scope, sites: Sites | null): string {
  if (scope === 'page') return i18n.t('picker.scope.page');
  if (scope === 'site') return i18n.t('picker.scope.site', { site: sites?.site ?? '' });
  return i18n.t('picker.scope.domain', { site: (sites?.domain ?? '').replace(/^\*\./, '') });
}

/** "On this page: the rule from line 12 of My rules". */
export function atWorkText(origin: RuleOrigin): string {
  return i18n.t('rules.atWork', placed(origin));
}

/** Where the options show a rule: among the reader's own, or in the list it stands in. */
export function rulePlace({ line, subscription }: RuleOrigin): string {
  return subscription === undefined ? `rules:${line}` : `lists:${subscription}:${line}`;
}

/** Which line comes before the one that was just written. */
export function overruledText(origin: RuleOrigin): string {
  return i18n.t('rules.overruled', placed(origin));
}

/** Which rule did not fit a page. */
export function unfitText(origin: RuleOrigin | null): string {
  if (!origin) return i18n.t('rules.unfitStrip');
  return i18n.t('rules.unfitBody', placed(origin));
}

function placed({ line, list }: RuleOrigin): { line: string; list: string } {
  return { line: String(line), list: list || i18n.t('rules.mine') };
}
