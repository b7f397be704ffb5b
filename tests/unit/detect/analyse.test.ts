import { describe, expect, test, vi } from 'vitest';
import type { Finding, Hint } from '../../../src/core/report';
import { analyse } from '../../../src/detect/analyse';
import { signalsByFile } from '../../../src/detect/registry';
import { sourceOf } from '../../../src/detect/source';
import { kindOf, scoreOf, verdictOf } from '../../../src/detect/verdict';
import { lexiconFor } from '../../../src/lexicon';
import { article } from '../evidence/article';

const finding = (weight: number, more: Partial<Finding> = {}): Finding => ({
  signal: 'test',
  reason: 'agency',
  quote: '',
  weight,
  ...more,
});

const extent = (proseChars: number, paragraphs = 3, cut = false, goesOn = false) => ({
  proseChars,
  paragraphs,
  cut,
  goesOn,
});

describe('score and verdict', () => {
  test('nothing found: an original', () => {
    expect(scoreOf([])).toBeLessThan(0.06);
    expect(verdictOf(scoreOf([]))).toBe('original');
  });

  test('findings of one reason count once and a little', () => {
    const one = scoreOf([finding(3)]);
    expect(scoreOf([finding(3), finding(3)])).toBeLessThan(
      scoreOf([finding(3), finding(3, { reason: 'feed' })]),
    );
    expect(scoreOf([finding(3), finding(3)])).toBeGreaterThan(one);
  });

  test('between the thresholds it is unsure', () =>
    expect(verdictOf(scoreOf([finding(3.8)]))).toBe('unsure'));

  test('what speaks for an original is weighed against the rest', () =>
    expect(scoreOf([finding(6), finding(-3, { reason: 'own-work' })])).toBeLessThan(0.5));

  test('the strongest finding decides the kind', () => {
    expect(kindOf([finding(5, { kind: 'wire' }), finding(6, { kind: 'syndicated' })])).toBe('syndicated');
    expect(kindOf([finding(-2, { kind: 'wire' })])).toBeNull();
    expect(kindOf([finding(4, { kind: 'excerpt' })], extent(600))).toBe('excerpt');
    expect(kindOf([finding(4, { kind: 'excerpt' })], extent(6000))).toBe('syndicated');
    expect(kindOf([finding(4, { kind: 'excerpt' })], extent(900, 7))).toBe('syndicated');
  });

  test('a text that goes on elsewhere is an excerpt in however many paragraphs', () => {
    const found = [finding(5, { kind: 'syndicated', signal: 'read-original' })];
    expect(kindOf(found, extent(1800, 9, true, true))).toBe('excerpt');
    expect(kindOf(found, extent(1800, 9))).toBe('syndicated');
  });

  test('a quotation is an excerpt in however many paragraphs', () => {
    const quoted = finding(5, { kind: 'excerpt', signal: 'quoted-article' });
    expect(kindOf([quoted, finding(6, { kind: 'syndicated' })], extent(1800, 8))).toBe('excerpt');
    expect(kindOf([quoted], extent(6000, 20))).toBe('syndicated');
  });

  test('some cut sentences that lead to the whole are an excerpt, whatever else is said', () => {
    const found = [finding(8, { kind: 'syndicated', reason: 'feed', url: 'https://pier.example/news/1' })];
    expect(kindOf(found, extent(600, 2, true))).toBe('excerpt');
    expect(kindOf(found, extent(600, 2))).toBe('syndicated');
    expect(kindOf(found, extent(900, 6, true))).toBe('syndicated');
    expect(kindOf([finding(8, { kind: 'syndicated' })], extent(600, 2, true))).toBe('syndicated');
  });
});

describe('source', () => {
  const hint = (more: Partial<Hint>): Hint => ({ collector: 'test', quote: '', trust: 0.5, ...more });

  test('a name gets the article’s address from a hint for the same publisher', () =>
    expect(
      sourceOf(
        [finding(5, { name: 'guardian', kind: 'syndicated' })],
        [hint({ url: 'https://www.theguardian.com/a/harbour-1' })],
        'syndicated',
      ),
    ).toEqual({ name: 'The Guardian', url: 'https://www.theguardian.com/a/harbour-1' }));

  test('findings of another kind name somebody else', () =>
    expect(
      sourceOf(
        [
          finding(5.5, { name: 'Reuters', kind: 'wire' }),
          finding(5, { name: 'Star', url: 'https://star.example/a-1', kind: 'syndicated' }),
        ],
        [],
        'wire',
      ),
    ).toEqual({ name: 'Reuters', url: 'https://reuters.com/' }));

  test('a redirector is nobody’s name', () =>
    expect(
      sourceOf(
        [finding(4, { url: 'https://go.click.example/a/8f31c' })],
        [hint({ url: 'https://go.click.example/a/8f31c' })],
      ),
    ).toBeNull());

  test('nobody named', () => expect(sourceOf([finding(5)], [])).toBeNull());
});

