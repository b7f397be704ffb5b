import type { ReaderFeature } from './feature';
import type { ReaderView } from './view';

const modules = import.meta.glob<ReaderFeature>('./features/*.ts', { eager: true, import: 'default' });

/** For the guard test: `./features/<id>.ts` → feature. */
export const featuresByFile = modules;

/** All features in the order in which they mount. */
export const features: readonly ReaderFeature[] = Object.values(modules).toSorted(
  (a, b) => a.order - b.order || (a.id < b.id ? -1 : 1),
);

/** Those that shape what is seen first, and those that come when it has been painted. */
export const firstFeatures = features.filter(({ first }) => first);
export const laterFeatures = features.filter(({ first }) => !first);

/**
 * Mounts features one after another. One that fails is left out and named in a warning; the others go on.
 *
 * @returns ids of the features that failed
 */
export function mountFeatures(
  all: readonly ReaderFeature[],
  view: ReaderView,
  signal: AbortSignal,
): string[] {
  const failed: string[] = [];
  for (const feature of all) {
    try {
      feature.mount(view, signal);
    } catch (error) {
      failed.push(feature.id);
      // biome-ignore lint/suspicious/noConsole: a broken feature must not be silent, nor stop the view
      console.warn(`Headwater: the feature "${feature.id}" failed`, error);
    }
  }
  return failed;
}
