/** Waiting in tests: ask again until the answer is yes, up to a deadline; never sleep and hope. */
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks until the answer is truthy.
 *
 * @param what for the error: "the badge to appear"
 * @param question may throw; counts as no
 * @returns the answer
 * @throws Error with the last answer or error at the deadline
 */
export async function until<T>(
  what: string,
  question: () => Promise<T> | T,
  timeoutMs = 15_000,
): Promise<NonNullable<T>> {
  const deadline = Date.now() + timeoutMs;
  let last: unknown;
  do {
    try {
      const answer = await question();
      if (answer) return answer as NonNullable<T>;
      last = answer;
    } catch (error) {
      last = error;
    }
    await sleep(60);
  } while (Date.now() < deadline);
  throw new Error(
    `waited ${timeoutMs} ms for ${what}; last: ${last instanceof Error ? last.message : String(last)}`,
  );
}
