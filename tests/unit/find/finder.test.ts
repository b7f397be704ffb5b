// @vitest-environment node
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Provider, SearchHit, Words } from '../../../src/find/provider';
import {
  type Answer,
  answer,
  COPY_URL,
  CUT,
  circle,
  type FakePage,
  hang,
  hint,
  html,
  LOOKALIKE,
  ORIGINAL_URL,
  ok,
  readFake,
  search,
  status,
  TITLE,
} from './fake-web';

const AT = 1_772_500_000_000;
const HOST = 'brackwater-courier.example';
const named = { hints: [hint(ORIGINAL_URL)] };

const FAKE = {
  id: 'fake',
  name: 'Fake',
  hosts: [],
  needs: null,
  byDefault: true,
  order: 0,
  gapMs: 0,
  takes: ({ kind }: Words) => kind === 'title',
};
function provider(hits: SearchHit[], over: Partial<Provider> = {}): Provider {
  return { ...FAKE, search: async () => ({ hits, problem: null }), ...over };
}
const hitOf = (url: string): SearchHit => ({ url, title: TITLE, snippet: null, published: null });

describe('what the page links', () => {
  test('is verified in one request', async () => {
    const { result, ledger, steps } = await search({ [ORIGINAL_URL]: ok(html()) }, { report: named });
    expect(result).toMatchObject({
      outcome: 'found',
      candidates: [],
      chain: [],
      requests: 1,
      finishedAt: AT,
    });
    expect(result.origin).toMatchObject({
      url: ORIGINAL_URL,
      host: HOST,
      check: 'verified',
      confidence: 'sure',
      via: ['attribution-link'],
      problem: null,
      archiveUrl: null,
    });
    expect(steps).toEqual([
      { step: 'reading' },
      { step: 'fetching', host: HOST },
      { step: 'comparing', host: HOST },
    ]);
    expect(ledger).toEqual([
      {
        at: AT,
        host: HOST,
        url: ORIGINAL_URL,
        purpose: 'candidate',
        sent: '',
        status: 200,
        bytes: html().length,
        problem: null,
      },
    ]);
  });

  test('through a redirect is shown by its last address, without tracking', async () => {
    const short = 'https://short.example/x7f';
    const pages = { [short]: ok(html(), `${ORIGINAL_URL}?utm_source=short`) };
    const { result, ledger } = await search(pages, { report: { hints: [hint(short)] } });
    expect(result.origin).toMatchObject({ url: ORIGINAL_URL, check: 'verified' });
    expect(ledger).toMatchObject([{ url: short, landed: `${ORIGINAL_URL}?utm_source=short` }]);
  });

  test('a short link counts for where it leads, and unread for nothing', async () => {
    const short = 'https://bit.ly/3xYz';
    const stated = { hints: [hint(short, { collector: 'short-link', trust: 0.5 })] };
    const followed = await search({ [short]: ok(html(), ORIGINAL_URL) }, { report: stated });
    expect(followed.result.origin).toMatchObject({
      url: ORIGINAL_URL,
      check: 'verified',
      via: ['short-link'],
    });
    const unread = await search({ [short]: status(503) }, { report: stated });
    expect(unread.result).toMatchObject({ outcome: 'unknown', origin: null });
    const other = await search(
      { [short]: ok(html({ facts: { text: LOOKALIKE } }), ORIGINAL_URL) },
      { report: stated },
    );
    expect(other.result).toMatchObject({ outcome: 'unknown', origin: null });
    const home = await search({ [short]: ok(html(), 'https://copyfarm.example/x') }, { report: stated });
    expect(home.result).toMatchObject({ outcome: 'unknown', origin: null, candidates: [] });
  });

  test('through a meta refresh and to the canonical page', async () => {
    const hop = 'https://hop.example/out/5';
    const amp = `${ORIGINAL_URL}/amp`;
    const pages = {
      [hop]: ok(html({ refresh: amp, facts: { text: '' } })),
      [amp]: ok(html({ canonical: ORIGINAL_URL })),
      [ORIGINAL_URL]: ok(html({ canonical: ORIGINAL_URL })),
    };
    const { result, ledger } = await search(pages, { report: { hints: [hint(hop)] } });
    expect(result.origin).toMatchObject({ url: ORIGINAL_URL, check: 'verified' });
    expect(ledger.map(({ url, purpose }) => [url, purpose])).toEqual([
      [hop, 'candidate'],
      [amp, 'redirect'],
      [ORIGINAL_URL, 'redirect'],
    ]);
  });

  test('a canonical that holds something else is not believed', async () => {
    const pages = {
      [ORIGINAL_URL]: ok(html({ canonical: `https://${HOST}/news/other` })),
      [`https://${HOST}/news/other`]: ok(html({ facts: { text: LOOKALIKE } })),
    };
    const { result } = await search(pages, { report: named });
    expect(result.origin).toMatchObject({ url: ORIGINAL_URL, check: 'verified' });
  });

  test('a look-alike is rejected, and not named either', async () => {
    const { result } = await search(
      { [ORIGINAL_URL]: ok(html({ facts: { text: LOOKALIKE } })) },
      { report: named },
    );
    expect(result).toMatchObject({ outcome: 'unknown', origin: null });
    expect(result.candidates).toMatchObject([
      { url: ORIGINAL_URL, comparison: { sameText: false }, problem: null },
    ]);
    expect(result.candidates[0]?.rows[0]?.reason).toBe('other-text');
  });

  test('a candidate that credits our page is not the original', async () => {
    const pages = { [ORIGINAL_URL]: ok(html({ hints: [hint(COPY_URL)] })) };
    expect((await search(pages, { report: named })).result).toMatchObject({
      outcome: 'unknown',
      origin: null,
    });
    const { result } = await search(pages, {
      report: { hints: [hint(ORIGINAL_URL, { trust: 0.3 })], verdict: 'unsure' },
    });
    expect(result).toMatchObject({ outcome: 'original', origin: null });
    expect(result.candidates[0]?.rows.map((row) => row.reason)).toContain('credits-page');
  });

  test('a link that leads back to the page’s own site is dropped', async () => {
    const short = 'https://short.example/back';
    const pages = { [short]: ok(html(), 'https://copyfarm.example/2026/03/x') };
    const { result } = await search(pages, { report: { hints: [hint(short)] } });
    expect(result).toMatchObject({ outcome: 'unknown', origin: null, candidates: [] });
  });

  test('a deleted article whose address leads to the front page is gone', async () => {
    const pages = { [ORIGINAL_URL]: ok(html(), `https://${HOST}/`) };
    const { result } = await search(pages, { report: named });
    expect(result.origin).toMatchObject({ check: 'named', problem: 'not-found', url: ORIGINAL_URL });
  });

  test('a consent wall is no other article', async () => {
    const wall = html({ verdict: 'not-article', facts: { text: 'We and our partners value your privacy.' } });
    const { result } = await search({ [ORIGINAL_URL]: ok(wall) }, { report: named });
    expect(result.origin).toMatchObject({ check: 'named', problem: 'no-text' });
  });

  test('two addresses of one page are one candidate', async () => {
    const short = 'https://short.example/x7f';
    const pages = { [short]: ok(html(), ORIGINAL_URL), [ORIGINAL_URL]: ok(html()) };
    const hints = [hint(ORIGINAL_URL), hint(short, { collector: 'source-line' })];
    const { result } = await search(pages, { report: { hints } });
    expect(result.origin?.via).toEqual(expect.arrayContaining(['attribution-link']));
    expect(result.candidates).toEqual([]);
  });
});

