/**
 * The file that settings and rules travel in: JSON with a format name, a version and a date. A file is taken whole or
 * not at all, so that a damaged one can cost nothing that is stored.
 */
import * as v from 'valibot';
import { TEXT_MAX } from '../../rules/parse';
import { parseSettings } from '../../storage/schema';
import type { Settings } from '../../storage/types';

const FORMAT = 'headwater';
const VERSION = 1;
/** Largest file read, in bytes. */
export const FILE_MAX = 8_000_000;

export interface Backup {
  readonly settings: Settings;
  readonly rules: string;
  /** ISO 8601, or null where the file does not say. */
  readonly exportedAt: string | null;
}

export type BackupFault =
  | { readonly why: 'not-json' | 'not-ours' | 'newer' }
  /** `path` names the damaged field: `settings.look.size`. */
  | { readonly why: 'bad-field'; readonly path: string };

/** @param now milliseconds since 1970 */
export function writeBackup(settings: Settings, rules: string, now: number): string {
  const exportedAt = new Date(now).toISOString();
  return `${JSON.stringify({ format: FORMAT, version: VERSION, exportedAt, settings, rules }, null, 2)}\n`;
}

const envelope = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

const content = v.object({
  exportedAt: v.optional(v.pipe(v.string(), v.isoTimestamp())),
  settings: v.pipe(
    v.unknown(),
    v.check((value) => !Array.isArray(value)),
    v.record(v.string(), v.unknown()),
  ),
  rules: v.pipe(v.string(), v.maxLength(TEXT_MAX)),
});

/** Reads a file's text. Settings it does not name take their defaults; unknown ones are ignored. */
export function readBackup(
  text: string,
): { readonly ok: true; readonly backup: Backup } | ({ readonly ok: false } & BackupFault) {
  let data: unknown;
  try {
    // Editors on Windows put a byte order mark in front.
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { ok: false, why: 'not-json' };
  }
  const head = v.safeParse(envelope, data);
  if (!head.success) return { ok: false, why: 'not-ours' };
  if (head.output.version > VERSION) return { ok: false, why: 'newer' };
  const body = v.safeParse(content, data);
  if (!body.success) return { ok: false, why: 'bad-field', path: v.getDotPath(body.issues[0]) ?? '' };
  const { exportedAt = null, settings, rules } = body.output;
  const path = faultIn(settings);
  if (path) return { ok: false, why: 'bad-field', path };
  return { ok: true, backup: { settings: parseSettings(settings).value, rules, exportedAt } };
}

/** The first setting that cannot be read, or ''. */
function faultIn(settings: Record<string, unknown>): string {
  const { look, ...flat } = settings;
  for (const [key, value] of Object.entries(flat)) {
    if (parseSettings({ [key]: value }).faulty) return `settings.${key}`;
  }
  if (look === undefined) return '';
  if (typeof look !== 'object' || look === null) return 'settings.look';
  for (const [key, value] of Object.entries(look)) {
    if (parseSettings({ look: { [key]: value } }).faulty) return `settings.look.${key}`;
  }
  return '';
}
