import { expect, test } from 'vitest';
import { indexRules, matchRules } from '@/src/rules/match';
import { parseRules } from '@/src/rules/parse';
import { PURPOSES } from '@/src/rules/pick/purpose';
import { withLine } from '@/src/rules/pick/with-line';

const URL_ = 'https://a.example/story';
const ruleOf = (text: string) => matchRules(indexRules([{ name: '', ...parseRules(text) }]), new URL(URL_));
const texts = (rule: ReturnType<typeof ruleOf>) => ({
  body: rule?.body.flat().map(({ text }) => text),
  title: rule?.title.map(({ text }) => text),
  source: rule?.source.map(({ text }) => text),
  strip: rule?.strip.map(({ text }) => text),
});

test.each(PURPOSES)('the preview obeys the line as the rules will: %s', (purpose) => {
  const before = '[a.example]\nbody: .old\ntitle: .old\nsource: .old\nstrip: .old\n';
  // The new line where the picker writes it: first, where the first counts.
  const after =
    purpose === 'strip'
      ? `${before}strip: .new\n`
      : before.replace(`${purpose}:`, `${purpose}: .new\n${purpose}:`);
  const line = { scope: 'site', purpose, selector: { text: '.new', type: 'css' } } as const;
  expect(texts(withLine(ruleOf(before), URL_, line))).toEqual(texts(ruleOf(after)));
  expect(texts(withLine(null, URL_, line))[purpose]).toEqual(['.new']);
});