describe('what cannot be checked is named, with the reason', () => {
  const far: Answer = () =>
    answer(null, { headers: { 'content-type': 'text/html' } }, 'http://192.168.1.1/admin');
  test.each<[string, Answer, string, number | null]>([
    ['gone', status(404), 'not-found', 404],
    ['refused', status(403), 'refused', 403],
    ['slowed down', status(429), 'rate-limited', 429],
    ['broken', status(502), 'server-error', 502],
    ['a PDF', ok('%PDF-1.7', undefined, 'application/pdf'), 'not-html', 200],
    ['led to a private address', far, 'blocked', 200],
  ])('%s', async (_, page, problem, code) => {
    const { result, ledger } = await search({ [ORIGINAL_URL]: page }, { report: named });
    expect(result.outcome).toBe('found');
    expect(result.origin).toMatchObject({ url: ORIGINAL_URL, check: 'named', confidence: 'named', problem });
    expect(result.origin?.rows).toEqual([
      { reason: 'named-by-page', quote: 'This article first appeared there' },
    ]);
    expect(ledger[0]).toMatchObject({ url: ORIGINAL_URL, status: code, problem, bytes: 0 });
  });

  test('a circle of redirects', async () => {
    const { result, ledger } = await search({ [ORIGINAL_URL]: circle }, { report: named });
    expect(result.origin).toMatchObject({ check: 'named', problem: 'redirect-loop' });
    expect(ledger.map((entry) => entry.purpose).slice(0, 2)).toEqual(['redirect', 'candidate']);
  });

  test('a private address is neither asked nor offered', async () => {
    const url = 'http://192.168.1.1/news/story';
    const { result, asked, ledger } = await search({ [url]: ok(html()) }, { report: { hints: [hint(url)] } });
    expect(result).toMatchObject({ outcome: 'unknown', origin: null, requests: 0 });
    expect(result.candidates).toMatchObject([{ url, problem: 'blocked' }]);
    expect(asked).toEqual([]);
    expect(ledger).toEqual([]);
  });

  test('offline: no request, and still named', async () => {
    const { result, asked, ledger } = await search(
      { [ORIGINAL_URL]: ok(html()) },
      {
        report: named,
        settings: { offline: true, providers: { x: 'y' } },
        providers: [provider([hitOf('https://a.example/b/c')])],
      },
    );
    expect(result).toMatchObject({ outcome: 'found', requests: 0 });
    expect(result.origin).toMatchObject({ check: 'named', problem: 'offline' });
    expect([asked, ledger]).toEqual([[], []]);
  });

  test('only the publisher is known', async () => {
    const source = { name: 'Brackwater Courier', url: `https://${HOST}/` };
    const { result } = await search({}, { report: { source, hints: [hint(`https://${HOST}/`)] } });
    expect(result).toMatchObject({ outcome: 'unknown', origin: null, publisher: source });
  });

  test('a weak statement names nothing', async () => {
    const { result } = await search({}, { report: { hints: [hint(ORIGINAL_URL, { trust: 0.3 })] } });
    expect(result).toMatchObject({ outcome: 'unknown', origin: null });
    expect(result.candidates).toMatchObject([{ url: ORIGINAL_URL, problem: 'network' }]);
  });

  test('a parser that fails or answers late', async () => {
    const io = { readPage: () => Promise.reject(new Error('parser gone')) };
    const { result } = await search({ [ORIGINAL_URL]: ok(html()) }, { report: named, io });
    expect(result.origin).toMatchObject({ check: 'named', problem: 'no-text' });
  });
});

