import { TEXT_MAX } from '../rules/parse';
import { exclusively, readItem } from './access';
import { rulesItem } from './items';
import { parseRulesText, type RulesText } from './schema';
import { watchItem } from './watch';

export type { RulesText };

export type RulesSaved =
  | { readonly ok: true; readonly revision: number }
  /** `conflict`: somebody saved since; `current` is what stands there. `full`: too long, or no room. */
  | { readonly ok: false; readonly reason: 'conflict' | 'full'; readonly current: RulesText };

export async function getRulesText(): Promise<RulesText> {
  return (await readItem(rulesItem, 'rules', parseRulesText)).value;
}

/**
 * Saves the rules if nobody else did since they were read.
 *
 * @param base revision of the text that the edit began with
 */
export function saveRulesText(text: string, base: number): Promise<RulesSaved> {
  return exclusively('rules', async () => {
    const current = (await readItem(rulesItem, 'rules', parseRulesText)).value;
    if (current.revision !== base) return { ok: false, reason: 'conflict', current };
    return write(text, current);
  });
}

/** Applies a small edit (`rules/edit.ts`) to whatever is stored now. */
export function editRulesText(edit: (text: string) => string): Promise<RulesSaved> {
  return exclusively('rules', async () => {
    const current = (await readItem(rulesItem, 'rules', parseRulesText)).value;
    const text = edit(current.text);
    return text === current.text ? { ok: true, revision: current.revision } : write(text, current);
  });
}

async function write(text: string, current: RulesText): Promise<RulesSaved> {
  if (text.length > TEXT_MAX) return { ok: false, reason: 'full', current };
  const revision = current.revision + 1;
  try {
    await rulesItem.setValue({ text, revision });
    return { ok: true, revision };
  } catch {
    return { ok: false, reason: 'full', current };
  }
}

/** @returns a function that ends the watch. */
export function watchRulesText(callback: (rules: RulesText) => void): () => void {
  return watchItem(rulesItem, (raw) => callback(parseRulesText(raw).value));
}
