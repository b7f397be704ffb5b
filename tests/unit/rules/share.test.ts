import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chunksOf, shareOf } from '@/src/rules/share';

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;

it('cuts any text into values that are small enough, and back', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 9000 }),
      fc.integer({ min: 1, max: 3 }),
      (part, times) => {
        const text = part.repeat(times);
        const chunks = chunksOf(text) ?? [];
        expect(chunks.join('')).toBe(text);
        for (const chunk of chunks) expect(bytes(chunk)).toBeLessThan(8192 - 20);
      },
    ),
    { numRuns: 300 },
  );
});

it('of a text that is too long the sections that fit are taken whole, the others counted', () => {
  const section = (i: number) => `[site-${i}.example]\nstrip: .${'x'.repeat(900)}`;
  const text = `! Title: Mine\n\n${Array.from({ length: 200 }, (_, i) => section(i)).join('\n\n')}\n`;
  const share = shareOf(text);
  expect(share.left).toBeGreaterThan(90);
  expect(share.text.startsWith(`! Title: Mine\n\n${section(0)}\n\n${section(1)}\n`)).toBe(true);
  expect(share.text.match(/^\[/gm)?.length).toBe(200 - share.left);
  expect(chunksOf(share.text)).not.toBeNull();
  expect(shareOf('[a.example]\nmode: never\n')).toEqual({ text: '[a.example]\nmode: never\n', left: 0 });
});
