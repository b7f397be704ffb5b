/**
 * Where one script of ours finds what another has brought into the page: code that is rarely wanted is a script of its
 * own, put beside the view's when it first is. All run in the extension's own world; the page's scripts see nothing of it.
 */
export interface Door<T> {
  /** Called by the script that brings it. */
  offer(thing: T): void;
  /**
   * @param load puts the script there
   * @throws Error where it is not there even then
   */
  open(load: () => Promise<unknown>): Promise<T>;
}

/** @param name unique among the doors */
export function doorFor<T>(name: string): Door<T> {
  const key = Symbol.for(`headwater-${name}`);
  const world = globalThis as { [key]?: T };
  return {
    offer(thing) {
      world[key] = thing;
    },
    async open(load) {
      if (!world[key]) await load();
      const thing = world[key];
      if (!thing) throw new Error(`${name} did not load`);
      return thing;
    },
  };
}
