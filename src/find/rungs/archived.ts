import type { PageFacts, PageReport } from '../../core/report';
import { settleOr } from '../../core/settle-or';
import { plainHost } from '../../core/url';
import type { Checked } from '../check';
import type { createComparer } from '../compare';
import { judge } from '../direction';
import { EXPLICIT } from '../leads';
import type { ReadPage } from '../read-page';
import type { CheckRow, FindStep, Origin, Problem } from '../result';
import type { SafeFetch } from '../safe-fetch';
import { type Capture, capturesOf } from './archive';

/** What says that a page is not there any more. A page that refuses, or asks for a subscription, is there. */
const GONE: ReadonlySet<Problem> = new Set([
  'not-found',
  'network',
  'redirect-loop',
  'timeout',
  'server-error',
]);
/** From this trust on an address that holds another text by now was the article's once. */
const CHANGED_TRUST = 0.75;
/** Likeness, as trust, of a search hit that is gone and still worth a look. */
const HIT_TRUST = 0.1;
const MAX_TARGETS = 2;
const CAPTURE_MS = 5_000;

export interface ArchivedOriginal {
  readonly checked: Checked;
  readonly origin: Origin;
}

export interface ArchiveContext {
  readonly page: PageFacts;
  readonly report: PageReport;
  readonly compare: ReturnType<typeof createComparer>;
  readonly net: SafeFetch;
  readonly readPage: (html: string, url: string) => Promise<ReadPage>;
  readonly signal: AbortSignal;
  readonly onStep: (step: FindStep) => void;
}

/**
 * Looks for an archived copy of an original that is gone or changed, and compares it. Where the archive has one that
 * could not be read, the page's own word has to do.
 */
export async function findArchived(
  checked: readonly Checked[],
  context: ArchiveContext,
): Promise<ArchivedOriginal | null> {
  for (const target of targetsAmong(checked)) {
    if (context.signal.aborted) return null;
    context.onStep({ step: 'archive', host: 'web.archive.org' });
    const captures = await capturesOf(target.lead.url.href, context.page.published?.iso ?? null, context.net);
    const [first] = captures;
    if (!first) continue;
    let readable = false;
    for (const capture of captures) {
      const read = await readCapture(capture, target, context);
      if (!read) continue;
      readable = true;
      const origin = compared(target, capture, read, context);
      if (origin) return { checked: target, origin };
    }
    const trusted = isNamed(target) && target.candidate.comparison === null;
    if (!readable && trusted)
      return { checked: target, origin: originFrom(target, first, target.candidate.rows) };
  }
  return null;
}

function targetsAmong(checked: readonly Checked[]): Checked[] {
  const gone = checked.filter((entry) => {
    const { problem, comparison } = entry.candidate;
    if (problem) return GONE.has(problem) && (isNamed(entry) || entry.lead.trust >= HIT_TRUST);
    return entry.lead.named && entry.lead.trust >= CHANGED_TRUST && comparison?.sameText === false;
  });
  return gone
    .sort((a, b) => b.lead.trail.length - a.lead.trail.length || b.lead.trust - a.lead.trust)
    .slice(0, MAX_TARGETS);
}

function isNamed({ lead }: Checked): boolean {
  return lead.named && lead.trust >= EXPLICIT;
}

async function readCapture(
  { raw }: Capture,
  { lead }: Checked,
  { net, readPage, signal }: ArchiveContext,
): Promise<ReadPage | null> {
  const request = { purpose: 'archive', sent: lead.url.href, accept: 'html', patience: CAPTURE_MS } as const;
  const answer = await net.get(raw, request);
  if (!answer.ok) return null;
  try {
    return await settleOr(readPage(answer.body, lead.url.href), signal);
  } catch {
    return null;
  }
}

function compared(
  { lead, candidate }: Checked,
  capture: Capture,
  read: ReadPage,
  { page, report, compare }: ArchiveContext,
): Origin | null {
  const comparison = compare(read.facts);
  const judgement = judge({ page, report, lead, url: lead.url.href, read, comparison });
  if (judgement.against !== null) return null;
  return {
    ...originFrom({ lead, candidate }, capture, judgement.rows),
    title: read.facts.title || null,
    siteName: read.facts.siteName,
    published: read.facts.published?.iso ?? null,
    comparison,
    confidence: judgement.confidence,
  };
}

function originFrom(
  { lead, candidate }: Pick<Checked, 'lead' | 'candidate'>,
  capture: Capture,
  rows: readonly CheckRow[],
): Origin {
  return {
    ...candidate,
    url: lead.url.href,
    host: plainHost(lead.url),
    rows,
    check: 'archived',
    confidence: 'named',
    archiveUrl: capture.page,
  };
}
