import { squeeze } from '../core/text';
import { type Line, removeElement, removeLine } from './lines';
import type { Removals } from './removals';
import { isKept } from './steps/kept';
import { bodyLines, type Work } from './work';

/** What the cleaning steps may take from the article together, and one of them alone. */
const ALL_STEPS = 0.35;
const ONE_STEP = 0.2;

/** The article's body while it is cleaned: its lines are read once, and no step can eat the article. */
export class Draft {
  readonly body: Element;
  readonly work: Work;
  readonly total: number;
  readonly #lines: readonly Line[];
  readonly #removals: Removals;
  readonly #taken = new Map<string, number>();
  #gone = 0;

  constructor(body: Element, work: Work) {
    this.body = body;
    this.work = work;
    this.#removals = work.removals;
    this.#lines = bodyLines(work).filter((line) => !line.hidden);
    this.total = this.#lines.reduce((sum, line) => sum + (line.caption ? 0 : line.text.length), 0);
  }

  /** Lines that are still there, in order. */
  lines(): Line[] {
    return this.#lines.filter((line) => line.texts[0] && this.body.contains(line.texts[0]));
  }

  /** Removes what is shown elsewhere too; no limit applies, as nothing is lost. */
  drop(step: string, line: Line): void {
    this.#removals.add(step, line.text);
    removeLine(line, this.body);
  }

  /**
   * Removes a line or an element, and logs it.
   *
   * @returns false where that would take too much of the article; then nothing is changed
   */
  cut(step: string, target: Line | Element): boolean {
    const line = 'texts' in target ? target : null;
    if (isKept(this.work, line?.element ?? (target as Element))) return false;
    const element = line ? null : (target as Element);
    const text = line ? line.text : squeeze(element?.textContent ?? '');
    const taken = (this.#taken.get(step) ?? 0) + text.length;
    if (taken > this.total * ONE_STEP + 120 || this.#gone + text.length > this.total * ALL_STEPS + 200)
      return false;
    this.#taken.set(step, taken);
    this.#gone += text.length;
    this.#removals.add(step, text);
    if (line) removeLine(line, this.body);
    else if (element) removeElement(element, this.body);
    return true;
  }
}
