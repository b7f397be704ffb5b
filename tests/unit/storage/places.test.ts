import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  clearPlaces,
  countPlaces,
  getPlace,
  keepPlace,
  PLACES_MAX,
  placesRefused,
} from '@/src/storage/places';

const URL_A = 'https://a.example/story';

describe('places', () => {
  it('keeps one for each page, and forgets it once the page is read', async () => {
    await keepPlace(URL_A, { block: 3, of: 10 });
    await keepPlace(`${URL_A}#part`, { block: 5, of: 10 });
    expect(await getPlace(URL_A)).toEqual({ block: 5, of: 10 });
    expect(await countPlaces()).toBe(1);
    await keepPlace(URL_A, null);
    expect(await getPlace(URL_A)).toBeNull();
  });

  it('does not say which pages these are', async () => {
    await keepPlace(URL_A, { block: 3, of: 10 });
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('a.example');
  });

  it('drops the one that was read longest ago', async () => {
    for (let n = 0; n <= PLACES_MAX; n++) await keepPlace(`${URL_A}/${n}`, { block: n, of: 1000 });
    expect(await countPlaces()).toBe(PLACES_MAX);
    expect(await getPlace(`${URL_A}/0`)).toBeNull();
    await clearPlaces();
    expect(await countPlaces()).toBe(0);
  });

  it('keeps those that are there where there is no room for another, and says so', async () => {
    await keepPlace(URL_A, { block: 3, of: 10 });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
    await expect(keepPlace(`${URL_A}/2`, { block: 1, of: 5 })).rejects.toThrow('QUOTA');
    expect(await placesRefused()).toBe(true);
    expect(await getPlace(URL_A)).toEqual({ block: 3, of: 10 });
    await keepPlace(`${URL_A}/2`, { block: 1, of: 5 });
    expect(await placesRefused()).toBe(false);
  });

  it('leaves out what cannot be read', async () => {
    await keepPlace(URL_A, { block: 3, of: 10 });
    const stored = (await fakeBrowser.storage.local.get()) as { places: unknown[] };
    await fakeBrowser.storage.local.set({ places: [...stored.places, { key: 'x', place: { block: -1 } }] });
    expect(await getPlace(URL_A)).toEqual({ block: 3, of: 10 });
  });
});
