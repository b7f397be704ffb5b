import { doorFor } from '../door';
import type { Exporter } from './types';

/** The code that writes files comes when the reader first wants to take something along. */
export const { offer: offerExporter, open: openExporter } = doorFor<Exporter>('exporter');
