/** Every pair of text and ground that the style sheets use passes WCAG 2.2 AA, in every theme. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const UI = join(import.meta.dirname, '../../../src/ui');

interface Rule {
  readonly selector: string;
  readonly body: string;
}

/** Rules without their at-rules; enough for sheets without nesting. */
function rules(css: string): Rule[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  return Array.from(plain.matchAll(/([^{};]+)\{([^{}]*)\}/g), ([, selector = '', body = '']) => ({
    selector: selector.trim(),
    body,
  }));
}

function colours(body: string): Record<string, string> {
  return Object.fromEntries(
    Array.from(body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g), ([, name = '', value = '']) => [name, value]),
  );
}

const themes: Record<string, Record<string, string>> = {};
for (const { selector, body } of rules(readFileSync(join(UI, 'tokens.css'), 'utf8'))) {
  if (!body.includes('--paper')) continue;
  if (!body.includes('light-dark(')) {
    themes[selector] = colours(body);
    continue;
  }
  for (const [theme, side] of [
    ['light', '$1'],
    ['dark', '$2'],
  ] as const)
    themes[theme] = colours(body.replace(/light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g, side));
}
const sheets = (readdirSync(UI, { recursive: true }) as string[])
  .filter((path) => path.endsWith('.css') && !path.endsWith('tokens.css'))
  .map((path) => readFileSync(join(UI, path), 'utf8'));

/** Relative luminance by WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ['paper', 'card'];
/** Colours that stand on either ground without a rule naming it. */
const TEXTS = ['ink', 'soft', 'source', 'copy', 'ok', 'bad'];

/** Pairs from rules that set both, and inks that inherit over a wash. */
function usedPairs(): [string, string][] {
  const pairs: [string, string][] = TEXTS.flatMap((text) =>
    GROUNDS.map((ground): [string, string] => [text, ground]),
  );
  for (const { body } of sheets.flatMap(rules)) {
    const ground = /background(?:-color)?:\s*var\(--([\w-]+)\)/.exec(body)?.[1];
    if (!ground || GROUNDS.includes(ground)) continue;
    // A bar or a switch is a shape, judged below.
    const text = /(?<![\w-])color:\s*var\(--([\w-]+)\)/.exec(body)?.[1];
    if (text) pairs.push([text, ground]);
    else if (/-wash$|^mark$/.test(ground)) pairs.push(['ink', ground]);
  }
  // Lines with a mistake keep the colours of the words in them.
  pairs.push(['soft', 'bad-wash'], ['source', 'bad-wash'], ['copy', 'bad-wash'], ['bad', 'bad-wash']);
  return [...new Map(pairs.map((pair) => [pair.join(' on '), pair])).values()];
}

test('there is a light, a dark, a sepia and a high-contrast theme, with the same tokens', () => {
  expect(Object.keys(themes)).toHaveLength(4);
  const names = Object.values(themes).map((theme) => Object.keys(theme).sort().join());
  expect(new Set(names).size).toBe(1);
});

describe.each(Object.entries(themes))('%s', (_name, theme) => {
  test.each(usedPairs())('%s on %s is readable', (text, ground) => {
    expect(contrast(theme[text] ?? '#000000', theme[ground] ?? '#000000')).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ['edge', 'paper'],
    ['edge', 'card'],
    ['source', 'paper'],
    ['source', 'card'],
    ['copy', 'line'],
    ['source', 'line'],
    ['bad', 'card'],
  ])('the shape of %s stands out from %s', (shape, ground) => {
    expect(contrast(theme[shape] ?? '#000000', theme[ground] ?? '#000000')).toBeGreaterThanOrEqual(3);
  });
});

test('style sheets name no colour of their own', () => {
  for (const sheet of sheets)
    expect(sheet.replace(/\/\*[\s\S]*?\*\//g, '')).not.toMatch(/#[0-9a-f]{3,8}\b(?![^{}]*\{)/i);
});
