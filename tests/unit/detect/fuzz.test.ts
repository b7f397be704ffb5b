/** Hostile pages: nothing throws, nothing grows faster than the page. */
import process from 'node:process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createBudget, PAGE_LIMITS } from '../../../src/core/budget';
import type { PageSnapshot } from '../../../src/core/page';
import { QUOTE_MAX } from '../../../src/core/report';
import { snapshot } from '../../../src/core/snapshot';
import { analyse } from '../../../src/detect/analyse';
import { signalsByFile } from '../../../src/detect/registry';
import { truncationOf } from '../../../src/detect/truncation';
import { collectorsByFile } from '../../../src/evidence/registry';
import { languages, lexiconFor } from '../../../src/lexicon';
import type { Lexicon } from '../../../src/lexicon/lexicon';
import { documentOf, STORY, URL_OF_PAGE } from '../core/pages';

const RUNS = 120;
const everyLang = lexiconFor(languages.map(({ lang }) => lang));
const signals = Object.values(signalsByFile);
const collectors = Object.values(collectorsByFile);

/** Runs everything without the registries' nets, so that what throws is seen. */
function lookAt(page: PageSnapshot, lexicon: Lexicon): void {
  for (const signal of signals) {
    for (const finding of signal.run(page, lexicon)) {
      expect(finding.quote.length, signal.id).toBeLessThanOrEqual(QUOTE_MAX);
      expect(Number.isFinite(finding.weight), signal.id).toBe(true);
      if (finding.url !== undefined) expect(finding.url, signal.id).toMatch(/^https?:/);
    }
  }
  for (const collector of collectors) {
    for (const hint of collector.collect(page, lexicon)) {
      expect(hint.trust >= 0 && hint.trust <= 1, collector.id).toBe(true);
      if (hint.url !== undefined) expect(hint.url, collector.id).toMatch(/^https?:/);
    }
  }
  truncationOf(page, lexicon);
  const { score } = analyse(page, lexicon);
  expect(score >= 0 && score <= 1).toBe(true);
}

