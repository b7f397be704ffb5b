import { beforeEach, expect, it, vi } from 'vitest';
import { noteRuleSeen } from '@/src/background/rule-health';
import { watchSiteRules } from '@/src/background/site-rules';
import { isOutdated } from '@/src/rules/health';
import { getHealth } from '@/src/storage/health';
import { getRulesText, saveRulesText } from '@/src/storage/rules';
import { from, rest } from './stage';

beforeEach(async () => {
  watchSiteRules();
  await saveRulesText('[a.example]\nbody: .text\n', (await getRulesText()).revision);
  await rest();
});

it('remembers what clean views tell, by the rule’s own words', async () => {
  vi.spyOn(Date, 'now').mockReturnValue(1000);
  await noteRuleSeen({ body: true, title: null }, from(1, 'https://www.a.example/1'));
  await noteRuleSeen({ body: false, title: null }, from(1, 'https://www.a.example/2#top'));
  await noteRuleSeen({ body: false, title: null }, from(1, 'https://www.a.example/3'));
  expect(await getHealth()).toEqual([
    {
      host: 'a.example',
      name: 'body',
      text: 'body: .text',
      list: '',
      matchedAt: 1000,
      missedAt: 1000,
      missed: ['https://www.a.example/2', 'https://www.a.example/3'],
    },
  ]);
  expect((await getHealth()).map(isOutdated)).toEqual([true]);
});

it('writes nothing from private windows, and nothing about pages without a rule', async () => {
  await noteRuleSeen({ body: true, title: true }, from(1, 'https://a.example/1', true));
  await noteRuleSeen({ body: true, title: true }, from(1, 'https://b.example/1'));
  expect(await getHealth()).toEqual([]);
});
