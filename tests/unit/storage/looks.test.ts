import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { getLook, getLooks, keepLook, lookSite, restoreLooks, watchLooks } from '@/src/storage/looks';
import { DEFAULT_SETTINGS, SITE_LOOKS_MAX, type SiteLook } from '@/src/storage/types';

const LOOK = DEFAULT_SETTINGS.look;

describe('looks of sites', () => {
  it('are kept one for each site, and forgotten', async () => {
    await keepLook('a.example', LOOK);
    await keepLook('b.example', LOOK);
    await keepLook('a.example', { ...LOOK, size: 30 });
    expect((await getLook('a.example'))?.size).toBe(30);
    expect((await getLooks()).map(({ site }) => site)).toEqual(['b.example', 'a.example']);
    await keepLook('a.example', null);
    expect(await getLook('a.example')).toBeNull();
  });

  it('take no more room than for so many; the one changed longest ago goes', async () => {
    const many = Array.from({ length: SITE_LOOKS_MAX + 3 }, (_, n) => ({
      site: `s${n}.example`,
      look: LOOK,
    }));
    await restoreLooks(many);
    expect(await getLooks()).toHaveLength(SITE_LOOKS_MAX);
    await keepLook('one-more.example', LOOK);
    const left = await getLooks();
    expect([left.length, left[0]?.site, left.at(-1)?.site]).toEqual([
      SITE_LOOKS_MAX,
      's4.example',
      'one-more.example',
    ]);
  });

  it('are left out where they cannot be read, and set aside', async () => {
    const bad = { site: 'b.example', look: { ...LOOK, size: 900 } };
    await fakeBrowser.storage.local.set({ looks: [{ site: 'a.example', look: LOOK }, bad, 3] });
    expect(await getLooks()).toEqual([{ site: 'a.example', look: LOOK }]);
    expect(
      Object.keys(await fakeBrowser.storage.local.get()).some((key) => key.startsWith('backup:looks')),
    ).toBe(true);
  });

  it('are told to those who watch', async () => {
    const seen: (readonly SiteLook[])[] = [];
    const end = watchLooks((looks) => seen.push(looks));
    await keepLook('a.example', LOOK);
    end();
    await keepLook('b.example', LOOK);
    expect(seen).toEqual([[{ site: 'a.example', look: LOOK }]]);
  });

  it('belong to a host, however it is written', () => {
    expect(lookSite(new URL('https://WWW.A.example:8080/story'))).toBe('a.example');
    expect(lookSite(new URL('https://m.a.example/story'))).toBe('m.a.example');
  });
});
