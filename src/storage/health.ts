/** When rules found what they name on the pages of their sites, and since when they do not. */
import { exclusively, readItem } from './access';
import { healthItem } from './items';
import { parseHealth } from './schema';
import type { HealthRecord } from './types';
import { watchItem } from './watch';

export async function getHealth(): Promise<readonly HealthRecord[]> {
  return (await readItem(healthItem, 'health', parseHealth)).value;
}

/** Changes the records, one change after the other. A change that returns what it was given writes nothing. */
export function changeHealth(
  change: (records: readonly HealthRecord[]) => readonly HealthRecord[],
): Promise<void> {
  return exclusively('health', async () => {
    const before = await getHealth();
    const after = change(before);
    if (after !== before) await healthItem.setValue(after);
  });
}

/** @returns a function that ends the watch. */
export function watchHealth(callback: (records: readonly HealthRecord[]) => void): () => void {
  return watchItem(healthItem, (raw) => callback(parseHealth(raw).value));
}
