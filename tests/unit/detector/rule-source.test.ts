import { describe, expect, it } from 'vitest';
import { createBudget } from '@/src/core/budget';
import { snapshot } from '@/src/core/snapshot';
import { ruleHints } from '@/src/detector/rule-source';
import type { EffectiveRule } from '@/src/rules/rule';

function hints(html: string, ...selectors: string[]) {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const page = snapshot(
    document,
    'https://a.example/story',
    createBudget(() => 0),
  );
  const rule: EffectiveRule = {
    mode: null,
    find: null,
    title: [],
    author: [],
    date: [],
    body: [],
    strip: [],
    keep: [],
    spare: [],
    dissolve: [],
    nextPage: [],
    singlePage: [],
    wrap: [],
    source: selectors.map((text) => ({ text, type: 'css' })),
    origin: { list: 'own', line: 1 },
    bodyOrigin: null,
  };
  return ruleHints(page, rule);
}

describe('the source a rule points at', () => {
  it('is a link, or the first link in what it points at', () => {
    const html = '<p class="src">From <a href="https://b.example/x">The Other Paper</a></p>';
    const hint = { collector: 'site-rule', url: 'https://b.example/x', name: 'The Other Paper', trust: 0.95 };
    expect(hints(html, '.src')).toMatchObject([{ ...hint, quote: 'From The Other Paper' }]);
    expect(hints(html, '.src a')).toMatchObject([{ ...hint, quote: 'The Other Paper' }]);
  });

  it('is a name only in a few words, and an address without wrapping', () => {
    const html =
      '<a href="https://go.example/?url=https%3A%2F%2Fb.example%2Fx%3Futm_source%3Da">Read on at The Other Paper</a>';
    expect(hints(html, 'a')).toMatchObject([
      { url: 'https://b.example/x', name: 'b.example', host: 'b.example' },
    ]);
  });

  it('is a name where there is no link', () => {
    expect(hints('<p class="src">The Other Paper</p>', '.src')).toEqual([
      { collector: 'site-rule', name: 'The Other Paper', quote: 'The Other Paper', trust: 0.95 },
    ]);
  });

  it('is not looked for where that would hold the page up', () => {
    const html = `<p class="src">The Other Paper</p>${'<p>x</p>'.repeat(800)}`;
    expect(hints(html, ':is(.src ~ p) ~ :is(.src ~ p) ~ p', '.src').map(({ name }) => name)).toEqual([
      'The Other Paper',
    ]);
  });

  it('is nothing on the page’s own site, nothing broken, nothing empty', () => {
    const html =
      '<a class="own" href="/other">x</a><a class="bad" href="javascript:x()">y</a><p class="empty"></p>';
    expect(hints(html, '.own', '.bad', '.empty', '[[', '.missing')).toEqual([]);
    const document = new DOMParser().parseFromString(html, 'text/html');
    const page = snapshot(
      document,
      'https://a.example/',
      createBudget(() => 0),
    );
    expect(ruleHints(page, null)).toEqual([]);
  });
});
