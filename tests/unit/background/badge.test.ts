import { describe, expect, it, vi } from 'vitest';
import { badgeFor, COSTLY, costsReader, NEUTRAL, showBadge, titleFor } from '@/src/background/badge';
import type { Finding, PageReport } from '@/src/core/report';
import { updateTabState } from '@/src/storage/tabs';
import { DEFAULT_SETTINGS } from '@/src/storage/types';
import { report, setStage, URL_A } from './stage';

vi.mock('#i18n', () => ({
  i18n: { t: (key: string, values?: object) => (values ? `${key} ${JSON.stringify(values)}` : key) },
}));

const finding = (reason: Finding['reason']): Finding => ({ signal: 's', reason, quote: '', weight: 1 });
const copy = (change: Partial<PageReport>): PageReport => ({ ...report, ...change });

describe('what costs the reader something', () => {
  it.each<[string, Partial<PageReport>, boolean]>([
    ['agency text', {}, false],
    ['an excerpt', { kind: 'excerpt' }, true],
    ['a text that breaks off', { truncation: { reason: 'no-end', quote: 'and' } }, true],
    ['a paywall, which is no trait of copies', { truncation: { reason: 'paywall', quote: 'x' } }, false],
    ['share counts alone', { findings: [finding('share-counts')] }, false],
    ['scraped debris', { findings: [finding('share-counts'), finding('repeated-teaser')] }, true],
  ])('%s', (_, change, costly) => {
    expect(costsReader(copy(change))).toBe(costly);
  });
});

describe('the badge', () => {
  it('is a filled dot: text and field in one colour', () => {
    expect(badgeFor(report, DEFAULT_SETTINGS)).toEqual({ text: '●', background: NEUTRAL, color: NEUTRAL });
    expect(badgeFor(copy({ kind: 'excerpt' }), DEFAULT_SETTINGS)).toMatchObject({
      background: COSTLY,
      color: COSTLY,
    });
  });

  it('is a word where the reader wants one', () => {
    const settings = { ...DEFAULT_SETTINGS, badge: 'text' } as const;
    expect(badgeFor(report, settings)).toEqual({
      text: 'background.badge.wire',
      background: NEUTRAL,
      color: '#ffffff',
    });
    expect(badgeFor(copy({ kind: 'press-release' }), settings).text).toBe('background.badge.pressRelease');
    expect(badgeFor(copy({ kind: null }), settings).text).toBe('background.badge.copy');
  });

  it('marks copies alone, of the kinds the reader chose', () => {
    expect(badgeFor(null, DEFAULT_SETTINGS).text).toBe('');
    for (const verdict of ['original', 'unsure', 'not-article'] as const)
      expect(badgeFor(copy({ verdict }), DEFAULT_SETTINGS).text).toBe('');
    expect(badgeFor(report, { ...DEFAULT_SETTINGS, markedKinds: ['excerpt'] }).text).toBe('');
    expect(badgeFor(copy({ kind: null }), { ...DEFAULT_SETTINGS, markedKinds: [] }).text).toBe('●');
    expect(badgeFor(report, { ...DEFAULT_SETTINGS, badge: 'none' }).text).toBe('');
  });
});

describe('the title', () => {
  it('says the verdict in words', () => {
    expect(titleFor(null)).toBe('background.title.plain');
    expect(titleFor({ access: 'off', report: null })).toBe('background.title.off');
    expect(titleFor({ access: 'ok', report })).toBe(
      'background.title.from {"what":"background.title.wire","name":"Example Press"}',
    );
    const cut = copy({ source: null, kind: null, truncation: { reason: 'ellipsis', quote: 'x' } });
    expect(titleFor({ access: 'ok', report: cut })).toBe(
      'background.title.cut {"what":"background.title.copy"}',
    );
    expect(titleFor({ access: 'ok', report: copy({ verdict: 'original' }) })).toBe(
      'background.title.original',
    );
  });
});

describe('showing it', () => {
  it('ends with the last state, however slow the browser is', async () => {
    const { action } = setStage();
    const shown: string[] = [];
    action.setTitle.mockImplementation(() => new Promise((done) => setTimeout(done, shown.length ? 0 : 5)));
    action.setBadgeText.mockImplementation(async ({ text }: { text: string }) => void shown.push(text));
    const state = {
      tabId: 7,
      url: URL_A,
      host: 'a.example',
      private: false,
      since: 1,
      access: 'ok',
      mode: 'auto',
    } as const;
    await updateTabState(7, () => ({ ...state, report, search: null }));
    const first = showBadge(7);
    await updateTabState(7, () => null);
    await Promise.all([first, showBadge(7)]);
    expect(shown.at(-1)).toBe('');
  });

  it('passes over a tab that has closed', async () => {
    const { action } = setStage();
    action.setTitle.mockRejectedValue(new Error('No tab with id: 7'));
    await expect(showBadge(7)).resolves.toBeUndefined();
  });
});
