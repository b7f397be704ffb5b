import { indexRules, matchRules } from '../match';
import { parseRules } from '../parse';
import type { EffectiveRule, RuleSelector } from '../rule';
import type { Purpose } from './purpose';
import type { Scope } from './sites';

/** A line as it would be written. */
export interface NewLine {
  readonly scope: Scope;
  readonly purpose: Purpose;
  readonly selector: RuleSelector;
}

/** A page's rule with one more line, as it will be written. */
export function withLine(
  rule: EffectiveRule | null,
  url: string,
  { scope, purpose, selector }: NewLine,
): EffectiveRule | null {
  const { sections, lines } = parseRules(`[*]\n${purpose}: ${selector.text}\n`);
  const own = matchRules(indexRules([{ name: '', sections, lines }]), new URL(url));
  if (!own) return rule;
  const bodyOrigin = own.bodyOrigin && { ...own.bodyOrigin, page: scope === 'page' };
  if (!rule) return { ...own, bodyOrigin };
  switch (purpose) {
    case 'body':
      return { ...rule, body: [...own.body, ...rule.body], bodyOrigin };
    case 'title':
      return { ...rule, title: [...own.title, ...rule.title] };
    case 'source':
      return { ...rule, source: [...own.source, ...rule.source] };
    case 'strip':
      return { ...rule, strip: [...rule.strip, ...own.strip] };
  }
}
