import { afterEach, expect, test, vi } from 'vitest';
import fonts from '../../../../src/reader/features/fonts';
import { sample, speakEnglish } from '../sample';

speakEnglish();
afterEach(() => void vi.unstubAllGlobals());

test('a bundled typeface is brought when it is chosen, once, and goes with the view', async () => {
  const there = new Set<unknown>();
  Object.defineProperty(document, 'fonts', { value: there, configurable: true });
  vi.stubGlobal('FontFace', class {});
  const { view, loadFont, end } = sample([fonts]);
  loadFont.mockResolvedValue([{ weight: '400', style: 'normal', range: 'U+0-FF', base64: 'AAAA' }]);
  expect(loadFont).not.toHaveBeenCalled();
  for (let n = 0; n < 2; n++) view.setLook({ ...view.look(), font: 'legible' });
  await vi.waitFor(() => expect(there.size).toBe(1));
  expect(loadFont.mock.calls).toEqual([['legible']]);
  end();
  expect(there.size).toBe(0);
});
