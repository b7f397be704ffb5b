import type { RuleSelector } from '../../rules/rule';
import { textOf } from '../lines';
import type { Work } from '../work';

/** What a line of the rule names, outermost elements only; none where there is no text in any of them. */
export function partsIn(
  { doc, asking }: Pick<Work, 'doc' | 'asking'>,
  list: readonly RuleSelector[],
): Element[] {
  const found = new Set(list.flatMap((selector) => asking.elements(doc, selector)));
  const parts = [...found].filter(
    (element) => ![...found].some((other) => other !== element && other.contains(element)),
  );
  return parts.some((element) => textOf(element) !== '') ? parts : [];
}

/** The parts in one box, taken out of where they stand. */
export function boxOf(doc: Document, parts: readonly Element[]): Element {
  const body = doc.createElement('div');
  body.append(...parts);
  return body;
}
