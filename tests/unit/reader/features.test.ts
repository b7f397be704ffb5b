import { expect, test, vi } from 'vitest';
import type { ReaderFeature } from '../../../src/reader/feature';
import { features, firstFeatures, laterFeatures, mountFeatures } from '../../../src/reader/features';
import { article, sample, speakEnglish, state } from './sample';

speakEnglish();

test('features mount in their order, the look first', () => {
  const orders = features.map((feature) => feature.order);
  expect(orders).toEqual([...orders].sort((a, b) => a - b));
  expect(features[0]?.id).toBe('look');
});

test('all of them mount on an empty state, and style sheets are really there', () => {
  const { view, signal } = sample([], {}, null);
  expect(mountFeatures(features, view, signal)).toEqual([]);
  expect(features.find((feature) => feature.id === 'banner')?.css).toContain('.hw-banner');
});

test('one that fails is named and does not stop the others', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const good = { id: 'good', order: 2, mount: vi.fn() } satisfies ReaderFeature;
  const bad: ReaderFeature = {
    id: 'bad',
    order: 1,
    mount() {
      throw new Error('broken');
    },
  };
  const { view, signal } = sample([]);
  expect(mountFeatures([bad, good], view, signal)).toEqual(['bad']);
  expect(good.mount).toHaveBeenCalledOnce();
  expect(warn.mock.calls[0]?.[0]).toContain('bad');
  warn.mockRestore();
});

test('what comes when the text has been painted stands behind it, not above it', () => {
  const origin = { host: 'a.example', line: 3 } as never;
  const facts = { ...article().facts, minutes: 9 };
  const { view, signal } = sample([], { unfit: { what: 'body', origin }, facts }, state(), {
    block: 4,
    of: 9,
  });
  const above = () => {
    const all = [...view.frame.querySelectorAll('.hw-page *')];
    return all.slice(0, all.indexOf(view.article)).length;
  };
  expect(mountFeatures(firstFeatures, view, signal)).toEqual([]);
  const before = above();
  expect(mountFeatures(laterFeatures, view, signal)).toEqual([]);
  expect(above()).toBe(before);
  expect(before).toBeGreaterThan(5);
});