describe('copies of copies', () => {
  const partner = 'https://partner.example/story/1';
  const agency = 'https://agency.example/story/1';

  test('are followed to their end, the way is kept', async () => {
    const pages = {
      [partner]: ok(html({ verdict: 'copy', hints: [hint(agency, { quote: 'via Agency' })] })),
      [agency]: ok(html({ verdict: 'copy', hints: [hint(ORIGINAL_URL)] })),
      [ORIGINAL_URL]: ok(html({ facts: { published: { iso: '2026-03-01T08:00:00Z', from: 'json-ld' } } })),
    };
    const { result, steps, ledger } = await search(pages, { report: { hints: [hint(partner)] } });
    expect(result.origin).toMatchObject({ url: ORIGINAL_URL, check: 'verified', confidence: 'sure' });
    expect(result.chain).toEqual(['copyfarm.example', 'partner.example', 'agency.example', HOST]);
    expect(result.candidates.map((candidate) => candidate.host)).toEqual([
      'partner.example',
      'agency.example',
    ]);
    expect(steps.filter((step) => step.step === 'following')).toHaveLength(2);
    expect(ledger.map((entry) => entry.url)).toEqual([partner, agency, ORIGINAL_URL]);
  });

  test('by its canonical, too', async () => {
    const pages = {
      [partner]: ok(html({ verdict: 'copy', canonical: ORIGINAL_URL })),
      [ORIGINAL_URL]: ok(html()),
    };
    const { result } = await search(pages, { report: { hints: [hint(partner)] } });
    expect(result.origin).toMatchObject({ url: ORIGINAL_URL, check: 'verified' });
  });

  test('whose source is gone name it', async () => {
    const pages = {
      [partner]: ok(html({ verdict: 'copy', hints: [hint(ORIGINAL_URL)] })),
      [ORIGINAL_URL]: status(410),
    };
    const { result } = await search(pages, { report: { hints: [hint(partner)] } });
    expect(result.origin).toMatchObject({ url: ORIGINAL_URL, check: 'named', problem: 'not-found' });
    expect(result.chain).toEqual(['copyfarm.example', 'partner.example', HOST]);
  });

  test('a plain statement of a page that looks like no copy is followed as well', async () => {
    const pages = {
      [partner]: ok(html({ verdict: 'unsure', hints: [hint(ORIGINAL_URL)] })),
      [ORIGINAL_URL]: ok(html()),
    };
    const { result } = await search(pages, { report: { hints: [hint(partner)] } });
    expect(result.origin).toMatchObject({ url: ORIGINAL_URL, check: 'verified' });
  });

  test('even where the copy is dated earlier than what it names', async () => {
    const early = { published: { iso: '2026-02-01T08:00:00Z', from: 'meta' } };
    const pages = {
      [partner]: ok(html({ hints: [hint(ORIGINAL_URL)], facts: early })),
      [ORIGINAL_URL]: ok(html()),
    };
    const { result } = await search(pages, { report: { hints: [hint(partner, { trust: 0.95 })] } });
    expect(result.origin).toMatchObject({ url: ORIGINAL_URL, check: 'verified' });
  });

  test('in a circle end, and nobody is called the original', async () => {
    const pages = {
      [partner]: ok(html({ verdict: 'copy', hints: [hint(agency)] })),
      [agency]: ok(html({ verdict: 'copy', hints: [hint(partner)] })),
    };
    const { result, asked } = await search(pages, { report: { hints: [hint(partner)] } });
    expect(result).toMatchObject({ outcome: 'unknown', origin: null });
    expect(result.candidates).toHaveLength(2);
    expect(asked).toEqual([partner, agency]);
  });

  test('are not followed for ever', async () => {
    const url = (n: number) => `https://hop${n}.example/story/1`;
    const pages = Object.fromEntries(
      Array.from({ length: 8 }, (_, n) => [url(n), ok(html({ verdict: 'copy', hints: [hint(url(n + 1))] }))]),
    );
    const { result, asked } = await search(pages, { report: { hints: [hint(url(0))] } });
    expect(asked).toEqual([url(0), url(1), url(2), url(3)]);
    expect(result).toMatchObject({ outcome: 'unknown', origin: null });
  });

  test('of an agency that is named only: no original, but a name', async () => {
    const credit = {
      collector: 'agency',
      name: 'Coastal Wire',
      host: 'coastalwire.example',
      quote: '(CW)',
      trust: 0.8,
    };
    const pages = { [partner]: ok(html({ verdict: 'copy', sourceName: 'Coastal Wire', hints: [credit] })) };
    const { result } = await search(pages, { report: { hints: [hint(partner), credit], source: null } });
    expect(result).toMatchObject({ outcome: 'unknown', origin: null });
    expect(result.candidates[0]?.rows).toContainEqual({ reason: 'credits-other', quote: '(CW)' });
  });
});

