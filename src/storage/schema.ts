/** Stored data is untrusted like everything else: each field is parsed, and one bad field costs only itself. */
import * as v from 'valibot';
import { COPY_KINDS } from '../core/report';
import { pageReport } from '../core/report-schema';
import type { CachedResult } from '../find/cache';
import { type LedgerEntry, PROBLEMS, PURPOSES } from '../find/result';
import { PAGE_MODES } from '../rules/rule';
import { isFreeKey, KEY_ACTIONS, type KeyAction, type Keys } from './keys';
import {
  BADGES,
  DEFAULT_SETTINGS,
  FONTS,
  type HealthRecord,
  LIST_RESULTS,
  LOOK_RANGES,
  type Look,
  type Place,
  type Settings,
  type SiteLook,
  type Subscription,
  type TabState,
  THEMES,
} from './types';

export interface Parsed<T> {
  readonly value: T;
  /** True where something stored could not be read. */
  readonly faulty: boolean;
}

/** The reader's rules as stored; the revision counts saves. */
export interface RulesText {
  readonly text: string;
  readonly revision: number;
}

type Fields<T> = { readonly [K in keyof T]: v.GenericSchema<unknown, T[K]> };

const between = ({ min, max }: { min: number; max: number }) =>
  v.pipe(v.number(), v.minValue(min), v.maxValue(max));

const LOOK_FIELDS = {
  theme: v.picklist(THEMES),
  font: v.picklist(FONTS),
  size: between(LOOK_RANGES.size),
  measure: between(LOOK_RANGES.measure),
  leading: between(LOOK_RANGES.leading),
  spacing: between(LOOK_RANGES.spacing),
  justify: v.boolean(),
  hyphens: v.boolean(),
} satisfies Fields<Look>;

const key = v.pipe(
  v.string(),
  v.check((value) => value === '' || isFreeKey(value)),
);

/** Keys of the clean view: all or nothing, as no two actions may share one. */
export const keys: v.GenericSchema<unknown, Keys> = v.pipe(
  v.object(Object.fromEntries(KEY_ACTIONS.map((action) => [action, key])) as Record<KeyAction, typeof key>),
  v.check((all) => {
    const used = Object.values(all)
      .filter(Boolean)
      .map((one) => one.toLowerCase());
    return new Set(used).size === used.length;
  }),
);

/** A look as a message carries it: all or nothing. */
export const look: v.GenericSchema<unknown, Look> = v.object(LOOK_FIELDS);

/** The look of a single site: all or nothing, too. */
export const siteLook: v.GenericSchema<unknown, SiteLook> = v.object({
  site: v.pipe(v.string(), v.minLength(1), v.maxLength(253)),
  look,
});

const SETTINGS_FIELDS = {
  enabled: v.boolean(),
  offline: v.boolean(),
  autoFind: v.boolean(),
  badge: v.picklist(BADGES),
  markedKinds: v.pipe(v.array(v.picklist(COPY_KINDS)), v.maxLength(20)),
  searxngUrl: v.pipe(
    v.string(),
    v.maxLength(2000),
    v.check((url) => url === '' || isHttp(url)),
  ),
  braveKey: v.pipe(v.string(), v.maxLength(200)),
  searchOrder: v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(40)),
  searchSwitches: v.pipe(
    v.record(v.pipe(v.string(), v.maxLength(40)), v.boolean()),
    v.check((switches) => Object.keys(switches).length <= 40),
  ),
  archives: v.boolean(),
  sync: v.boolean(),
  keepPlaces: v.boolean(),
  readerKeys: keys,
} satisfies Fields<Omit<Settings, 'look'>>;

