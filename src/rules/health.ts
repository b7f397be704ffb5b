/** Tells a rule that a site has left behind from one that is not meant for a page. */
import { formatDirective } from './format';
import { parseHostPattern } from './host';
import type { RuleFile } from './rule';

/** What is remembered of a directive on a site. */
export interface HealthRecord {
  readonly host: string;
  readonly name: 'body' | 'title';
  readonly text: string;
  readonly list: string;
  readonly matchedAt: number;
  readonly missedAt: number | null;
  readonly missed: readonly string[];
}

/** Pages without a match from which a rule counts as out of date: one may be of another kind. */
export const PAGES_MISSED = 2;
const PAGES_KEPT = 5;
/** Records kept; those that were seen longest ago go first. */
export const RECORDS_MAX = 1000;
/** A match is written down once in so many milliseconds: what is read often need not be written as often. */
const REST_MS = 12 * 3_600_000;

/** What a page has shown: whether each directive found anything. */
export interface Sighting extends Pick<HealthRecord, 'host' | 'name' | 'text' | 'list'> {
  readonly found: boolean;
  /** Address of the page. */
  readonly url: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** @returns the records with what was seen; the same ones where that is nothing new */
export function noteSighting(records: readonly HealthRecord[], seen: Sighting): readonly HealthRecord[] {
  const { host, name, text, list, found, url, at } = seen;
  const known = records.find(
    (each) => each.host === host && each.name === name && each.list === list && each.text === text,
  );
  if (found) {
    if (known && known.missedAt === null && at - known.matchedAt < REST_MS) return records;
    const fresh = { host, name, text, list, matchedAt: at, missedAt: null, missed: [] };
    return [...records.filter((each) => each !== known), fresh].slice(-RECORDS_MAX);
  }
  // A rule that has never found anything here has not stopped.
  if (!known || known.missed.includes(url)) return records;
  const missed = [...known.missed, url].slice(-PAGES_KEPT);
  return records.map((each) => (each === known ? { ...each, missed, missedAt: each.missedAt ?? at } : each));
}

/** True for a rule that used to find something on the site and does not any more. */
export function isOutdated(record: HealthRecord): boolean {
  return record.missedAt !== null && record.missed.length >= PAGES_MISSED;
}

/** A rule that is out of date, with the line it begins in now. */
export interface Outdated {
  readonly line: number;
  /** Lines that would have to go for the automatic result. */
  readonly lines: readonly number[];
  readonly record: HealthRecord;
}

/** The rules of a list that are out of date. What stands there no more, or was changed, is not. */
export function outdatedIn(file: RuleFile, records: readonly HealthRecord[], list = ''): Outdated[] {
  const bad = records.filter((record) => record.list === list && isOutdated(record));
  if (bad.length === 0) return [];
  return file.sections.flatMap((section) =>
    (['body', 'title'] as const).flatMap((name) => {
      const own = section.directives.filter((each) => each.name === name);
      const text = own.map(formatDirective).join('\n');
      const record = bad.find(
        (each) =>
          each.name === name && each.text === text && section.hosts.some((host) => names(host, each.host)),
      );
      const lines = own.map(({ line }) => line);
      return record && lines[0] ? [{ line: lines[0], lines, record }] : [];
    }),
  );
}

function names(written: string, host: string): boolean {
  const pattern = parseHostPattern(written);
  if (!pattern) return false;
  if (pattern.scope === 'any' || pattern.host === host) return true;
  return pattern.scope === 'below' && host.endsWith(`.${pattern.host}`);
}

/** Turns lines into comments: what they said is not lost, and can be had back. @param lines from 1 */
export function muteLines(text: string, lines: readonly number[]): string {
  const muted = new Set(lines);
  return text
    .split('\n')
    .map((line, i) => (muted.has(i + 1) ? `# ${line}` : line))
    .join('\n');
}
