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

/** Which line comes before the one that was just written. */
export function overruledText({ line, list }: RuleOrigin): string {
  return i18n.t('rules.overruled', { line: String(line), list: list || i18n.t('rules.mine') });
}

/** Which rule did not fit a page. */
export function unfitText(origin: RuleOrigin | null): string {
  if (!origin) return i18n.t('rules.unfitStrip');
  return i18n.t('rules.unfitBody', { line: String(origin.line), list: origin.list || i18n.t('rules.mine') });
}
