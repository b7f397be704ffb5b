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
  STORY,
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
    expect((await judged({}, { lead: SEARCHED, report: { verdict: 'unsure', score: 0.2 } })).against).toBe(
      'unsupported',
    );
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

describe('what a copy left in its text', () => {
  const site = { facts: { siteName: 'Brackwater Courier' } };
  const unsure: Partial<PageReport> = { verdict: 'unsure', score: 0.3 };

  test('the other site’s name, its pictures, its links', async () => {
    const named = { text: `${STORY}\nThe treasurer told the Brackwater Courier that it would take a year.` };
    for (const over of [
      { page: named },
      { page: { hosts: ['img.brackwater-courier.example'] } },
      { report: { hints: [hint(`https://${new URL(ORIGINAL_URL).host}/`, { trust: 0.2 })] } },
    ]) {
      const judgement = await judged(site, {
        lead: SEARCHED,
        ...over,
        report: { ...unsure, ...over.report },
      });
      expect(judgement).toMatchObject({ against: null, credited: false, confidence: 'likely' });
      expect(reasons(judgement)).toContain('left-behind');
    }
  });

  test('the page’s own name in the other text points the other way', async () => {
    const text = `${STORY}\nShe told the Copy Farm Gazette that nobody had asked her.`;
    const judgement = await judged(
      { facts: { ...site.facts, text } },
      { lead: SEARCHED, page: { siteName: 'Copy Farm Gazette', text }, report: unsure },
    );
    expect(judgement.against).toBe('unsupported');
  });

  test('a short name may be any word', async () => {
    const page = { text: `${STORY}\nIt was time for a change.` };
    const judgement = await judged({ facts: { siteName: 'Time' } }, { lead: SEARCHED, page, report: unsure });
    expect(reasons(judgement)).not.toContain('left-behind');
  });
});

describe('an earlier text that somebody signed', () => {
  const clean: Partial<PageReport> = { verdict: 'original', score: 0.05 };

  test('against one that nobody signed', async () => {
    const candidate = { facts: { byline: 'Ada Quill' } };
    expect((await judged(candidate, { lead: SEARCHED, report: clean })).against).toBeNull();
    expect(
      (await judged(candidate, { lead: SEARCHED, report: clean, page: { byline: 'admin' } })).against,
    ).toBeNull();
  });

  test.each([
    ['both are signed', 'Ada Quill', 'Ben Tollervey'],
    ['nobody’s name', 'Newsroom Staff', null],
    ['a login', 'admin', null],
  ])('not where %s', async (_, theirs, ours) => {
    const over = { lead: SEARCHED, report: clean, page: { byline: ours } };
    expect((await judged({ facts: { byline: theirs } }, over)).against).toBe('unsupported');
  });

  test('nor where it is the later one', async () => {
    const late = { byline: 'Ada Quill', published: { iso: '2026-03-04T12:00:00Z', from: 'meta' } };
    expect((await judged({ facts: late }, { lead: SEARCHED, report: clean })).against).toBe('later');
  });
});

describe('one agency’s text in two papers', () => {
  const credit = (): Hint => ({
    collector: 'agency',
    name: 'Coastal Wire',
    host: 'coastalwire.example',
    quote: '(CW)',
    trust: 0.8,
    kind: 'wire',
  });

  test('is nobody’s copy of the other', async () => {
    const judgement = await judged(
      { verdict: 'copy', hints: [credit()] },
      { lead: SEARCHED, report: { hints: [credit()] } },
    );
    expect(judgement.against).toBe('same-agency');
    expect(judgement.rows).toContainEqual({ reason: 'same-agency', quote: '(CW)' });
  });

  test('is the agency’s own on its own page', async () => {
    const judgement = await judged(
      { verdict: 'copy', hints: [credit()], sourceName: 'Coastal Wire' },
      { lead: SEARCHED, url: 'https://coastalwire.example/2026/pier', report: { hints: [credit()] } },
    );
    expect(judgement).toMatchObject({ against: null, credited: true });
  });
});

describe('a piece of the text', () => {
  test('in a follow-up or a list is not the original', async () => {
    const teaser = STORY.split('\n').slice(0, 2).join('\n');
    expect((await judged({ facts: { text: teaser } }, { lead: SEARCHED })).against).toBe('part');
    const other = LOOKALIKE.repeat(2);
    const followUp = `${other}\n${STORY.split('\n').slice(4, 8).join('\n')}`;
    expect((await judged({ facts: { text: followUp } }, { lead: SEARCHED })).against).toMatch(
      /part|other-text/,
    );
  });
});

describe('who is behind it', () => {
  const ORIGINAL = { verdict: 'original', score: 0.02 } as const;
  const later = { lead: SEARCHED, report: ORIGINAL };

  test.each([
    ['민주 기자', true],
    ['山田太郎', true],
    ['أحمد علي', true],
    ['Анна Ковалёва', true],
    ['編集部', false],
    ['هيئة التحرير', false],
    ['редакция', false],
    ['admin', false],
  ])('a name in any script: %s', async (byline, signed) => {
    const judgement = await judged({ facts: { byline } }, later);
    expect(judgement).toMatchObject({ against: signed ? null : 'unsupported', signed });
  });

  test('a page that says neither when nor who gives way to one that says both', async () => {
    const dated = { byline: 'Ida Moor', published: { iso: '2026-03-02T08:00:00Z', from: 'json-ld' } };
    expect((await judged({ facts: dated }, { ...later, page: { published: null } })).against).toBeNull();
    const day = { iso: '2026-03-02', from: 'text' };
    expect((await judged({ facts: dated }, { ...later, page: { published: day } })).against).toBeNull();
    const before = { iso: '2026-03-01', from: 'text' };
    expect(
      (await judged({ facts: dated }, { ...later, page: { published: before } })).against,
    ).not.toBeNull();
    const signed = { published: null, byline: 'Leo Quist' };
    expect((await judged({ facts: dated }, { ...later, page: signed })).against).toBe('unsupported');
  });

  test('one that plainly names another site is no original, whatever it looks like', async () => {
    const source = hint('https://third.example/', { quote: 'Source: Third', trust: 0.6 });
    expect((await judged({ hints: [source] })).against).toBe('credits-other');
    const weak = hint('https://third.example/', { quote: 'picture', trust: 0.3 });
    expect((await judged({ hints: [weak] })).against).toBeNull();
  });

  test('a line beside the text that names it is a trace', async () => {
    const named = { lines: ['By Ida Moor | Courier'] };
    const facts = { siteName: 'Courier', published: null };
    expect((await judged({ facts }, { ...later, page: named })).against).toBeNull();
    expect((await judged({ facts }, later)).against).toBe('unsupported');
  });
});
