import { type Line, removeElement, removeLine, textOf } from './lines';
import { notesIn } from './notes';
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
  #noted: ReadonlySet<Element> | null = null;
  #gone = 0;

  constructor(body: Element, work: Work) {
    this.body = body;
    this.work = work;
    this.#removals = work.removals;
    this.#lines = bodyLines(work).filter((line) => !line.hidden);
    this.total = this.#lines.reduce((sum, line) => sum + (line.caption ? 0 : line.text.length), 0);
  }

  /** All lines that were there at first, in order. */
  get all(): readonly Line[] {
    return this.#lines;
  }

  /** Lines that are still there, in order. */
  lines(): Line[] {
    return this.#lines.filter((line) => line.texts[0] && this.body.contains(line.texts[0]));
  }

  /** A note that a mark in the text leads to: none of the steps knows better. */
  #isNoted(element: Element): boolean {
    this.#noted ??= notesIn(this.body);
    if (this.#noted.size === 0) return false;
    for (let node: Element | null = element; node && node !== this.body; node = node.parentElement)
      if (this.#noted.has(node)) return true;
    return false;
  }

  /** Removes what is shown elsewhere too, or surely is another text; no limit applies. */
  drop(step: string, target: Line | Element): void {
    this.#remove(step, target, isLine(target) ? target.text : textOf(target));
  }

  /**
   * Removes a line or an element, and logs it.
   *
   * @returns false where that would take too much of the article; then nothing is changed
   */
  cut(step: string, target: Line | Element): boolean {
    const element = isLine(target) ? target.element : target;
    if (isKept(this.work, element) || (isLine(target) && this.#isNoted(element))) return false;
    const text = isLine(target) ? target.text : textOf(target);
    const taken = (this.#taken.get(step) ?? 0) + text.length;
    if (taken > this.total * ONE_STEP + 120 || this.#gone + text.length > this.total * ALL_STEPS + 200)
      return false;
    this.#taken.set(step, taken);
    this.#gone += text.length;
    this.#remove(step, target, text);
    return true;
  }

  #remove(step: string, target: Line | Element, text: string): void {
    this.#removals.add(step, text);
    if (isLine(target)) removeLine(target, this.body);
    else removeElement(target, this.body);
  }
}

function isLine(target: Line | Element): target is Line {
  return 'texts' in target;
}
