import { expect, test } from 'vitest';
import { ruleSites, takeBackRule, writeRule } from '../../../src/background/own-rules';
import { ruleFor } from '../../../src/background/site-rules';
import { editRulesText, getRulesText } from '../../../src/storage/rules';

const url = new URL('https://sport.news.example/a/story');
const from = { tabId: 1, url, private: false };
const edit = { scope: 'site', word: 'strip', selector: '.share' } as const;

test('a rule is written for the page’s own site, obeyed at once, and taken back', async () => {
  await editRulesText(() => '! mine\n');
  expect(await ruleFor(url.href)).toBeNull();
  expect(await writeRule(edit, from)).toEqual({
    ok: true,
    site: 'sport.news.example',
    line: 4,
    rivals: { first: null, keeps: [] },
  });
  expect((await getRulesText()).text).toBe('! mine\n\n[sport.news.example]\nstrip: .share\n');
  expect((await ruleFor(url.href))?.strip).toEqual([{ text: '.share', type: 'css' }]);
  expect(await takeBackRule(edit, from)).toEqual({ ok: true });
  expect((await getRulesText()).text).toBe('! mine\n');
  expect(await ruleFor(url.href)).toBeNull();
});

test('all of a domain, or one page', async () => {
  expect(ruleSites(from)).toEqual({
    page: 'sport.news.example/a/story',
    site: 'sport.news.example',
    domain: '*.news.example',
  });
  await writeRule({ ...edit, scope: 'domain' }, from);
  expect((await ruleFor('https://other.news.example/'))?.strip).toHaveLength(1);
});

test('a front page is no page of its own', async () => {
  const front = { ...from, url: new URL('https://news.example/') };
  expect(await writeRule({ ...edit, scope: 'page' }, front)).toEqual({ ok: false, reason: 'no-site' });
  expect(ruleSites({ ...from, url: new URL('http://10.0.0.1/x') }).domain).toBeNull();
});

test('a line that comes before the new one is named', async () => {
  await editRulesText(() => '[sport.news.example/a]\nbody: .near\nkeep: .letters\n');
  const written = await writeRule({ ...edit, word: 'body' }, from);
  expect(written).toMatchObject({ rivals: { first: { list: '', line: 2 } } });
  expect(await writeRule({ ...edit, word: 'body', scope: 'page' }, from)).toMatchObject({
    rivals: { first: null },
  });
  expect(await writeRule(edit, from)).toMatchObject({
    rivals: { keeps: [{ selector: { text: '.letters' }, origin: { line: 3 } }] },
  });
});