describe('search services', () => {
  const found = 'https://found.example/news/pier-closed';
  const other = 'https://other.example/news/pier';

  test('are asked where the page names nothing', async () => {
    const { result, steps } = await search(
      { [found]: ok(html()) },
      { providers: [provider([hitOf(found)])] },
    );
    expect(result.origin).toMatchObject({
      url: found,
      check: 'verified',
      confidence: 'likely',
      via: ['fake'],
    });
    expect(steps).toContainEqual({ step: 'searching', provider: 'fake' });
  });

  test('are not asked where the page’s own link settles it', async () => {
    const ask = vi.fn(async () => ({ hits: [], problem: null }));
    await search(
      { [ORIGINAL_URL]: ok(html()) },
      { report: named, providers: [provider([], { search: ask })] },
    );
    expect(ask).not.toHaveBeenCalled();
  });

  test('nor without their setting, nor for pages without an article', async () => {
    const ask = vi.fn(async () => ({ hits: [hitOf(found)], problem: null }));
    const needy = provider([], { needs: 'address', search: ask });
    await search({}, { providers: [needy] });
    await search({}, { providers: [needy], settings: { providers: { address: '  ' } } });
    await search({}, { providers: [provider([], { search: ask })], report: { verdict: 'not-article' } });
    expect(ask).not.toHaveBeenCalled();
    await search({}, { providers: [needy], settings: { providers: { address: 'https://s.example' } } });
    expect(ask).toHaveBeenCalledOnce();
  });

  test('hits about something else, of the own site and home pages are not fetched', async () => {
    const { asked } = await search(
      {},
      {
        providers: [
          provider([
            { ...hitOf('https://weather.example/today/storm'), title: 'Storm expected on Friday' },
            {
              ...hitOf('https://island.example/ferry'),
              title: 'Island closes its ferry before summer storms',
            },
            hitOf('https://copyfarm.example/another'),
            hitOf('https://found.example/'),
            hitOf('http://10.0.0.1/a/b'),
            {
              ...hitOf(found),
              title: 'Pier',
              snippet:
                'She said nobody had asked the nine stallholders what they would do between November …',
            },
          ]),
        ],
      },
    );
    // Asked once more without following redirects, as the host is unknown; then an archive is.
    const elsewhere = asked.filter((url) => !/archive\.org/.test(url));
    expect([...new Set(elsewhere)]).toEqual([found]);
  });

  test('a look-alike among the hits is rejected', async () => {
    const pages = { [found]: ok(html({ facts: { text: LOOKALIKE } })) };
    const { result } = await search(pages, { providers: [provider([hitOf(found)])] });
    expect(result).toMatchObject({ outcome: 'unknown', origin: null });
  });

  describe('of several holders', () => {
    const partnerOf = 'https://partner.example/story/1';
    const at = (iso: string, over: FakePage = {}) =>
      ok(html({ ...over, facts: { published: { iso, from: 'json-ld' } } }));
    const providers = [provider([hitOf(other), hitOf(found)])];
    const early = '2026-03-01T08:00:00Z';
    const late = '2026-03-02T08:00:00Z';

    test('the earlier one, where the later looks like a copy', async () => {
      const pages = { [found]: at(early), [other]: at(late, { verdict: 'unsure', score: 0.4 }) };
      expect((await search(pages, { providers })).result.origin?.url).toBe(found);
    });

    test('the one that another credits', async () => {
      const pages = { [found]: at(late), [other]: at(early, { verdict: 'copy', hints: [hint(found)] }) };
      const { result } = await search(pages, { providers });
      expect(result.origin).toMatchObject({ url: found, check: 'verified' });
      expect(result.chain).toEqual(['copyfarm.example', 'other.example', 'found.example']);
    });

    test('none, where two look alike, whatever their dates: dates can be made up', async () => {
      for (const date of [late, '2026-03-01T08:05:00Z']) {
        const { result } = await search({ [found]: at(early), [other]: at(date) }, { providers });
        expect(result).toMatchObject({ outcome: 'unknown', origin: null });
        expect(result.candidates).toHaveLength(2);
      }
    });

    test('the one that a service with a clock of its own saw first', async () => {
      const seen = (url: string, published: string) => ({ ...hitOf(url), published, isWitness: true });
      const pages = { [found]: at(early), [other]: at(late) };
      const sooner = seen(found, '2026-03-01T09:00:00Z');
      const hits = (...list: ReturnType<typeof seen>[]) => ({ providers: [provider(list)] });
      const plainly = { ...hitOf(found), published: sooner.published };
      expect(
        (await search(pages, hits(seen(other, '2026-03-04T09:00:00Z'), sooner))).result.origin?.url,
      ).toBe(found);
      expect(
        (await search(pages, { providers: [provider([hitOf(other), plainly])] })).result.origin,
      ).toBeNull();
      // It saw the page even sooner: the page's own date is that of a change.
      const own = seen(COPY_URL, '2026-03-01T07:00:00Z');
      expect((await search(pages, hits(hitOf(other) as never, sooner, own))).result.origin).toBeNull();
    });

    test('a third, where the page and another name each other', async () => {
      const loop = {
        [partnerOf]: ok(html({ verdict: 'copy', hints: [hint(COPY_URL)] })),
        [found]: at(early, {}),
      };
      const signed = { ...loop, [found]: ok(html({ facts: { byline: 'Ida Moor' } })) };
      const over = {
        report: { hints: [hint(partnerOf)], verdict: 'unsure' as const },
        providers: [provider([hitOf(found)])],
      };
      const { result } = await search(signed, over);
      expect(result.origin).toMatchObject({ url: found, check: 'verified' });
      expect(
        (await search({ [partnerOf]: loop[partnerOf] as never }, { report: over.report })).result.outcome,
      ).toBe('unknown');
    });

    test('the one that an archive saw before the page says it was published', async () => {
      const cdx = (url: string) =>
        `https://web.archive.org/cdx/search/cdx?${new URLSearchParams({ url, output: 'json', limit: '1', fl: 'timestamp,original,statuscode,digest', filter: 'statuscode:200' })}`;
      const rows = [
        ['timestamp', 'original', 'statuscode', 'digest'],
        ['20260301100000', found, '200', 'X'],
      ];
      const pages = {
        [found]: at(early),
        [other]: at(late),
        [cdx(found)]: ok(JSON.stringify(rows), undefined, 'application/json'),
      };
      const { result } = await search(pages, { providers });
      expect(result.origin?.url).toBe(found);
      expect(result.origin?.rows.map(({ reason }) => reason)).toContain('seen-earlier');
    });
  });

  test('a provider that throws or hangs never stops the others', async () => {
    const broken = provider([], { id: 'broken', search: () => Promise.reject(new Error('x')) });
    const { result } = await search(
      { [found]: ok(html()) },
      { providers: [broken, provider([hitOf(found)])] },
    );
    expect(result.origin?.url).toBe(found);
  });

  test('find the named publisher’s article', async () => {
    const source = {
      collector: 'source-line',
      name: 'Found',
      host: 'found.example',
      quote: 'Source: Found',
      trust: 0.7,
    };
    const { result } = await search(
      { [found]: ok(html({ facts: { published: null } })) },
      { report: { verdict: 'unsure', hints: [source] }, providers: [provider([hitOf(found)])] },
    );
    expect(result.origin).toMatchObject({ url: found, check: 'verified', confidence: 'sure' });
  });
});

