import { squeeze } from '../../core/text';
import type { Asking } from '../../rules/asking';
import type { EffectiveRule, RuleSelector } from '../../rules/rule';
import { textOf } from '../lines';
import type { Step, Work } from '../work';
import { markKept } from './kept';
import { createTakesArticle, isDoubtful } from './rule-fit';
import { boxOf, partsIn } from './rule-parts';

/** The site's rule: what it names as debris goes before anything else looks at the page. */
export const ruleStrip: Step = {
  name: 'rule',
  run(work) {
    const { doc, rule, asking, removals } = work;
    if (!rule) return;
    const found = (selectors: readonly RuleSelector[]) =>
      selectors.flatMap((selector) => asking.elements(doc, selector));
    const keep = found(rule.keep);
    const kept = [...keep, ...found(rule.spare)];
    markKept(doc, keep);
    // All is found before anything goes: a place among neighbours means the neighbours that the page has.
    const takesArticle = createTakesArticle(work);
    const gone = new Set<Element>();
    for (const selector of rule.strip) {
      const named = found([selector]);
      if (takesArticle(named)) work.unfit ??= { what: 'strip', origin: null };
      else for (const element of named) gone.add(element);
    }
    for (const element of gone) {
      if (element === doc.body || element === doc.documentElement || !doc.contains(element)) continue;
      if (kept.some((keep) => element.contains(keep) || keep.contains(element))) continue;
      removals.add('rule', textOf(element));
      element.remove();
    }
    for (const { tag, selector } of rule.wrap) {
      for (const element of asking.elements(doc, selector)) {
        if (!doc.body.contains(element) || element === doc.body) continue;
        const around = doc.createElement(tag);
        element.replaceWith(around);
        around.append(element);
      }
    }
    for (const selector of rule.dissolve) {
      for (const element of asking.elements(doc, selector)) {
        if (doc.body.contains(element) && element !== doc.body) element.replaceWith(...element.childNodes);
      }
    }
  },
};

/** The site's rule: what it names as the body is the article; Readability is not asked. */
export const ruleBody: Step = {
  name: 'rule-body',
  run(work) {
    takeNamed(work, (list, parts) => {
      if (!isDoubtful(work, parts)) return true;
      work.doubted.push(list);
      return false;
    });
  },
};

/** The first of the rule's lines that names text, and that is agreed to, is the body. */
export function takeNamed(
  work: Work,
  agreed: (list: readonly RuleSelector[], parts: readonly Element[]) => boolean,
): void {
  for (const list of work.rule?.body ?? []) {
    const parts = partsIn(work, list);
    if (parts.length === 0 || !agreed(list, parts)) continue;
    work.body = boxOf(work.doc, parts);
    work.attempt = 'rule';
    return;
  }
}

/** What the site's rule says about an article; null where it says nothing or finds nothing. */
export interface RuledFacts {
  readonly title: string | null;
  readonly author: string | null;
  readonly date: string | null;
}

/** Reads headline, author and date where the rule points. */
export function ruledFacts(
  document: Document,
  rule: EffectiveRule | null | undefined,
  asking: Asking,
): RuledFacts {
  const first = (selectors: readonly RuleSelector[] | undefined, max: number) => {
    for (const selector of selectors ?? []) {
      const text = squeeze(asking.text(document, selector)).slice(0, max);
      if (text) return text;
    }
    return null;
  };
  return { title: first(rule?.title, 400), author: first(rule?.author, 200), date: first(rule?.date, 100) };
}
