/**
 * The file that settings, rules, addresses of lists and looks of sites travel in: JSON with a format name, a version and
 * a date. Of a file from another version, or one that is damaged or cut off, everything that can be understood is taken;
 * what cannot is named beforehand, and what is stored stays in its place.
 */
import * as v from 'valibot';
import { readersUrl } from '../../core/typed-url';
import { TEXT_MAX } from '../../rules/parse';
import { DATA_VERSION, migrate } from '../../storage/migrations';
import { parseSettings, siteLook } from '../../storage/schema';
import {
  DEFAULT_SETTINGS,
  type Settings,
  SITE_LOOKS_MAX,
  type SiteLook,
  SUBSCRIPTIONS_MAX,
  type Subscription,
} from '../../storage/types';
import { readCutJson } from './cut-json';

const FORMAT = 'headwater';
/** Largest file read, in bytes. */
export const FILE_MAX = 8_000_000;

export interface Backup {
  readonly settings: Settings;
  /** Null where the file holds none that can be read; then those that stand there stay. */
  readonly rules: string | null;
  /** Lists of others, to be fetched again; null where the file names none. */
  readonly lists: readonly ListAddress[] | null;
  /** Looks of single sites; null where the file names none. */
  readonly looks: readonly SiteLook[] | null;
  /** ISO 8601, or null where the file does not say. */
  readonly exportedAt: string | null;
  /** True where a newer version wrote it. */
  readonly newer: boolean;
  /** Names of what cannot be understood: `settings.look.size`. */
  readonly lost: readonly string[];
  /** Set where the file is cut off: the line of the rules in which it ends, from 1; null where it ends elsewhere. */
  readonly cut: { readonly line: number | null } | null;
}

/** What of a list travels: its text is fetched anew. */
export type ListAddress = Pick<Subscription, 'url' | 'on'>;

export interface BackupFault {
  readonly why: 'not-json' | 'not-ours' | 'nothing';
}

/** What a file is made of. */
export interface Kept {
  readonly settings: Settings;
  readonly rules: string;
  readonly lists: readonly ListAddress[];
  readonly looks: readonly SiteLook[];
}

