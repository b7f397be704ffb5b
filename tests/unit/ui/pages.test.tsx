import { beforeEach, describe, expect, test, vi } from 'vitest';
import { LedgerPage } from '../../../src/ui/ledger/ledger-page';
import { WelcomePage } from '../../../src/ui/welcome/welcome-page';
import { LEDGER } from '../../gallery/fixtures';
import { act, show, useTexts } from './setup';

beforeEach(() => useTexts('en'));

describe('ledger', () => {
  test('lists every request, newest first, with what was sent and what came of it', () => {
    const root = show(<LedgerPage entries={LEDGER.toReversed()} onClear={() => {}} />);
    const rows = Array.from(
      root.querySelectorAll('[data-testid="ledger-entry"]'),
      (row) => row.textContent ?? '',
    );
    expect(rows).toHaveLength(LEDGER.length);
    expect(rows[0]).toContain('www.techledger.example');
    expect(rows[1]).toContain('→ https://partner.example/');
    expect(rows[2]).toContain('“Opening the campaign yesterday');
    expect(rows[3]).toContain('The page is too large.');
    expect(root.querySelector('.totals')?.textContent).toContain('4 requests · 5 sites');
  });

  test('is cleared after a second word only', () => {
    const clear = vi.fn();
    const root = show(<LedgerPage entries={LEDGER} onClear={clear} />);
    act(() => root.querySelector<HTMLElement>('.totals button')?.click());
    expect(clear).not.toHaveBeenCalled();
    act(() => root.querySelector<HTMLElement>('.totals .bad')?.click());
    expect(clear).toHaveBeenCalledOnce();
  });

  test('says so when nothing was sent', () => {
    const root = show(<LedgerPage entries={[]} onClear={() => {}} />);
    expect(root.querySelector('[data-testid="ledger-empty"]')?.textContent).toContain(
      'Nothing has left the browser',
    );
    expect(root.querySelector('table')).toBeNull();
  });

  test('addresses are text: a stored one may be anything', () => {
    const entry = { ...LEDGER[0], url: 'javascript:alert(1)', host: '<b>x</b>' } as (typeof LEDGER)[number];
    const root = show(<LedgerPage entries={[entry]} onClear={() => {}} />);
    expect(root.querySelector('table a, table b')).toBeNull();
  });
});

describe('first run', () => {
  const keys = { read: 'Alt+Shift+R', find: '' };

  test('shows the keys the browser has, and none it has not', () => {
    const root = show(<WelcomePage input={{ keys, access: 'granted' }} onGrant={() => {}} />);
    const shown = Array.from(root.querySelectorAll('.three kbd'), (key) => key.textContent);
    expect(shown).toEqual(['Alt', 'Shift', 'R']);
    expect(root.querySelectorAll('svg[role="img"]')).toHaveLength(3);
    expect(root.querySelector('[data-testid="grant"]')).toBeNull();
  });

  test('asks for access only where it is missing, and thanks', () => {
    const grant = vi.fn();
    let root = show(<WelcomePage input={{ keys, access: 'missing' }} onGrant={grant} />);
    act(() => root.querySelector<HTMLElement>('[data-testid="grant"]')?.click());
    expect(grant).toHaveBeenCalledOnce();
    root = show(<WelcomePage input={{ keys, access: 'granted-now' }} onGrant={grant} />);
    expect(root.querySelector('[role="status"]')?.textContent).toContain('Thank you');
  });
});
