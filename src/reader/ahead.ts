/** An article that was made before anybody asked for the view, and how to tell whether it would be made the same now. */
import type { Article } from '../article/types';
import { ofDocument } from '../core/live';
import type { ReaderContext } from '../messaging/protocol';

export interface Ahead {
  readonly article: Article | null;
  /** What it was made with. */
  readonly context: ReaderContext;
  readonly url: string;
  /** Characters of the page's text. */
  readonly length: number;
}

/** Whether the page has the same address and holds as much text as it did. */
export function isStill(ahead: Ahead, url: string): boolean {
  return ahead.url === url && ahead.length === lengthOfPage();
}

/** Whether the rule is the same, and whether all else is that a view is shown with; the state of the tab aside. */
export function compare(ahead: ReaderContext, now: ReaderContext): { rule: boolean; all: boolean } {
  const text = ({ rule, look, siteLook, keys, place, keepsPlace }: ReaderContext) => [
    JSON.stringify(rule),
    JSON.stringify([look, siteLook, keys, place, keepsPlace]),
  ];
  const [rule, rest] = text(ahead);
  const [ruleNow, restNow] = text(now);
  return { rule: rule === ruleNow, all: rule === ruleNow && rest === restNow };
}

/** @returns characters of the page's text */
export function lengthOfPage(): number {
  return ofDocument(document, 'documentElement')?.textContent?.length ?? 0;
}
