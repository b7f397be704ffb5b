/** Ends a scan of a hostile or huge page before the reader notices it. */
export interface Budget {
  /** Elements that may still be visited. */
  nodes: number;
  /** Characters of text that may still be read. */
  chars: number;
  /** `now()` value at which to stop. */
  readonly deadline: number;
  /** Milliseconds of a monotonic clock. */
  readonly now: () => number;
}

/**
 * Limits of the look at every page. Nodes and characters bound its work; the time is a last resort, far over what a
 * normal page needs (2-10 ms), as a busy machine stands still for longer than the work takes.
 */
export const PAGE_LIMITS = { nodes: 40_000, chars: 400_000, ms: 400 } as const;

/**
 * @param now monotonic clock in milliseconds, e.g. `() => performance.now()`.
 * @param limits nodes, characters and milliseconds allowed.
 */
export function createBudget(
  now: () => number,
  limits: { nodes: number; chars: number; ms: number } = PAGE_LIMITS,
): Budget {
  return { nodes: limits.nodes, chars: limits.chars, deadline: now() + limits.ms, now };
}

/** True once any of the limits is used up. The clock is read by the caller's rhythm, as reading it costs. */
export function exhausted(budget: Budget): boolean {
  return budget.nodes <= 0 || budget.chars <= 0 || budget.now() > budget.deadline;
}