function isHttp(url: string): boolean {
  try {
    return /^https?:$/.test(new URL(url).protocol);
  } catch {
    return false;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Parses an object field by field; a field that is absent or bad takes its default. */
function parseFields<T extends object>(fields: Fields<T>, raw: unknown, defaults: T): Parsed<T> {
  if (raw == null) return { value: defaults, faulty: false };
  if (!isRecord(raw)) return { value: defaults, faulty: true };
  const value = { ...defaults };
  let faulty = false;
  for (const key of Object.keys(fields) as (keyof T & string)[]) {
    if (raw[key] === undefined) continue;
    const result = v.safeParse(fields[key], raw[key]);
    if (result.success) value[key] = result.output as T[typeof key];
    else faulty = true;
  }
  return { value, faulty };
}

export function parseSettings(raw: unknown): Parsed<Settings> {
  const { look: defaultLook, ...defaults } = DEFAULT_SETTINGS;
  const flat = parseFields<Omit<Settings, 'look'>>(SETTINGS_FIELDS, raw, defaults);
  const nested = parseFields<Look>(LOOK_FIELDS, isRecord(raw) ? raw.look : undefined, defaultLook);
  return { value: { ...flat.value, look: nested.value }, faulty: flat.faulty || nested.faulty };
}

/**
 * What is stored for settings: only what differs from the defaults, so that a new default reaches everyone, and the
 * fields of a newer version that this one does not know.
 */
export function sparseSettings(settings: Settings, stored: unknown): Record<string, unknown> {
  const kept = isRecord(stored) ? Object.entries(stored).filter(([key]) => !(key in DEFAULT_SETTINGS)) : [];
  const own = Object.entries(settings).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(DEFAULT_SETTINGS[key as keyof Settings]),
  );
  return Object.fromEntries([...kept, ...own]);
}

export function parseRulesText(raw: unknown): Parsed<RulesText> {
  return parseFields<RulesText>(
    { text: v.string(), revision: v.pipe(v.number(), v.integer(), v.minValue(0)) },
    raw,
    { text: '', revision: 0 },
  );
}

const ledgerEntry: v.GenericSchema<unknown, LedgerEntry> = v.object({
  at: v.number(),
  host: v.string(),
  url: v.string(),
  purpose: v.picklist(PURPOSES),
  sent: v.string(),
  status: v.nullable(v.number()),
  bytes: v.number(),
  problem: v.nullable(v.picklist(PROBLEMS)),
  landed: v.exactOptional(v.string()),
});

/** Entries that cannot be read are left out. */
export function parseLedger(raw: unknown): Parsed<LedgerEntry[]> {
  return parseList(ledgerEntry, raw);
}

function parseList<T>(item: v.GenericSchema<unknown, T>, raw: unknown): Parsed<T[]> {
  if (raw == null) return { value: [], faulty: false };
  if (!Array.isArray(raw)) return { value: [], faulty: true };
  const value = raw.flatMap((entry) => {
    const result = v.safeParse(item, entry);
    return result.success ? [result.output] : [];
  });
  return { value, faulty: value.length < raw.length };
}

const blocks = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));

/** A place as a message carries it; null forgets the one that is kept. */
export const place: v.GenericSchema<unknown, Place> = v.object({
  block: blocks,
  of: v.pipe(blocks, v.minValue(1)),
});

const kept = v.object({ key: v.pipe(v.string(), v.maxLength(40)), place });

/** Places that cannot be read are left out. */
export function parsePlaces(raw: unknown): Parsed<v.InferOutput<typeof kept>[]> {
  return parseList(kept, raw);
}

/** Looks that cannot be read are left out. */
export function parseLooks(raw: unknown): Parsed<SiteLook[]> {
  return parseList(siteLook, raw);
}

const short = (max: number) => v.pipe(v.string(), v.maxLength(max));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const subscription: v.GenericSchema<unknown, Subscription> = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z\d-]{1,40}$/)),
  url: v.pipe(short(2000), v.check(isHttp)),
  on: v.boolean(),
  title: short(200),
  version: short(200),
  expires: between({ min: 1, max: 24 * 14 }),
  etag: short(500),
  modified: short(500),
  checkedAt: v.nullable(v.number()),
  freshAt: v.nullable(v.number()),
  result: v.nullable(v.picklist(LIST_RESULTS)),
  failures: count,
  rules: count,
  mistakes: count,
});

export function parseSubscriptions(raw: unknown): Parsed<Subscription[]> {
  return parseList(subscription, raw);
}

const ruleHealth: v.GenericSchema<unknown, HealthRecord> = v.object({
  host: short(253),
  name: v.picklist(['body', 'title']),
  text: short(4000),
  list: short(40),
  matchedAt: v.number(),
  missedAt: v.nullable(v.number()),
  missed: v.pipe(v.array(short(2000)), v.maxLength(10)),
});

export function parseHealth(raw: unknown): Parsed<HealthRecord[]> {
  return parseList(ruleHealth, raw);
}

const findResult = v.looseObject({
  outcome: v.picklist(['found', 'unknown', 'original']),
  candidates: v.array(v.looseObject({ url: v.string() })),
});

const tabState = v.object({
  tabId: v.number(),
  url: v.string(),
  host: v.string(),
  private: v.boolean(),
  since: v.number(),
  access: v.picklist(['ok', 'off', 'no-access']),
  mode: v.picklist(PAGE_MODES),
  report: v.nullable(pageReport),
  search: v.nullable(
    v.looseObject({
      phase: v.picklist(['searching', 'done', 'offline', 'error']),
      steps: v.array(v.looseObject({ step: v.string() })),
      result: v.nullable(findResult),
      problem: v.nullable(v.picklist(PROBLEMS)),
      startedAt: v.number(),
    }),
  ),
});

/** @returns null where nothing usable is stored; a tab's state can always be made anew. */
export function parseTabState(raw: unknown): TabState | null {
  const result = v.safeParse(tabState, raw);
  // The search is written by the worker alone, into memory; its outline is proof enough.
  return result.success ? (result.output as unknown as TabState) : null;
}

const found = v.array(v.object({ key: v.string(), at: v.number(), result: findResult }));

/** Results of searches; an unreadable list is an empty one. */
export function parseFound(raw: unknown): CachedResult[] {
  const result = v.safeParse(found, raw ?? []);
  // The outline is proof enough, as for a tab's search.
  return result.success ? (result.output as unknown as CachedResult[]) : [];
}
