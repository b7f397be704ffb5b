import type { Problem } from './result';

/** Rests after a failure, doubled with each one in a row. */
const FIRST_REST_MS = 3_000;
const LONGEST_REST_MS = 10 * 60_000;

/** Keeps search services from being asked too often, and from being asked at all while they refuse. */
export interface Pace {
  /** Whether a service may be asked now. */
  isReady(id: string, gapMs: number, now: number): boolean;
  /** A request goes out. */
  asked(id: string, now: number): void;
  /** What came of it. */
  answered(id: string, problem: Problem | null, now: number): void;
}

interface Service {
  lastAsked: number;
  restUntil: number;
  failures: number;
}

/** One for as long as the worker lives: services count requests by the asker, not by the search. */
export function createPace(): Pace {
  const services = new Map<string, Service>();
  const known = (id: string): Service => {
    const service = services.get(id) ?? { lastAsked: Number.NEGATIVE_INFINITY, restUntil: 0, failures: 0 };
    services.set(id, service);
    return service;
  };
  return {
    isReady(id, gapMs, now) {
      const { lastAsked, restUntil } = known(id);
      return now >= restUntil && now - lastAsked >= gapMs;
    },
    asked(id, now) {
      known(id).lastAsked = now;
    },
    answered(id, problem, now) {
      const service = known(id);
      // Only what the service says itself: no connection is nobody's refusal.
      const refused =
        problem === 'rate-limited' ||
        problem === 'bad-answer' ||
        problem === 'refused' ||
        problem === 'server-error';
      service.failures = refused ? service.failures + 1 : 0;
      service.restUntil = refused
        ? now + Math.min(LONGEST_REST_MS, FIRST_REST_MS * 2 ** (service.failures - 1))
        : 0;
    },
  };
}
