import type { Exporter } from './types';

/**
 * Where the clean view finds the code that writes files: a script of its own, put beside the view's when the reader
 * first wants to take something along. Both run in the extension's own world; the page's scripts see nothing of it.
 */
const DOOR = Symbol.for('headwater-exporter');
const world = globalThis as { [DOOR]?: Exporter };

/** Called by that script. */
export function offerExporter(exporter: Exporter): void {
  world[DOOR] = exporter;
}

/**
 * @param load puts the script there
 * @throws Error where it is not there even then
 */
export async function openExporter(load: () => Promise<unknown>): Promise<Exporter> {
  if (!world[DOOR]) await load();
  const exporter = world[DOOR];
  if (!exporter) throw new Error('The exporter did not load');
  return exporter;
}
