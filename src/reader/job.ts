/** A name by which the worker tells what is fetched for one purpose from what was asked for before. */
export function newJob(): string {
  return String(crypto.getRandomValues(new Uint32Array(1))[0]);
}
