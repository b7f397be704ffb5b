import { describe, expect, it } from 'vitest';
import { ASKING_MS, createAsking } from '@/src/rules/asking';
import { css } from './samples';

const page = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe('createAsking', () => {
  it('asks until the time of all selectors together is over, and knows which were left out', () => {
    let time = 0;
    // Each question takes a little more than a third of the time; the clock is read before and after it.
    const asking = createAsking(ASKING_MS, () => {
      time += ASKING_MS / 2.9;
      return time;
    });
    const document = page('<h1>Title</h1><p class="a">one</p>');
    expect(asking.elements(document, css('.a'))).toHaveLength(1);
    expect(asking.text(document, css('h1'))).toBe('Title');
    expect(asking.elements(document, css('p'))).toHaveLength(1);
    expect(asking.left()).toEqual([]);
    expect(asking.elements(document, css('.late'))).toEqual([]);
    expect(asking.text(document, css('h1'))).toBe('');
    expect(asking.left()).toEqual(['.late', 'h1']);
  });

  it('does not begin what would be too much for the page', () => {
    const asking = createAsking();
    const long = page(`<article>${'<p>x</p>'.repeat(4000)}</article>`);
    const from = performance.now();
    expect(asking.elements(long, css(':is(.x ~ p) ~ :is(.x ~ p) ~ p'))).toEqual([]);
    expect(performance.now() - from).toBeLessThan(1000);
    expect(asking.left()).toEqual([':is(.x ~ p) ~ :is(.x ~ p) ~ p']);
    expect(asking.elements(long, css('p'))).toHaveLength(500);
  });
});
