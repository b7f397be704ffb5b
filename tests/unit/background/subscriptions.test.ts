import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setSiteMode } from '@/src/background/modes';
import { forgetSiteRules, ruleFor, watchSiteRules } from '@/src/background/site-rules';
import { dueAt, planUpdates, subscribe, updateDue, updateSubscription } from '@/src/background/subscriptions';
import { TEXT_MAX } from '@/src/rules/parse';
import { getLedger } from '@/src/storage/ledger';
import { getRulesText, saveRulesText } from '@/src/storage/rules';
import { updateSettings } from '@/src/storage/settings';
import {
  changeSubscriptions,
  getListText,
  getSubscriptions,
  newSubscription,
} from '@/src/storage/subscriptions';
import { rest, setStage } from './stage';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));
vi.mock('@/src/platform/access', () => ({ hasAccess: async () => true }));

const URL_L = 'https://lists.example/lakes.txt';
const LIST = '! Title: Lakes\n! Version: 1\n! Expires: 12 hours\n[a.example]\nmode: never\nbody: .theirs\n';
const HOUR = 3_600_000;
let now = 0;
const fetched = vi.fn<(url: string, init: RequestInit) => Promise<Response>>();
const text = (body: string, headers: Record<string, string> = {}) =>
  Promise.resolve(new Response(body, { headers: { 'content-type': 'text/plain', ...headers } }));

