/** The part of the Node runner that imports the extension's own code. */
import { createBudget } from '../../src/core/budget';
import { factsOf } from '../../src/core/facts';
import { snapshot } from '../../src/core/snapshot';
import { analyse } from '../../src/detect/analyse';
import { pageLangs } from '../../src/detect/langs';
import { findOriginal } from '../../src/find/finder';
import { readHtml } from '../../src/find/read-html';
import { providers } from '../../src/find/registry';
import type { LedgerEntry } from '../../src/find/result';
import { lexiconFor } from '../../src/lexicon';
import { parseHtml } from '../../src/platform/html-parser';
import type { Case, MiniWeb } from './web.ts';

/** The time at which the mini-web is looked at. */
const NOW = Date.parse('2026-11-23T12:00:00Z');

export async function findOn(web: MiniWeb, one: Case) {
  const source = await answer(web, one, one.url, {});
  const document = parseHtml(await source.text(), one.url);
  const page = snapshot(
    document,
    one.url,
    createBudget(() => performance.now(), { nodes: 60_000, chars: 600_000, ms: 5_000 }),
  );
  const report = analyse(page, lexiconFor(pageLangs(document)));
  const ledger: LedgerEntry[] = [];
  const steps: string[] = [
    `verdict ${report.verdict} ${report.score} ${report.kind} source ${report.source?.name} ${report.source?.url}`,
  ];
  for (const hint of report.hints)
    steps.push(`hint ${hint.collector} ${hint.trust} ${hint.name} ${hint.host} ${hint.url}`);
  const result = await findOriginal(
    { page: factsOf(page), report, settings: { offline: false, providers: {} } },
    {
      fetch: (url, init) => answer(web, one, url, init),
      readPage: (html, url) => readHtml(parseHtml(html, url), url, async (langs) => lexiconFor(langs)),
      providers,
      now: () => NOW,
      record: (entry) => ledger.push(entry),
      signal: new AbortController().signal,
    },
    (step) => steps.push(JSON.stringify(step)),
  );
  for (const entry of ledger)
    steps.push(`${entry.purpose} ${entry.status} ${entry.problem ?? ''} ${entry.url.slice(0, 160)}`);
  return { result, requests: result.requests, steps };
}

/** As `fetch` would: redirects followed, dead hosts fail, hanging ones wait for the signal. */
async function answer(web: MiniWeb, one: Case, address: string, init: RequestInit): Promise<Response> {
  let url = address;
  for (let hops = 0; hops < 10; hops++) {
    const reply = web.answer(url, typeof init.body === 'string' ? init.body : '', one.faults);
    if (reply.dead) throw new TypeError('Failed to fetch');
    if (reply.hang)
      return new Promise((_, reject) =>
        init.signal?.addEventListener('abort', () => reject(new DOMException('x', 'AbortError'))),
      );
    if (reply.slow) await new Promise((done) => setTimeout(done, reply.slow));
    if (reply.location && init.redirect !== 'manual') {
      url = new URL(reply.location, url).href;
      continue;
    }
    const response = new Response(reply.body ?? '', {
      status: reply.status ?? 200,
      headers: { 'content-type': reply.type ?? 'text/html; charset=utf-8' },
    });
    Object.defineProperty(response, 'url', { value: url });
    return response;
  }
  throw new TypeError('Too many redirects');
}
