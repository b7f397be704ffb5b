/** Whether the reader reads in the clean view these days: then the view of the next article is made ahead. */
import { readAtItem } from './items';

/** Milliseconds after an opening of the view in which the next one is likely. */
const LIKELY_FOR = 3_600_000;

/** @param now milliseconds since 1970 */
export async function noteReading(now: number): Promise<void> {
  await readAtItem.setValue(now);
}

/**
 * True where the view was opened within the last hour of this session of the browser.
 *
 * @param now milliseconds since 1970
 */
export async function isReading(now: number): Promise<boolean> {
  const at = await readAtItem.getValue();
  return typeof at === 'number' && at <= now && now - at < LIKELY_FOR;
}
