import type { RuleSelector } from '../../rules/rule';
import { select } from '../../rules/select';
import { textOf } from '../lines';

/** What a line of the rule names, outermost elements only; none where there is no text in any of them. */
export function partsIn(doc: Document, list: readonly RuleSelector[]): Element[] {
  const found = new Set(list.flatMap((selector) => select(doc, selector)));
  const parts = [...found].filter(
    (element) => ![...found].some((other) => other !== element && other.contains(element)),
  );
  return parts.some((element) => textOf(element) !== '') ? parts : [];
}

/** The parts in one box, taken out of where they stand. */
export function bodyOf(doc: Document, parts: readonly Element[]): Element {
  const body = doc.createElement('div');
  body.append(...parts);
  return body;
}
