import type { Provider } from './provider';

/** Providers by file, for the guard test that compares ids with file names. */
export const providersByFile = import.meta.glob<Provider>('./providers/*.ts', {
  eager: true,
  import: 'default',
});

/** All providers, by name; which of them are asked depends on the reader's settings. */
export const providers: readonly Provider[] = Object.values(providersByFile);
