/** How often something may be looked up that nobody clicked for. */

const GAP_MS = 5_000;
const HOUR_MS = 3_600_000;
const PER_HOUR = 60;

/** Times of the look-ups of this worker, the latest last. */
let times: readonly number[] = [];

/**
 * Whether an automatic look-up may start now; one that may counts. Opening twenty tabs at once is no reason to ask
 * twenty times.
 *
 * @param now milliseconds since 1970
 */
export function mayLookUp(now: number): boolean {
  const recent = times.filter((at) => now - at < HOUR_MS);
  const last = recent.at(-1);
  if (recent.length >= PER_HOUR || (last !== undefined && now - last < GAP_MS)) return false;
  times = [...recent, now];
  return true;
}
