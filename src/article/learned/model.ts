/**
 * A logistic model over named yes-or-no features: the weights of those that hold are added up. Small enough to be read;
 * fitted by `npm run fit:blocks`, kept as JSON beside this file.
 */
export interface Model {
  /** What the model says where nothing is known. */
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** @returns probability, 0 to 1 */
export function judge(model: Model, features: readonly string[]): number {
  let sum = model.bias;
  for (const feature of features) sum += model.weights[feature] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

/** Name of the bin that a value falls in: `name<limit` of the first limit above it, else `name>=last`. */
export function bin(name: string, value: number, limits: readonly number[]): string {
  for (const limit of limits) if (value < limit) return `${name}<${limit}`;
  return `${name}>=${limits.at(-1)}`;
}
