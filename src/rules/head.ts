import type { RuleFile } from './rule';

/** What a list says about itself in the comments at its beginning. */
export interface ListHead {
  /** `! Title: …`; '' where there is none. */
  readonly title: string;
  /** `! Version: …`, or when it was last changed; '' where there is neither. */
  readonly version: string;
  /** `! Expires: 4 days`: hours after which it is to be fetched again, 1 to 336. */
  readonly expires: number;
}

/** Lines of comment that are looked at. */
const HEAD_LINES = 50;
/** Bounds and default of Adblock Plus (https://help.adblockplus.org/hc/en-us/articles/360062733293), in hours. */
const [SOONEST, USUAL, LATEST] = [1, 5 * 24, 14 * 24];

/** The name a list gives itself, in a line `! Title: …`; '' where it gives none. */
export function titleOf(file: Pick<RuleFile, 'loose'>): string {
  return fieldOf(file, 'Title');
}

export function headOf(file: Pick<RuleFile, 'loose'>): ListHead {
  return {
    title: titleOf(file),
    version: fieldOf(file, 'Version') || fieldOf(file, 'Last modified'),
    expires: hoursOf(fieldOf(file, 'Expires')),
  };
}

function fieldOf({ loose }: Pick<RuleFile, 'loose'>, name: string): string {
  const field = new RegExp(`^[!#]\\s*${name}:\\s*(\\S.{0,79})`, 'i');
  for (const { kind, text } of loose.slice(0, HEAD_LINES)) {
    const value = kind === 'comment' ? field.exec(text)?.[1] : undefined;
    if (value) return value.trim();
  }
  return '';
}

/** `4 days (update frequency)`, `12 hours`, `1d`; a bare number is days. */
function hoursOf(text: string): number {
  const [, count, unit = 'd'] = /^(\d{1,5})\s*([hd])?/i.exec(text) ?? [];
  if (!count) return USUAL;
  const hours = Number(count) * (unit.toLowerCase() === 'h' ? 1 : 24);
  return Math.min(LATEST, Math.max(SOONEST, hours));
}
