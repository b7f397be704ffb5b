/**
 * The fourth rung: the Internet Archive's copy of an original that is gone or changed. Only for those; nothing that
 * merely asks for a subscription is looked up here. No other archive is asked.
 */
import type { SafeFetch } from '../safe-fetch';
import { isObject, readJson, text } from '../service';

const AVAILABLE = 'https://archive.org/wayback/available';
const CDX = 'https://web.archive.org/cdx/search/cdx';
const PATIENCE_MS = 4_000;

/** A capture of a page. */
export interface Capture {
  /** `YYYYMMDDhhmmss`. */
  readonly stamp: string;
  /** Address of the archived page, as a reader opens it. */
  readonly page: string;
  /** Address of what was captured, without the archive's own frame. */
  readonly raw: string;
}

/**
 * Good captures of an address: the one nearest to a date, and the first. Availability says "none" for pages that the
 * index does have, so both are asked, side by side.
 *
 * @param near when the page that names it was published, ISO 8601, or null
 */
export async function capturesOf(url: string, near: string | null, net: SafeFetch): Promise<Capture[]> {
  const [nearest, first] = await Promise.all([closest(url, near, net), firstCapture(url, net)]);
  const stamps = [...new Set([nearest, first].filter((stamp) => stamp !== null))];
  return stamps.map((stamp) => ({
    stamp,
    page: `https://web.archive.org/web/${stamp}/${url}`,
    raw: `https://web.archive.org/web/${stamp}id_/${url}`,
  }));
}

async function closest(url: string, near: string | null, net: SafeFetch): Promise<string | null> {
  const address = new URL(AVAILABLE);
  address.searchParams.set('url', url);
  const stamp = near ? stampOf(near) : null;
  if (stamp) address.searchParams.set('timestamp', stamp);
  const answer = await ask(address, url, net);
  const snapshots = isObject(answer) && isObject(answer.archived_snapshots) ? answer.archived_snapshots : {};
  const capture = isObject(snapshots.closest) ? snapshots.closest : {};
  // The nearest capture may be of the error page.
  if (capture.available !== true || (text(capture.status) ?? '200') !== '200') return null;
  return validStamp(text(capture.timestamp));
}

/**
 * The first capture of an address that was answered with a page: by then, at the latest, it was published.
 *
 * @returns `YYYYMMDDhhmmss`, or null
 */
export async function firstCapture(url: string, net: SafeFetch): Promise<string | null> {
  const address = new URL(CDX);
  address.searchParams.set('url', url);
  address.searchParams.set('output', 'json');
  address.searchParams.set('limit', '1');
  address.searchParams.set('fl', 'timestamp,original,statuscode,digest');
  address.searchParams.set('filter', 'statuscode:200');
  const rows = await ask(address, url, net);
  if (!Array.isArray(rows)) return null;
  const [head, first] = rows as unknown[];
  if (!Array.isArray(head) || !Array.isArray(first)) return null;
  const column = (name: string): unknown => first[head.indexOf(name)];
  const status = column('statuscode');
  return status !== undefined && status !== '200' ? null : validStamp(text(column('timestamp')));
}

async function ask(address: URL, sent: string, net: SafeFetch): Promise<unknown> {
  const request = { purpose: 'archive', sent, accept: 'json', patience: PATIENCE_MS } as const;
  const answer = await net.get(address.href, request);
  return answer.ok ? readJson(answer.body) : null;
}

/** ISO 8601 of a capture's stamp. */
export function stampDate(stamp: string): string {
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(stamp);
  return match ? `${match[1]}-${match[2]}-${match[3]}T${match[4]}:${match[5]}:${match[6]}Z` : '';
}

function stampOf(iso: string): string | null {
  const at = Date.parse(iso);
  return Number.isNaN(at) ? null : new Date(at).toISOString().replace(/[-:T]/g, '').slice(0, 14);
}

function validStamp(stamp: string | null): string | null {
  return stamp && /^\d{14}$/.test(stamp) ? stamp : null;
}
