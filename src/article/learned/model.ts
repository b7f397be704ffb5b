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

/** Names of bins by the name of what is measured, made once: strings that are known are quick to look up. */
const bins = new Map<string, readonly string[]>();
const pairs = new Map<string, Map<string, string>>();

/**
 * Name of the bin that a value falls in: `name<limit` of the first limit above it, else `name>=last`.
 *
 * @param limits ascending; the same for all calls with a name, as names are kept
 */
export function bin(name: string, value: number, limits: readonly number[]): string {
  let names = bins.get(name);
  if (!names) {
    names = [...limits.map((limit) => `${name}<${limit}`), `${name}>=${limits.at(-1)}`];
    bins.set(name, names);
  }
  const found = limits.findIndex((limit) => value < limit);
  return names[found < 0 ? limits.length : found] ?? name;
}

/** Name of the feature that holds where both do: `a&b`. For names that come from a small set. */
export function both(a: string, b: string): string {
  let others = pairs.get(a);
  if (!others) {
    others = new Map();
    pairs.set(a, others);
  }
  let name = others.get(b);
  if (name === undefined) {
    name = `${a}&${b}`;
    others.set(b, name);
  }
  return name;
}
