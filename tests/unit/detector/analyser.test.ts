import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAnalyser } from '@/src/detector/analyser';
import { lexiconFor } from '@/src/lexicon';
import type { DetectorContext } from '@/src/messaging/protocol';

const PROSE = Array.from(
  { length: 8 },
  (_, i) => `<p>Paragraph ${i} tells of the harbour, its boats and the people who mend them in winter.</p>`,
).join('');
const COPY = `<article><h1>The harbour in winter</h1>${PROSE}
<p>The post The harbour in winter appeared first on <a href="https://b.example/">The Other Paper</a>.</p></article>`;

const context = (change: Partial<DetectorContext> = {}): DetectorContext => ({
  mode: 'auto',
  lexicon: lexiconFor(['en']),
  rule: null,
  ...change,
});

let ending: AbortController;
beforeEach(() => {
  ending = new AbortController();
  document.documentElement.lang = 'en';
  document.body.innerHTML = COPY;
  history.replaceState(null, '', 'http://localhost:3000/news/harbour-in-winter');
});
afterEach(() => ending.abort());

describe('the analyser', () => {
  it('asks for the words of the page’s languages and reports what it sees', async () => {
    const ask = vi.fn(async () => context());
    const report = await createAnalyser(document, ask, ending.signal).look();
    expect(ask).toHaveBeenCalledWith(expect.arrayContaining(['en']));
    expect(report).toMatchObject({ url: location.href, title: 'The harbour in winter' });
    // What is sent has to survive a message.
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('does not read a page that is switched off', async () => {
    const walk = vi.spyOn(document.body, 'firstChild', 'get');
    const ask = async () => context({ mode: 'never', lexicon: null });
    expect(await createAnalyser(document, ask, ending.signal).look()).toBeNull();
    walk.mockRestore();
  });

  it('gives facts only where there is text', () => {
    const analyser = createAnalyser(document, async () => context(), ending.signal);
    expect(analyser.facts()).toMatchObject({ url: location.href, text: expect.stringContaining('harbour') });
    document.body.innerHTML = '<p>Menu</p>';
    expect(analyser.facts()).toBeNull();
  });

  it('shows the place of a finding by an element of its own, and leaves the page as it was', async () => {
    const analyser = createAnalyser(document, async () => context(), ending.signal);
    const report = await analyser.look();
    const index = report?.findings.findIndex((finding) => finding.block !== undefined) ?? -1;
    expect(index).toBeGreaterThanOrEqual(0);
    const before = document.body.outerHTML;
    expect(analyser.showFinding(index)).toBe(true);
    expect(document.documentElement.lastElementChild?.localName).toBe('headwater-mark');
    expect(document.body.outerHTML).toBe(before);
    ending.abort();
    expect(document.querySelector('headwater-mark')).toBeNull();
  });

  it('says so where the place of a finding is gone', async () => {
    const analyser = createAnalyser(document, async () => context(), ending.signal);
    expect(analyser.showFinding(0)).toBe(false);
    await analyser.look();
    document.body.innerHTML = '';
    expect(analyser.showFinding(0)).toBe(false);
    expect(analyser.showFinding(999)).toBe(false);
  });
});