/** @param now milliseconds since 1970 */
export function writeBackup({ settings, rules, lists, looks }: Kept, now: number): string {
  const exportedAt = new Date(now).toISOString();
  const subscriptions = lists.map(({ url, on }) => ({ url, on }));
  const file = { format: FORMAT, version: DATA_VERSION, exportedAt, settings, rules, subscriptions, looks };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const envelope = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

const HEAD = new Set(['format', 'version', 'exportedAt']);
const CONTENT = new Set(['settings', 'rules', 'subscriptions', 'looks']);
/** What is read piece by piece. */
const PARTS = new Set(['settings', 'settings.look', 'subscriptions', 'looks']);

const listAddress: v.GenericSchema<unknown, ListAddress> = v.object({
  url: v.pipe(
    v.string(),
    v.maxLength(2000),
    v.check((url) => readersUrl(url) !== null),
  ),
  on: v.boolean(),
});

/**
 * Reads a file's text.
 *
 * @param present the settings as they are: what the file has damaged stays so; what it does not name becomes the
 *   default, unless it is cut off
 */
export function readBackup(
  text: string,
  present: Settings = DEFAULT_SETTINGS,
): { readonly ok: true; readonly backup: Backup } | ({ readonly ok: false } & BackupFault) {
  const read = parseFile(text);
  if (!read) return { ok: false, why: 'not-json' };
  const { data, cut } = read;
  const head = v.safeParse(envelope, data);
  if (!head.success) return { ok: false, why: 'not-ours' };
  const { version } = head.output;
  const raw = Object.entries(data as object).filter(([key]) => !HEAD.has(key));
  let content: Readonly<Record<string, unknown>> = Object.fromEntries(raw);
  const lost: string[] = [];
  try {
    content = migrate(content, version);
  } catch {
    lost.push('version');
  }
  lost.push(...Object.keys(content).filter((key) => !CONTENT.has(key)));

  const rules = v.safeParse(v.pipe(v.string(), v.maxLength(TEXT_MAX)), content.rules);
  if (!rules.success) lost.push('rules');
  const lists = readEach('subscriptions', content.subscriptions, listAddress, SUBSCRIPTIONS_MAX, lost);
  const looks = readEach('looks', content.looks, siteLook, SITE_LOOKS_MAX, lost);
  const { settings, understood } = readSettings(
    content.settings,
    present,
    cut ? present : DEFAULT_SETTINGS,
    lost,
  );
  if (!rules.success && !understood && !lists && !looks) return { ok: false, why: 'nothing' };
  const date = v.safeParse(
    v.pipe(v.string(), v.isoTimestamp()),
    (data as { exportedAt?: unknown }).exportedAt,
  );
  return {
    ok: true,
    backup: {
      settings,
      rules: rules.success ? rules.output : null,
      lists,
      looks,
      exportedAt: date.success ? date.output : null,
      newer: version > DATA_VERSION,
      lost,
      cut,
    },
  };
}

/** Parses a file's text; of one that is cut off, what is there. */
function parseFile(text: string): { readonly data: unknown; readonly cut: Backup['cut'] } | null {
  // Editors on Windows put a byte order mark in front.
  const bare = text.replace(/^\ufeff/, '');
  try {
    return { data: JSON.parse(bare), cut: null };
  } catch {
    const left = readCutJson(bare, PARTS);
    if (!left || !isRecord(left.data) || Object.keys(left.data).length === 0) return null;
    if (left.begun === null || left.path.join() !== 'rules') return { data: left.data, cut: { line: null } };
    const lines = left.begun.split('\n').slice(0, -1);
    return {
      data: { ...left.data, rules: lines.map((line) => `${line}\n`).join('') },
      cut: { line: lines.length + 1 },
    };
  }
}

/** Reads each entry by itself; those that cannot be read are named. A file of an older version has none. */
function readEach<T>(
  name: string,
  raw: unknown,
  entry: v.GenericSchema<unknown, T>,
  max: number,
  lost: string[],
): readonly T[] | null {
  if (raw === undefined) return null;
  if (!Array.isArray(raw)) {
    lost.push(name);
    return null;
  }
  return raw.slice(0, max).flatMap((one, i) => {
    const read = v.safeParse(entry, one);
    if (!read.success) lost.push(`${name}.${i + 1}`);
    return read.success ? [read.output] : [];
  });
}

/** Reads each setting by itself; what cannot be read keeps its present value and is named. @param rest what is not there */
function readSettings(
  raw: unknown,
  present: Settings,
  rest: Settings,
  lost: string[],
): { settings: Settings; understood: boolean } {
  if (!isRecord(raw)) {
    lost.push('settings');
    return { settings: present, understood: false };
  }
  const settings: Record<string, unknown> = { ...rest };
  const look: Record<string, unknown> = { ...rest.look };
  for (const [key, value] of Object.entries(raw)) {
    if (!(key in settings)) lost.push(`settings.${key}`);
    else if (key !== 'look') {
      const read = parseSettings({ [key]: value });
      if (read.faulty) lost.push(`settings.${key}`);
      const from = read.faulty ? present : read.value;
      settings[key] = from[key as keyof Settings];
    } else if (!isRecord(value)) {
      lost.push('settings.look');
      Object.assign(look, present.look);
    } else {
      for (const [name, one] of Object.entries(value)) {
        if (!(name in look)) {
          lost.push(`settings.look.${name}`);
          continue;
        }
        const read = parseSettings({ look: { [name]: one } });
        if (read.faulty) lost.push(`settings.look.${name}`);
        const from = read.faulty ? present.look : read.value.look;
        look[name] = from[name as keyof Settings['look']];
      }
    }
  }
  return { settings: parseSettings({ ...settings, look }).value, understood: true };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
