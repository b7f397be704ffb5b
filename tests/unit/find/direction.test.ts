// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { Hint, PageFacts, PageReport } from '../../../src/core/report';
import { createComparer } from '../../../src/find/compare';
import { judge, minutesEarlier } from '../../../src/find/direction';
import { type Lead, leadsOf } from '../../../src/find/leads';
import {
  COPY_URL,
  CUT,
  type FakePage,
  facts,
  hint,
  html,
  LOOKALIKE,
  ORIGINAL_URL,
  readFake,
  report,
} from './fake-web';

async function judged(
  candidate: FakePage,
  over: { lead?: Partial<Lead>; page?: Partial<PageFacts>; report?: Partial<PageReport>; url?: string } = {},
) {
  const url = over.url ?? ORIGINAL_URL;
  const page = facts(over.page);
  const [lead] = leadsOf([hint(url)], COPY_URL, []);
  if (!lead) throw new Error('no lead');
  const read = await readFake(html(candidate), url);
  return judge({
    page,
    report: report(over.report),
    lead: { ...lead, ...over.lead },
    url,
    read,
    comparison: createComparer(page)(read.facts),
  });
}
const SEARCHED = { named: false, trust: 0.1, quote: '', via: ['searxng'] };
const reasons = (judgement: Awaited<ReturnType<typeof judged>>) => judgement.rows.map((row) => row.reason);

describe('a candidate the page credits', () => {
  test('with the same text, earlier: sure', async () => {
    const judgement = await judged({});
    expect(judgement).toMatchObject({ against: null, credited: true, confidence: 'sure' });
    expect(judgement.rows).toEqual([
      { reason: 'same-text', value: 100 },
      { reason: 'same-title', value: 100 },
      { reason: 'named-by-page', quote: 'This article first appeared there' },
      { reason: 'earlier', value: 28 * 60 },
    ]);
  });

  test('later by its clock: only likely', async () => {
    const judgement = await judged({ facts: { published: { iso: '2026-03-03T14:00:00Z', from: 'meta' } } });
    expect(judgement).toMatchObject({ against: null, confidence: 'likely' });
    expect(judgement.rows).toContainEqual({ reason: 'later', value: 120 });
  });

  test('with another text: no', async () => {
    const judgement = await judged({ facts: { text: LOOKALIKE } });
    expect(judgement.against).toBe('other-text');
    expect(reasons(judgement)).toEqual(['other-text']);
  });

  test('that credits our page: no', async () => {
    const back = hint(COPY_URL, { quote: 'Source: Copyfarm' });
    const judgement = await judged({ hints: [back] });
    expect(judgement.against).toBe('credits-page');
    expect(judgement.rows).toContainEqual({ reason: 'credits-page', quote: 'Source: Copyfarm' });
    expect((await judged({ sourceName: 'Copyfarm' })).against).toBe('credits-page');
  });

  test('that is a copy of something else: no', async () => {
    const onward = hint('https://wire.example/story-1', { quote: 'First published by Wire' });
    const judgement = await judged({ verdict: 'copy', hints: [onward] });
    expect(judgement.against).toBe('credits-other');
    expect(judgement.rows).toContainEqual({ reason: 'credits-other', quote: 'First published by Wire' });
    expect((await judged({ verdict: 'copy' })).against).toBe('credits-other');
    expect((await judged({ verdict: 'copy', sourceName: 'Coastal Wire' })).against).toBe('credits-other');
  });

  test('that credits only itself, as an agency does', async () => {
    const own: Hint = {
      collector: 'agency',
      name: 'BC',
      host: 'brackwater-courier.example',
      quote: '(BC)',
      trust: 0.8,
    };
    expect((await judged({ verdict: 'copy', hints: [own], sourceName: 'BC' })).against).toBeNull();
    expect((await judged({ verdict: 'copy', sourceName: 'Brackwater-Courier' })).against).toBeNull();
  });

  test('whose canonical confirms what the page’s markup says', async () => {
    const lead = { via: ['cross-host-canonical'] };
    expect(reasons(await judged({ canonical: ORIGINAL_URL }, { lead }))).toContain('canonical-agrees');
    expect(reasons(await judged({ canonical: ORIGINAL_URL }))).not.toContain('canonical-agrees');
  });
});

