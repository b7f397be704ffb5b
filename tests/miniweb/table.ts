import type { Case } from './web.ts';

/** What came of one case. */
export interface Outcome {
  readonly one: Case;
  readonly found: boolean;
  /** A page that is not the original was called it. */
  readonly wrong: boolean;
  readonly said: string;
  readonly ms: number;
  readonly requests: number;
}

/** Whether a result is what the case wants, and whether it is worse than none. */
export function mark(
  one: Case,
  said: { readonly check: string | null; readonly url: string | null; readonly archive: string | null },
) {
  const { expect } = one;
  const is = (url: string) => said.url !== null && said.url.replace(/\/$/, '') === url.replace(/\/$/, '');
  if ('nobody' in expect) return { found: said.check !== 'verified', wrong: said.check === 'verified' };
  if ('archived' in expect)
    return {
      found: said.check === 'archived' && said.archive !== null && is(expect.archived),
      wrong: said.check === 'verified',
    };
  const target = 'verified' in expect ? expect.verified : expect.named;
  const check = 'verified' in expect ? 'verified' : 'named';
  return { found: said.check === check && is(target), wrong: said.check === 'verified' && !is(target) };
}

/** Figures by manner and by group, as text. */
export function table(outcomes: readonly Outcome[]): string {
  const rows = (key: (one: Case) => string) => {
    const names = [...new Set(outcomes.map(({ one }) => key(one)))];
    return names.map((name) => {
      const own = outcomes.filter(({ one }) => key(one) === name);
      const found = own.filter((entry) => entry.found).length;
      const wrong = own.filter((entry) => entry.wrong).length;
      const times = own.map(({ ms }) => ms).sort((a, b) => a - b);
      const requests = own.reduce((sum, entry) => sum + entry.requests, 0) / own.length;
      return `${name.padEnd(16)} ${String(found).padStart(3)}/${String(own.length).padEnd(3)} ${(found / own.length).toFixed(2)}  wrong ${wrong}  median ${Math.round(times[Math.floor(times.length / 2)] ?? 0)} ms  requests ${requests.toFixed(1)}`;
    });
  };
  return [...rows((one) => one.manner), '', ...rows((one) => one.group)].join('\n');
}
