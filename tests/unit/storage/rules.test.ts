import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TEXT_MAX } from '@/src/rules/parse';
import { editRulesText, getRulesText, saveRulesText } from '@/src/storage/rules';

describe('the rules text', () => {
  it('begins empty and counts saves', async () => {
    expect(await getRulesText()).toEqual({ text: '', revision: 0 });
    expect(await saveRulesText('[a.example]', 0)).toEqual({ ok: true, revision: 1 });
    expect(await getRulesText()).toEqual({ text: '[a.example]', revision: 1 });
  });

  it('is not overwritten by a page that read an older one', async () => {
    await saveRulesText('first', 0);
    const [one, two] = await Promise.all([saveRulesText('mine', 1), saveRulesText('yours', 1)]);
    expect(one).toEqual({ ok: true, revision: 2 });
    expect(two).toEqual({ ok: false, reason: 'conflict', current: { text: 'mine', revision: 2 } });
    expect((await getRulesText()).text).toBe('mine');
  });

  it('takes small edits one after the other', async () => {
    await Promise.all([editRulesText((text) => `${text}a`), editRulesText((text) => `${text}b`)]);
    expect(await getRulesText()).toEqual({ text: 'ab', revision: 2 });
    expect(await editRulesText((text) => text)).toEqual({ ok: true, revision: 2 });
  });

  it('says so when there is no room, and keeps what stands there', async () => {
    await saveRulesText('kept', 0);
    expect(await saveRulesText('x'.repeat(TEXT_MAX + 1), 1)).toMatchObject({ ok: false, reason: 'full' });
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
    expect(await saveRulesText('more', 1)).toMatchObject({
      ok: false,
      reason: 'full',
      current: { text: 'kept' },
    });
    set.mockRestore();
    expect((await getRulesText()).text).toBe('kept');
  });

  it('sets aside what it cannot read', async () => {
    await fakeBrowser.storage.local.set({ rules: { text: 5, revision: 3 } });
    expect(await getRulesText()).toEqual({ text: '', revision: 3 });
    expect(await saveRulesText('new', 3)).toEqual({ ok: true, revision: 4 });
    const all = await fakeBrowser.storage.local.get();
    expect(Object.entries(all).filter(([key]) => key.startsWith('backup:rules:'))).toEqual([
      [expect.any(String), { text: 5, revision: 3 }],
    ]);
  });
});
