import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBudget } from '../../../src/core/budget';
import { factsOf } from '../../../src/core/facts';
import { mayBeArticle } from '../../../src/core/gate';
import { FACTS_TEXT_MAX, QUOTE_MAX } from '../../../src/core/report';
import { snapshot } from '../../../src/core/snapshot';
import { pageLangs } from '../../../src/detect/langs';
import autoblogMarkup from '../../../src/detect/signals/autoblog-markup';
import breadcrumb from '../../../src/detect/signals/breadcrumb';
import continueReading from '../../../src/detect/signals/continue-reading';
import cutEnding from '../../../src/detect/signals/cut-ending';
import newsTheme from '../../../src/detect/signals/news-theme';
import repeatedHeadline from '../../../src/detect/signals/repeated-headline';
import repeatedTeaser from '../../../src/detect/signals/repeated-teaser';
import shareCounts from '../../../src/detect/signals/share-counts';
import { truncationOf } from '../../../src/detect/truncation';
import { lexiconFor } from '../../../src/lexicon';
import { documentOf, STORY, URL_OF_PAGE } from './pages';

const SIGNALS = [
  autoblogMarkup,
  breadcrumb,
  continueReading,
  cutEnding,
  newsTheme,
  repeatedHeadline,
  repeatedTeaser,
  shareCounts,
];
const CHARS = 4000;
const RUNS = 200;
const lexicon = lexiconFor(['de']);

const word = fc.constantFrom(
  ...STORY,
  'Teilen',
  '100',
  'Continue reading...',
  '..',
  '“',
  '»',
  '[…]',
  'Start',
  '\u202e',
  '\ud800',
  '漢字です。',
);
const text = fc
  .array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 5 })
  .map((parts) => parts.join(' '));
const name = fc.constantFrom(
  'p',
  'div',
  'h1',
  'h2',
  'a',
  'span',
  'li',
  'br',
  'nav',
  'time',
  'x-y',
  'table',
  'button',
  'template',
  'slot',
  'blockquote',
);
const value = fc.oneof(
  text,
  fc.constantFrom(
    'javascript:alert(1)',
    'http://[',
    '//',
    'data:,',
    'https://a%00b/',
    '../../x',
    'comments sidebar',
    'td-post-sharing',
    '2024-99-99',
    '1e999',
  ),
);
const attributes = fc.dictionary(
  fc.constantFrom(
    'class',
    'id',
    'href',
    'rel',
    'role',
    'style',
    'datetime',
    'hidden',
    'src',
    'itemprop',
    'aria-level',
    'fifu-featured',
  ),
  value,
  { maxKeys: 4 },
);

interface Tree {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: (Tree | string)[];
}

const tree = fc.letrec<{ node: Tree }>((tie) => ({
  node: fc.record({
    name,
    attributes,
    children: fc.array(fc.oneof({ depthSize: 'small' }, text, tie('node')), { maxLength: 6 }),
  }),
})).node;

const json = fc.oneof(
  fc.json({ maxDepth: 3 }),
  fc.constantFrom(
    '{',
    '[[[[',
    '{"@type":["NewsArticle",null],"author":[[[{"name":[1]}]]],"datePublished":{}}',
    '{"@graph":[{"@type":"Article","headline":7}]}',
  ),
);

/** Builds by hand, so that shapes appear which no parser makes. */
function build(document: Document, { name: tag, attributes: attrs, children }: Tree): Element {
  const element = document.createElement(tag);
  for (const [key, item] of Object.entries(attrs)) element.setAttribute(key, item);
  for (const child of children) element.append(typeof child === 'string' ? child : build(document, child));
  return element;
}

test('no page, however odd, makes the look at it throw or overrun', () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 6 }), json, text, value, (trees, ld, title, lang) => {
      const document = documentOf(
        '<title></title><meta property="og:title"><meta property="article:published_time">',
      );
      document.title = title;
      for (const meta of document.querySelectorAll('meta')) meta.setAttribute('content', title);
      document.documentElement.setAttribute('lang', lang);
      const script = document.createElement('script');
      script.setAttribute('type', 'application/ld+json');
      script.textContent = ld;
      document.head.append(script);
      document.body.append(...trees.map((node) => build(document, node)));

      mayBeArticle(document);
      for (const tag of pageLangs(document)) expect(tag).toMatch(/^[a-z]{2,3}$/);
      const page = snapshot(
        document,
        URL_OF_PAGE,
        createBudget(() => 0, { nodes: 300, chars: CHARS, ms: 1 }),
      );
      const read = page.blocks.reduce((sum, block) => sum + block.text.length, 0);
      expect(read).toBeLessThanOrEqual(CHARS);

      const facts = factsOf(page);
      expect(facts.text.length).toBeLessThanOrEqual(FACTS_TEXT_MAX);
      if (facts.published) expect(facts.published.iso).toMatch(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\dZ?)?$/);
      for (const signal of SIGNALS) {
        for (const finding of signal.run(page, lexicon)) {
          expect(finding.quote.length).toBeLessThanOrEqual(QUOTE_MAX);
          expect(Number.isFinite(finding.weight)).toBe(true);
          if (finding.block !== undefined) expect(page.blocks[finding.block]).toBeDefined();
        }
      }
      truncationOf(page, lexicon);
    }),
    { numRuns: RUNS },
  );
}, 60_000);
