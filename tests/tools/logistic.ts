/** Logistic regression that starts from expectations, small enough to be read. */

export interface Example {
  /** Value of each feature that is not 0. */
  readonly features: ReadonlyMap<string, number>;
  readonly positive: boolean;
}

export interface Model {
  readonly intercept: number;
  readonly weights: Readonly<Record<string, number>>;
}

const SWEEPS = 300;
const CONVERGED = 1e-5;
/** Least a weight can become: what is found stays a (very weak) reason. */
const LEAST = 0.05;
/** Longest step of one coordinate, so that a nearly flat direction does not jump. */
const MAX_STEP = 1;

/**
 * Fits by maximum a posteriori: the weights of a Gaussian prior around `expected`, with precision `strength` (a
 * feature that hardly any example shows stays where it was expected) with the intercept as given, by coordinate-wise Newton steps. A weight never
 * changes its sign, so that what is shown as a reason for a verdict never counts against it.
 *
 * @param strength how firmly the expectations are held, > 0; 1 lets a weight move by about 1 for each few examples
 */
export function fitModel(examples: readonly Example[], expected: Model, strength: number): Model {
  const names = Object.keys(expected.weights);
  const weights: Record<string, number> = { ...expected.weights };
  const { intercept } = expected;
  const columns = new Map<string, { row: number; value: number }[]>(names.map((name) => [name, []]));
  examples.forEach(({ features }, row) => {
    for (const [name, value] of features) columns.get(name)?.push({ row, value });
  });
  const sums = examples.map((example) => logOdds(example, { intercept, weights }));

  /** One Newton step along a coordinate. @returns how far it went */
  const step = (
    column: readonly { row: number; value: number }[],
    now: number,
    mean: number,
    sign: number,
  ) => {
    let slope = strength * (now - mean);
    let curve = strength;
    for (const { row, value } of column) {
      const p = sigmoid(sums[row] ?? 0);
      slope += value * (p - (examples[row]?.positive ? 1 : 0));
      curve += value * value * p * (1 - p);
    }
    let next = now - Math.max(-MAX_STEP, Math.min(MAX_STEP, slope / curve));
    if (next * sign < LEAST) next = sign * LEAST;
    for (const { row, value } of column) sums[row] = (sums[row] ?? 0) + value * (next - now);
    return next;
  };

  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let moved = 0;
    for (const name of names) {
      const now = weights[name] ?? 0;
      const mean = expected.weights[name] ?? 0;
      weights[name] = step(columns.get(name) ?? [], now, mean, Math.sign(mean));
      moved = Math.max(moved, Math.abs((weights[name] ?? 0) - now));
    }
    if (moved < CONVERGED) break;
  }
  return { intercept, weights };
}

/** Log-odds that an example is positive. */
export function logOdds({ features }: Pick<Example, 'features'>, { intercept, weights }: Model): number {
  let sum = intercept;
  for (const [name, value] of features) sum += value * (weights[name] ?? 0);
  return sum;
}

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** Negative log-likelihood of what was found, given its predicted log-odds. */
export function logLoss(logOdds: number, positive: boolean): number {
  return Math.log1p(Math.exp(positive ? -logOdds : logOdds));
}
