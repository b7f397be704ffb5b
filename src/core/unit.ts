/**
 * What signals, collectors, providers and reader features have in common: one unit, one file,
 * registered by its place. The id equals the file name; a guard test asserts it.
 */
export interface Unit {
  readonly id: string;
}