beforeEach(async () => {
  setStage();
  now = 1_770_000_000_000;
  vi.spyOn(Date, 'now').mockImplementation(() => now);
  vi.stubGlobal('fetch', fetched.mockReset());
  Object.assign(fakeBrowser, { extension: { inIncognitoContext: false } });
  watchSiteRules();
  forgetSiteRules();
  await rest();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function withList(body = LIST, headers: Record<string, string> = { etag: '"1"' }): Promise<string> {
  fetched.mockImplementationOnce(() => text(body, headers));
  const answer = await subscribe('lists.example/lakes.txt');
  if (!answer.ok) throw new Error(answer.why);
  return answer.id;
}
const one = async () => (await getSubscriptions())[0];

describe('subscribing', () => {
  it('fetches, keeps the text, and stands in the ledger', async () => {
    const id = await withList();
    expect(await one()).toMatchObject({
      url: URL_L,
      title: 'Lakes',
      version: '1',
      expires: 12,
      etag: '"1"',
      on: true,
      result: 'updated',
      freshAt: now,
      rules: 1,
    });
    expect(await getListText(id)).toBe(LIST);
    expect(await getLedger()).toMatchObject([{ url: URL_L, purpose: 'subscription', status: 200 }]);
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('is obeyed after the reader’s own rules, by the list’s name', async () => {
    const id = await withList();
    await rest();
    expect(await ruleFor('https://a.example/')).toMatchObject({
      mode: 'never',
      origin: { list: 'Lakes', line: 4, subscription: id },
    });
    await saveRulesText('[*]\nmode: click', (await getRulesText()).revision);
    await rest();
    expect(await ruleFor('https://a.example/')).toMatchObject({ mode: 'click', origin: { line: 1 } });
    await changeSubscriptions((list) => list.map((each) => ({ ...each, on: false })));
    await rest();
    expect((await ruleFor('https://a.example/'))?.body).toEqual([]);
  });

  it('a site that a list has switched off can be switched on; nothing opens by itself then', async () => {
    await withList();
    await rest();
    await setSiteMode('a.example', 'auto');
    expect((await ruleFor('https://a.example/'))?.mode).toBe('look');
    expect((await getRulesText()).text).toContain('[a.example]\nmode: look');
  });

  it.each([
    ['what is no address', 'not an address', undefined, 'address'],
    ['an address with a password', 'https://me:secret@lists.example/', undefined, 'address'],
    [
      'a page',
      URL_L,
      () => new Response('<html>', { headers: { 'content-type': 'text/html' } }),
      'bad-answer',
    ],
    ['prose', URL_L, () => new Response('Moved.', { headers: { 'content-type': 'text/plain' } }), 'no-rules'],
    ['an error', URL_L, () => new Response('', { status: 500 }), 'server-error'],
  ])('%s is not added', async (_, address, answer, why) => {
    if (answer) fetched.mockResolvedValueOnce(answer());
    expect(await subscribe(address)).toEqual({ ok: false, why });
    expect(await getSubscriptions()).toEqual([]);
  });

  it('asks nobody while requests are switched off', async () => {
    await updateSettings({ offline: true });
    expect(await subscribe(URL_L)).toEqual({ ok: false, why: 'offline' });
    expect(fetched).not.toHaveBeenCalled();
  });
});

describe('an update', () => {
  it('asks whether anything has changed; 304 keeps the text and counts as fresh', async () => {
    const id = await withList();
    now += 12 * HOUR;
    fetched.mockResolvedValueOnce(new Response(null, { status: 304 }));
    expect(await updateSubscription(id)).toBe('unchanged');
    expect(fetched.mock.calls[1]?.[1].headers).toMatchObject({ 'if-none-match': '"1"' });
    expect(await one()).toMatchObject({ result: 'unchanged', freshAt: now, etag: '"1"', title: 'Lakes' });
    expect(await getListText(id)).toBe(LIST);
  });

  it.each([
    ['an error', () => new Response('', { status: 503 }), 'server-error'],
    [
      'a truncated answer',
      () => new Response('[a.exam', { headers: { 'content-type': 'text/plain', 'content-length': '900' } }),
      'network',
    ],
    ['prose', () => new Response('gone fishing', { headers: { 'content-type': 'text/plain' } }), 'no-rules'],
    [
      'too much',
      () =>
        new Response('x', { headers: { 'content-type': 'text/plain', 'content-length': `${TEXT_MAX + 1}` } }),
      'too-large',
    ],
  ])('that is broken keeps the last good one: %s', async (_, answer, result) => {
    const id = await withList();
    const fresh = now;
    now += 13 * HOUR;
    fetched.mockResolvedValueOnce(answer());
    expect(await updateSubscription(id)).toBe(result);
    expect(await getListText(id)).toBe(LIST);
    expect(await one()).toMatchObject({
      result,
      freshAt: fresh,
      checkedAt: now,
      failures: 1,
      title: 'Lakes',
    });
    expect(dueAt((await one()) ?? newSubscription(URL_L))).toBe(now + HOUR);
  });

  it('for which there is no room keeps the last good one', async () => {
    const id = await withList();
    const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (items) => {
      if (Object.keys(items as object).some((key) => key.startsWith('list:'))) throw new Error('QUOTA_BYTES');
      await set(items);
    });
    fetched.mockImplementationOnce(() => text(`${LIST}[b.example]\nmode: never\n`));
    expect(await updateSubscription(id)).toBe('full');
    expect(await getListText(id)).toBe(LIST);
  });
});

describe('the alarm', () => {
  it('is there for the list that expires first, and only while there is one', async () => {
    await planUpdates();
    expect(await fakeBrowser.alarms.getAll()).toEqual([]);
    await withList();
    await planUpdates();
    expect((await fakeBrowser.alarms.getAll()).map(({ scheduledTime }) => scheduledTime)).toEqual([
      now + 12 * HOUR,
    ]);
    await changeSubscriptions(() => []);
    await planUpdates();
    expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  });

  it('fetches what has expired and nothing else', async () => {
    await withList();
    now += 11 * HOUR;
    await updateDue(now);
    expect(fetched).toHaveBeenCalledTimes(1);
    now += HOUR;
    fetched.mockResolvedValueOnce(new Response(null, { status: 304 }));
    await updateDue(now);
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  it('waits longer after each failure, never longer than the list says', () => {
    const failed = (failures: number) =>
      dueAt({ ...newSubscription(URL_L), checkedAt: 0, expires: 12, failures }) / HOUR;
    expect([0, 1, 2, 3, 4, 5, 99].map(failed)).toEqual([12, 1, 2, 4, 8, 12, 12]);
  });
});

it('the text of a list goes with it', async () => {
  const id = await withList();
  await changeSubscriptions(() => []);
  expect(await getListText(id)).toBe('');
});
