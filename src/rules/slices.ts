/** Long work in small steps, so that a page stays responsive and the work can be called off. */

/** Runs the work in one go. */
export function finish<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

export interface Slices {
  /** Monotonic clock in milliseconds. */
  readonly now: () => number;
  /** Lets the page do something else. */
  readonly pause: () => Promise<void>;
  /** Milliseconds of work between two pauses. */
  readonly sliceMs?: number;
  readonly signal?: AbortSignal | undefined;
  /** @param share of the work that is done, 0..1 */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/**
 * Runs the work with pauses. What the work yields is the share that is done.
 *
 * @throws the signal's reason once it is aborted
 */
export async function inSlices<T>(work: Generator<number, T>, slices: Slices): Promise<T> {
  const { now, pause, sliceMs = 8, signal, onProgress } = slices;
  let until = now() + sliceMs;
  for (;;) {
    signal?.throwIfAborted();
    const step = work.next();
    if (step.done) return step.value;
    if (now() < until) continue;
    onProgress?.(step.value);
    await pause();
    until = now() + sliceMs;
  }
}
