import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './until.ts';

/** Firefox writes a file under such a name first, and gives it its own when it is whole. */
const FOR_NOW = /^[\w-]{8}\.\w+$/;

/**
 * Waits for the file that a browser saves.
 *
 * @param ending of its name, with the dot
 * @returns its path, once it has its own name and has stopped growing
 */
export function downloaded(folder: string, ending: string): Promise<string> {
  let before = '';
  return until('the file', () => {
    const names = existsSync(folder) ? readdirSync(folder) : [];
    const name = names.find((one) => one.endsWith(ending) && !FOR_NOW.test(one));
    if (!name) return null;
    const path = join(folder, name);
    const { size } = statSync(path);
    const now = `${path} ${size}`;
    const rests = size > 0 && now === before;
    before = now;
    return rests ? path : null;
  });
}
