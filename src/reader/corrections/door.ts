import { doorFor } from '../door';
import type { Namer } from './types';

/** The code that finds places and makes selectors comes with the first correction. */
export const { offer: offerNamer, open: openNamer } = doorFor<Namer>('namer');