test('agency copy', () => {
  const report = analyse(
    article({ lang: 'de', lead: '<p>Von dpa 30.04.2024, 18:58</p>' }),
    lexiconFor(['de']),
  );
  expect(report).toMatchObject({ verdict: 'copy', kind: 'wire', source: { name: 'dpa' } });
  expect(report.hints[0]).toMatchObject({ collector: 'agency', name: 'dpa' });
});

test('an article with nothing on it is an original', () =>
  expect(analyse(article(), lexiconFor(['en']))).toMatchObject({
    verdict: 'original',
    kind: null,
    source: null,
  }));

test('a list of links is no article', () => {
  const text = Array.from(
    { length: 12 },
    (_, index) => `<a href="/a-${index}">The harbour of Westmark will be closed for weeks, part ${index}</a>`,
  );
  expect(analyse(article({ text }), lexiconFor(['en'])).verdict).toBe('not-article');
});

test('a home page is none, unless a story gives it its title', () => {
  const at = (headline: string) =>
    analyse(article({ url: 'https://daily.example/', headline }), lexiconFor(['en'])).verdict;
  expect(at('Daily Example')).toBe('not-article');
  expect(at('Harbour closed for three weeks while divers replace its gates')).toBe('original');
});

describe('a teaser', () => {
  const teaser = (text: string, link: string, lang: string, headline: string) =>
    analyse(article({ lang, headline, text: [text], tail: `<p>${link}</p>` }), lexiconFor([lang]));
  const zh = '港务局周一表示，旧港口上的大桥将关闭两个冬天，工人将改乘渡轮前往对岸，这不是大桥第一次关闭。';

  test('in Chinese with a link to the rest is an excerpt', () =>
    expect(
      teaser(
        zh,
        '<a href="https://star.example/news/20240503/harbour-1">阅读全文</a>',
        'zh',
        '旧港大桥关闭两个冬天',
      ),
    ).toMatchObject({ verdict: 'copy', kind: 'excerpt' }));

  test('in English likewise', () =>
    expect(
      teaser(
        'The harbour of Westmark will be closed for three weeks while divers replace the gates.',
        '<a href="https://star.example/news/harbour-closed-1">Read the full article</a>',
        'en',
        'Harbour closed for three weeks',
      ),
    ).toMatchObject({ verdict: 'copy', kind: 'excerpt' }));

  test('without such a link it is no article', () => {
    expect(teaser(zh, '<a href="/a">阅读全文</a>', 'zh', '旧港大桥关闭两个冬天').verdict).toBe('not-article');
    expect(teaser('The harbour will be closed for weeks.', '', 'en', 'Harbour closed').verdict).toBe(
      'not-article',
    );
  });
});

test('what a rule of the reader says about the source comes first', () => {
  const extra: Hint = {
    collector: 'rule',
    name: 'Pier News',
    url: 'https://pier.example/a-1',
    quote: 'Pier',
    trust: 1,
  };
  const report = analyse(article({ lead: '<p>By Jane Doe - Associated Press</p>' }), lexiconFor(['en']), [
    extra,
  ]);
  expect(report.source).toEqual({ name: 'Pier News', url: 'https://pier.example/a-1' });
  expect(report.hints[0]).toBe(extra);
});

test('a signal that throws does not stop the others', () => {
  const broken = Object.values(signalsByFile)[0];
  if (!broken) throw new Error('no signals');
  const spy = vi.spyOn(broken, 'run').mockImplementation(() => {
    throw new Error('broken');
  });
  expect(
    analyse(
      article({ tail: '<p>This article originally appeared on Northern Star.</p>' }),
      lexiconFor(['en']),
    ).verdict,
  ).toBe('copy');
  spy.mockRestore();
});
