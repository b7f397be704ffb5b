import { i18n } from '#i18n';
import type { RuleOrigin } from '../rules/rule';

/** "On this page: the rule from line 12 of My rules". */
export function ruleLineText({ line, list }: RuleOrigin): string {
  return i18n.t('rules.atWork', { line, list: list || i18n.t('rules.mine') });
}

/** Where the options show a rule: among the reader's own, or in the list it stands in. */
export function rulePlace({ line, subscription }: RuleOrigin): string {
  return subscription === undefined ? `rules:${line}` : `lists:${subscription}:${line}`;
}
