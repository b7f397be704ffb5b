import type { PageSnapshot } from '../core/page';
import type { Finding } from '../core/report';
import type { Lexicon } from '../lexicon/lexicon';
import type { Signal } from './signal';

/** Signals by file, for the guard test. */
export const signalsByFile = import.meta.glob<Signal>('./signals/*.ts', { eager: true, import: 'default' });

/** Most findings kept from one signal. */
const PER_SIGNAL = 6;

/** What all signals see on a page, the strongest first. A signal that throws is passed over. */
export function runSignals(page: PageSnapshot, lexicon: Lexicon): Finding[] {
  const findings: Finding[] = [];
  for (const signal of Object.values(signalsByFile)) {
    try {
      for (const finding of signal.run(page, lexicon).slice(0, PER_SIGNAL))
        findings.push({ signal: signal.id, ...finding });
    } catch {
      // One broken signal must not silence the others.
    }
  }
  return findings.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}
