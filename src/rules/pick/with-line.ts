import { indexRules, matchRules } from '../match';
import { parseRules } from '../parse';
import type { EffectiveRule, RuleSelector } from '../rule';
import type { Purpose } from './purpose';

/** A page's rule with one more line, as it will be written. */
export function withLine(
  rule: EffectiveRule | null,
  url: string,
  purpose: Purpose,
  selector: RuleSelector,
): EffectiveRule | null {
  const { sections, lines } = parseRules(`[*]\n${purpose}: ${selector.text}\n`);
  const own = matchRules(indexRules([{ name: '', sections, lines }]), new URL(url));
  if (!rule || !own) return own ?? rule;
  switch (purpose) {
    case 'body':
      return { ...rule, body: [...own.body, ...rule.body] };
    case 'title':
      return { ...rule, title: [...own.title, ...rule.title] };
    case 'source':
      return { ...rule, source: [...own.source, ...rule.source] };
    case 'strip':
      return { ...rule, strip: [...rule.strip, ...own.strip] };
  }
}