describe('a candidate that nobody credits', () => {
  test('needs three clues', async () => {
    expect(await judged({}, { lead: SEARCHED })).toMatchObject({ against: null, confidence: 'likely' });
    const undated = await judged({ facts: { published: null } }, { lead: SEARCHED });
    expect(undated.against).toBe('unsupported');
    expect(reasons(undated)).toContain('no-date');
    expect((await judged({}, { lead: SEARCHED, report: { verdict: 'unsure' } })).against).toBe('unsupported');
  });

  test('later is out', async () => {
    const later = { facts: { published: { iso: '2026-03-04T08:00:00Z', from: 'meta' } } };
    expect((await judged(later, { lead: SEARCHED })).against).toBe('later');
  });

  test('that links our page somewhere is out', async () => {
    const weak: Hint = {
      collector: 'foreign-links',
      host: 'copyfarm.example',
      quote: 'Copyfarm',
      trust: 0.2,
    };
    expect((await judged({ hints: [weak] }, { lead: SEARCHED })).against).toBe('credits-page');
    expect((await judged({ hints: [weak] })).against).toBeNull();
  });

  test('that holds what our text lacks is supported by it', async () => {
    const cut = { page: { text: CUT }, lead: SEARCHED };
    const undated = { facts: { published: null } };
    const judgement = await judged(undated, cut);
    expect(judgement.against).toBeNull();
    expect(reasons(judgement)).toContain('more-text');
    const truncation = { reason: 'ellipsis', quote: '…' } as const;
    expect((await judged(undated, { ...cut, report: { truncation } })).points).toBe(judgement.points + 1);
  });

  test('is not called named for a picture or a link among others', async () => {
    const weak: Hint = {
      collector: 'image-host',
      host: 'brackwater-courier.example',
      quote: 'x.jpg',
      trust: 0.25,
    };
    expect(reasons(await judged({}, { lead: SEARCHED, report: { hints: [weak] } }))).not.toContain(
      'named-by-page',
    );
  });

  test('is out where the page names somebody else', async () => {
    const wire: Hint = {
      collector: 'agency',
      name: 'Wire',
      host: 'wire.example',
      quote: '(Wire)',
      trust: 0.8,
    };
    expect((await judged({}, { lead: SEARCHED, report: { hints: [wire] } })).against).toBe('unsupported');
    const source = { name: 'Wire', url: null };
    expect((await judged({}, { lead: SEARCHED, report: { source } })).against).toBe('unsupported');
    const own = { name: 'Brackwater-Courier', url: null };
    expect((await judged({}, { lead: SEARCHED, report: { source: own } })).against).toBeNull();
  });

  test('on the site of the publisher that the page names counts as credited', async () => {
    const named: Hint = {
      collector: 'source-line',
      name: 'Brackwater Courier',
      quote: 'Source: BC',
      trust: 0.75,
    };
    const judgement = await judged(
      { facts: { siteName: 'The Brackwater Courier' } },
      { lead: SEARCHED, report: { hints: [named] } },
    );
    expect(judgement).toMatchObject({ against: null, credited: true, confidence: 'sure' });
    expect(judgement.rows).toContainEqual({ reason: 'named-by-page', quote: 'Source: BC' });
  });
});

describe('a page that looks like an original', () => {
  const original = { report: { verdict: 'original' } } as const;

  test('gives way only to its own word and a clock', async () => {
    expect((await judged({}, original)).against).toBeNull();
    expect((await judged({ facts: { published: null } }, original)).against).toBe('unsupported');
    expect((await judged({}, { ...original, lead: SEARCHED })).against).toBe('unsupported');
  });

  test('is not outdone by a scraper with an earlier date and its own canonical', async () => {
    const scraper = {
      canonical: 'https://scraper.example/pier',
      facts: { text: `${facts().text}\nMore text.` },
    };
    const judgement = await judged(scraper, {
      ...original,
      lead: SEARCHED,
      url: 'https://scraper.example/pier',
    });
    expect(judgement.against).toBe('unsupported');
  });
});

test.each([
  ['2026-03-01T10:00:00Z', '2026-03-01T12:00:00Z', 120],
  ['2026-03-01T12:00:00Z', '2026-03-01T10:00:00Z', -120],
  ['2026-03-01T12:00:00+02:00', '2026-03-01T10:30:00Z', 30],
  ['2026-03-01T10:00:00Z', '2026-03-01T10:09:00Z', 0],
  ['2026-03-01', '2026-03-02', 0],
  ['2026-03-01', '2026-03-03', 2880],
  ['2026-03-01', '2026-03-02T20:00:00Z', 0],
  ['2026-03-01T10:00:00', '2026-03-01T20:00:00Z', 0],
  ['2026-03-01T10:00:00', '2026-03-02T10:00:00Z', 1440],
  ['yesterday', '2026-03-03', null],
  [undefined, '2026-03-03', null],
])('%s lies before %s by %s minutes', (a, b, minutes) => {
  expect(minutesEarlier(a, b)).toBe(minutes);
});
