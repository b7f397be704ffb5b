import { select } from '../../rules/select';
import { textOf } from '../lines';
import type { Step } from '../work';

/** The site's rule: what it names as debris goes before anything else looks at the page. */
export const ruleStrip: Step = {
  name: 'rule',
  run({ doc, rule, removals }) {
    if (!rule) return;
    const kept = rule.keep.flatMap((selector) => select(doc, selector));
    for (const selector of rule.strip) {
      for (const element of select(doc, selector)) {
        if (element === doc.body || element === doc.documentElement) continue;
        if (kept.some((keep) => element.contains(keep) || keep.contains(element))) continue;
        removals.add('rule', textOf(element));
        element.remove();
      }
    }
  },
};

/** The site's rule: what it names as the body is the article; Readability is not asked. */
export const ruleBody: Step = {
  name: 'rule-body',
  run(work) {
    const { rule, doc } = work;
    if (!rule || rule.body.length === 0) return;
    const found = rule.body.flatMap((selector) => select(doc, selector));
    const parts = found.filter(
      (element) => !found.some((other) => other !== element && other.contains(element)),
    );
    if (parts.every((element) => textOf(element) === '')) return;
    const body = doc.createElement('div');
    body.append(...new Set(parts));
    work.body = body;
    work.attempt = 'rule';
  },
};
