/** Whether an update has brought something that the reader has not been told of. Told once, quietly. */
import { exclusively } from './access';
import { newsItem } from './items';

/** @param version the version that was installed by an update */
export function noteNews(version: string): Promise<void> {
  return exclusively('news', () => newsItem.setValue(version));
}

/**
 * Takes the news: the next one who asks hears of none.
 *
 * @returns true where there was an update to this version since somebody asked last
 */
export function takeNews(version: string): Promise<boolean> {
  return exclusively('news', async () => {
    const noted = await newsItem.getValue();
    if (noted != null) await newsItem.removeValue();
    return noted === version;
  });
}