describe('an original', () => {
  test('stays one, whoever holds its text', async () => {
    const weak = hint('https://copier.example/a/story', { trust: 0.5 });
    const { result, asked } = await search({}, { report: { verdict: 'original', hints: [weak] } });
    expect(result).toMatchObject({ outcome: 'original', origin: null });
    expect(asked).toEqual([]);
  });

  test('also where its own link leads to a later copy', async () => {
    const later = ok(html({ facts: { published: { iso: '2026-03-09T08:00:00Z', from: 'json-ld' } } }));
    const { result } = await search({ [ORIGINAL_URL]: later }, { report: { ...named, verdict: 'original' } });
    expect(result).toMatchObject({ outcome: 'original', origin: null });
  });

  test('and a dead link of it is not offered', async () => {
    const { result } = await search(
      { [ORIGINAL_URL]: status(404) },
      { report: { ...named, verdict: 'original' } },
    );
    expect(result).toMatchObject({ outcome: 'original', origin: null });
  });
});

describe('bounds', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const many = Array.from({ length: 12 }, (_, n) => `https://n${n}.example/story/${n}`);

  async function within(running: ReturnType<typeof search>): Promise<number> {
    let done = false;
    const started = Date.now();
    void running.then(() => {
      done = true;
    });
    while (!done && Date.now() - started < 60_000) await vi.advanceTimersByTimeAsync(100);
    return Date.now() - started;
  }

  test('every host and every provider hanging: over in 15 seconds', async () => {
    const pages = Object.fromEntries(many.map((url) => [url, hang]));
    const stuck = provider([], { search: () => new Promise(() => undefined) });
    const running = search(pages, { report: { hints: many.map((url) => hint(url)) }, providers: [stuck] });
    expect(await within(running)).toBeLessThanOrEqual(15_000);
    const { result, ledger, asked } = await running;
    expect(result.origin).toMatchObject({ check: 'named', problem: 'timeout' });
    expect(result.searches).toEqual([{ provider: 'fake', hits: 0, problem: 'timeout' }]);
    const pagesAsked = ledger.filter(({ purpose }) => purpose === 'candidate');
    expect(pagesAsked.length).toBeLessThanOrEqual(8);
    expect(ledger).toHaveLength(asked.length);
    expect(result.requests).toBe(asked.length);
  });

  test('a parser that hangs', async () => {
    const running = search(
      { [ORIGINAL_URL]: ok(html()) },
      { report: named, io: { readPage: () => new Promise(() => undefined) } },
    );
    expect(await within(running)).toBeLessThanOrEqual(15_000);
    expect((await running).result.origin).toMatchObject({ check: 'named', problem: 'timeout' });
  });

  test('ends as soon as one is settled, whoever else hangs', async () => {
    const hints = [hint(ORIGINAL_URL), ...many.slice(0, 4).map((url) => hint(url, { trust: 0.4 }))];
    const pages = { ...Object.fromEntries(many.map((url) => [url, hang])), [ORIGINAL_URL]: ok(html()) };
    const running = search(pages, { report: { hints } });
    expect(await within(running)).toBeLessThanOrEqual(200);
    const { result, ledger } = await running;
    expect(result.origin).toMatchObject({ url: ORIGINAL_URL, check: 'verified' });
    expect(result.candidates).toEqual([]);
    expect(ledger).toHaveLength(5);
  });

  test('waits a moment for one that is trusted more', async () => {
    const slow: Answer = async (init) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      return ok(html())(init);
    };
    const hints = [
      hint(ORIGINAL_URL, { trust: 0.95 }),
      hint('https://partner.example/story/1', { trust: 0.7 }),
    ];
    const running = search(
      { [ORIGINAL_URL]: slow, 'https://partner.example/story/1': ok(html()) },
      { report: { hints } },
    );
    await within(running);
    expect((await running).result.origin?.url).toBe(ORIGINAL_URL);
  });

  test('a hanging link does not hold up the search services', async () => {
    const found = 'https://found.example/news/pier-closed';
    const source = {
      collector: 'source-line',
      name: 'Found',
      host: 'found.example',
      quote: 'Source',
      trust: 0.7,
    };
    const pages = { [found]: ok(html()), [many[0] as string]: hang };
    const running = search(pages, {
      report: { hints: [hint(many[0] as string, { trust: 0.4 }), source] },
      providers: [provider([hitOf(found)])],
    });
    expect(await within(running)).toBeLessThanOrEqual(4_000);
    expect((await running).result.origin?.url).toBe(found);
  });

  test('one that nobody credits waits for what is still on its way', async () => {
    const [quick, slow] = ['https://quick.example/news/pier', 'https://slow.example/news/pier'];
    const late: Answer = async (init) => {
      await new Promise((resolve) => setTimeout(resolve, 4_000));
      return ok(html())(init);
    };
    const early = ok(html({ facts: { published: { iso: '2026-03-01T08:00:00Z', from: 'json-ld' } } }));
    const providers = [provider([hitOf(quick), hitOf(slow)])];
    const running = search({ [quick]: early, [slow]: late }, { providers });
    expect(await within(running)).toBeLessThanOrEqual(15_000);
    // The two look alike, so it cannot be told; the quick one alone would have stood.
    expect((await running).result).toMatchObject({ outcome: 'unknown', origin: null });
    expect((await search({ [quick]: early }, { providers })).result.origin?.url).toBe(quick);
  });

  test('the reader leaves: the search ends at once', async () => {
    const leaving = new AbortController();
    const running = search({ [ORIGINAL_URL]: hang }, { report: named, io: { signal: leaving.signal } });
    setTimeout(() => leaving.abort(), 500);
    expect(await within(running)).toBeLessThanOrEqual(700);
    const gone = new AbortController();
    gone.abort();
    const { asked } = await search(
      { [ORIGINAL_URL]: ok(html()) },
      { report: named, io: { signal: gone.signal } },
    );
    expect(asked).toEqual([]);
  });
});

test('words for a web search are always there', async () => {
  const { result } = await search({});
  expect(result.searchText.split(' ').length).toBeGreaterThanOrEqual(8);
  const { result: short } = await search({}, { page: { text: CUT.slice(0, 30) } });
  expect(short.searchText).toBe(TITLE);
});

test('the fake parser reads what the fake page says', async () => {
  expect(await readFake(html({ verdict: 'copy' }), ORIGINAL_URL)).toMatchObject({ verdict: 'copy' });
});
