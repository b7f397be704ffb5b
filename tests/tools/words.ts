import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILDS } from './launch.ts';

/** The extension's own English words by key, e.g. `popup.problem.timeout`, from the built package. */
export function words(key: string): string {
  const file = join(
    Object.values(BUILDS).find((folder) => existsSync(join(folder, '_locales'))) ?? BUILDS.chromium,
    '_locales/en/messages.json',
  );
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string } | undefined>;
  const entry = messages[key.replaceAll('.', '_')];
  if (!entry) throw new Error(`no words "${key}" in ${file}`);
  return entry.message;
}