/** Words that signals look for, in no sensible order, and pieces of text no one would write. */
const piece = fc.oneof(
  fc.constantFrom(
    ...STORY,
    'This article originally appeared on',
    'The post X appeared first on',
    'Source:',
    'Quelle: ©',
    'Text:',
    '(dpa)',
    'WESTMARK (AP) —',
    '/PRNewswire/',
    '© 2024',
    'Provided by',
    'About',
    'SOURCE',
    'Read more: https://a.example/b-1#ixzz',
    'https://',
    '[ad_1]',
    '[+12 chars]',
    'Continue reading...',
    '..',
    '“',
    '「',
    '来源：',
    'المصدر:',
    '\u202e\u200b',
    '\ud800',
    '\0',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const text = fc.array(piece, { maxLength: 6 }).map((parts) => parts.join(' '));
const hostile = fc.oneof(
  text,
  fc.constantFrom(
    'javascript:alert(1)',
    'https://[',
    'https://a%00b/',
    'https://x.example/http://y.example/z',
    'https://l.facebook.com/l.php?u=https%3A%2F%2F%5B',
    'data:text/html,x',
    '//',
    `https://x.example/${'a/'.repeat(2000)}`,
  ),
);
const names = fc.constantFrom(
  'p',
  'div',
  'h1',
  'a',
  'span',
  'li',
  'br',
  'figure',
  'figcaption',
  'img',
  'template',
  'form',
);
const keys = fc.constantFrom(
  'class',
  'id',
  'href',
  'src',
  'alt',
  'rel',
  'itemprop',
  'data-src',
  'fifu-featured',
  'name',
);
const classes = fc.constantFrom(
  'provider attribution',
  'h-entry',
  'u-repost-of',
  'byline author',
  'caption',
  'feedzy-rss',
  'comments',
);
const element = fc.record({
  name: names,
  attributes: fc.dictionary(keys, fc.oneof(hostile, classes), { maxKeys: 4 }),
  texts: fc.array(text, { maxLength: 3 }),
});
const json = fc.oneof(
  fc.json({ maxDepth: 4 }),
  fc.constantFrom(
    '{"@type":"NewsArticle","author":',
    '{"@type":["NewsArticle",7],"isBasedOn":[[["https://["]]],"publisher":{"name":{"name":[null]}}}',
    '{"@type":"NewsArticle","provider":"X","isBasedOn":"https://star.example/a-1","author":[{"name":"dpa"}]}',
    `${'['.repeat(5000)}`,
    `{"@graph":${'[{"@graph":'.repeat(200)}`,
  ),
);
const address = fc.constantFrom(
  URL_OF_PAGE,
  'https://www.msn.com/en/news/ar-1',
  'http://localhost/',
  'https://a.co.uk/x?p=1',
);

test('no page, however odd, makes a signal or a collector throw', () => {
  fc.assert(
    fc.property(fc.array(element, { maxLength: 14 }), json, address, text, (elements, ld, url, meta) => {
      const document = documentOf('<title>x</title><article><h1>A headline of some words</h1></article>');
      const body = document.querySelector('article') as Element;
      const script = document.createElement('script');
      script.setAttribute('type', 'application/ld+json');
      script.textContent = ld;
      document.head.append(script);
      for (const key of ['author', 'og:url', 'og:site_name', 'source', 'og:image', 'generator']) {
        const tag = document.createElement('meta');
        tag.setAttribute(key.startsWith('og') ? 'property' : 'name', key);
        tag.setAttribute('content', meta);
        document.head.append(tag);
      }
      for (const { name, attributes, texts } of elements) {
        const node = document.createElement(name);
        for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
        node.append(...texts);
        body.append(node);
      }
      for (const paragraph of STORY.slice(0, 2))
        body.append(Object.assign(document.createElement('p'), { textContent: paragraph }));
      lookAt(
        snapshot(
          document,
          url,
          createBudget(() => 0, PAGE_LIMITS),
        ),
        everyLang,
      );
    }),
    { numRuns: RUNS },
  );
}, 120_000);

/** Lines on which a careless pattern runs long: starts of what is looked for, again and again. */
const LINES: Readonly<Record<string, string>> = {
  blanks: ' \u00a0',
  brackets: '(a ',
  'open brackets': '((((',
  slashes: 'Westmark /',
  dashes: 'A - ',
  copyright: '© 2024 ',
  labels: 'source: ',
  notices: 'this article was originally published by ',
  footers: 'the post ',
  capitals: 'Ab ',
  initials: 'A.B.',
  marks: '“a" ',
  dots: '. . ',
  addresses: 'https://a.example/',
  reporting: '(reporting by a; ',
  letters: 'a',
  han: '提供:来源:',
  names: 'Jane van der Doe, ',
  strokes: 'Jane Doe | ',
  editors: '. ABCD/(as ',
  contacts: 'press contact: a@b',
  words: 'and so on dass ',
};
const SHORT = 25_000;
const FACTOR = 4;
/** How much more than in proportion a longer line may take, for the unevenness of clocks. */
const SLACK = 3;
const GROUND_MS = 60;
const TRIES = 3;

/** A page with one line in every place where credits are read. */
function pageWith(unit: string, chars: number): PageSnapshot {
  const line = unit.repeat(Math.ceil(chars / unit.length)).slice(0, chars);
  const document = documentOf('<article><h1>A headline of some words</h1></article>');
  const body = document.querySelector('article') as Element;
  for (const item of [line, ...STORY, line, line]) {
    body.append(Object.assign(document.createElement('p'), { textContent: item }));
  }
  return snapshot(
    document,
    URL_OF_PAGE,
    createBudget(() => 0, { nodes: 1e6, chars: 1e7, ms: 1 }),
  );
}

/** Milliseconds of this thread's own work: the clock on the wall counts what else the machine does. */
function millisecondsFor(unit: string, chars: number, run: (page: PageSnapshot) => void): number {
  const page = pageWith(unit, chars);
  const started = process.threadCpuUsage();
  run(page);
  const { user, system } = process.threadCpuUsage(started);
  return (user + system) / 1000;
}

describe('a line of 100,000 characters takes a signal or collector in proportion', () => {
  const units = [
    ...signals.map(({ id, run }) => [id, (page: PageSnapshot) => void run(page, everyLang)] as const),
    ...collectors.map(
      ({ id, collect }) => [id, (page: PageSnapshot) => void collect(page, everyLang)] as const,
    ),
    ['truncation', (page: PageSnapshot) => void truncationOf(page, everyLang)] as const,
  ];
  test.each(Object.entries(LINES))(
    '%s',
    (_, unit) => {
      const slow: string[] = [];
      for (const [id, run] of units) {
        const times: string[] = [];
        // A pause for garbage falls into one measurement; what is out of proportion is so each time.
        while (times.length < TRIES) {
          const short = millisecondsFor(unit, SHORT, run);
          const long = millisecondsFor(unit, SHORT * FACTOR, run);
          if (long <= GROUND_MS || long <= short * FACTOR * SLACK) break;
          times.push(`${short.toFixed()} → ${long.toFixed()} ms`);
        }
        if (times.length === TRIES) slow.push(`${id}: ${times.join(', ')}`);
      }
      expect(slow).toEqual([]);
    },
    120_000,
  );
});

test('a text node of a million characters ends with the budget', () => {
  const unit = `${STORY[0]} (dpa) `;
  const document = documentOf('<article><h1>A headline of some words</h1><p></p></article>');
  const paragraph = document.querySelector('p') as Element;
  paragraph.textContent = unit.repeat(Math.ceil(1e6 / unit.length));
  const page = snapshot(
    document,
    URL_OF_PAGE,
    createBudget(() => 0, PAGE_LIMITS),
  );
  expect(page.partial).toBe(true);
  expect(page.blocks.reduce((sum, block) => sum + block.text.length, 0)).toBeLessThanOrEqual(
    PAGE_LIMITS.chars,
  );
  lookAt(page, everyLang);
}, 60_000);
