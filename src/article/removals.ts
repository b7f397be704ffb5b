import { clip } from '../core/text';
import type { Removal } from './types';

const MAX_ENTRIES = 300;
const MAX_TEXT = 300;

/** What was taken out, in order; bounded, as the page decides how much that is. */
export class Removals {
  readonly list: Removal[] = [];

  add(step: string, text: string): void {
    const shown = clip(text, MAX_TEXT);
    if (shown && this.list.length < MAX_ENTRIES) this.list.push({ step, text: shown });
  }
}
