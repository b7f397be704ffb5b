/** Builds the extension for tools that need the built one. */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import process from 'node:process';

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * Runs WXT's production build, quietly.
 *
 * @throws Error with the build's own words where it fails
 */
export function build(target: 'chrome' | 'firefox' | 'edge'): void {
  const run = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', target],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  );
  if (run.status !== 0) throw new Error(`The build for ${target} failed:\n${run.stdout}\n${run.stderr}`);
}
