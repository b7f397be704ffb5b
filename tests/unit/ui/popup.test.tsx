import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { RuleOrigin } from '../../../src/rules/rule';
import type { PopupActions } from '../../../src/ui/popup/actions';
import { type PopupInput, popupModel, shouldStart } from '../../../src/ui/popup/model';
import { Popup } from '../../../src/ui/popup/popup';
import { POPUP_STATES } from '../../gallery/fixtures';
import { input, origin, report, result, search, tab } from '../../gallery/states';
import { act, show, useTexts } from './setup';

type SiteRule = Awaited<ReturnType<PopupActions['ruleFor']>>;

const actions = {
  find: vi.fn(),
  searchWeb: vi.fn(),
  read: vi.fn(() => Promise.resolve(true)),
  pick: vi.fn(() => Promise.resolve(true)),
  showFinding: vi.fn(() => Promise.resolve(true)),
  setMode: vi.fn(),
  grant: vi.fn(),
  enable: vi.fn(),
  disable: vi.fn(),
  openOptions: vi.fn(),
  openChanges: vi.fn(),
  openLedger: vi.fn(),
  setFind: vi.fn(() => Promise.resolve(true)),
  ruleFor: vi.fn(() => Promise.resolve<SiteRule>({ origin: null, find: 'click' })),
  copy: vi.fn(() => Promise.resolve(true)),
} satisfies PopupActions;

beforeEach(() => {
  useTexts('en');
  vi.clearAllMocks();
});

function popup(state: PopupInput): HTMLElement {
  return show(<Popup input={state} actions={actions} version="0.1.0" />);
}

function named(name: string): PopupInput {
  const state = POPUP_STATES[name];
  if (!state) throw new Error(name);
  return state;
}

function id(root: HTMLElement, testId: string): HTMLElement | null {
  return root.querySelector(`[data-testid="${testId}"]`);
}

function press(element: Element | null): void {
  expect(element).not.toBeNull();
  act(() => (element as HTMLElement).click());
}

describe('states', () => {
  test.each([
    ['opening', 'reading'],
    ['reading', 'reading'],
    ['copy-asked', 'searching'],
    ['copy-searching', 'searching'],
    ['copy-found', 'done'],
    ['not-article', 'done'],
    ['off', 'done'],
    ['offline-switch', 'offline'],
    ['offline-network', 'offline'],
    ['error', 'error'],
    ['failed', 'error'],
    ['closed', 'error'],
    ['narrowed', 'error'],
  ])('%s is %s', (name, state) => {
    expect(popup(named(name)).querySelector('[data-state]')?.getAttribute('data-state')).toBe(state);
  });

  test.each([
    ['copy-found', 'This article was first published by TechLedger'],
    ['copy-likely', 'The same text stands at TechLedger'],
    ['copy-named', 'This page names TechLedger as its source'],
    ['copy-unknown', 'Cannot tell who was first'],
    ['copy-asked', 'A copy of an article by TechLedger'],
    ['wire-unknown', 'Agency text: dpa'],
    ['original-untouched', 'No sign that this is a copy'],
    ['original-checked', 'As far as can be seen, this is the original'],
    ['unsure', 'This may be a copy'],
    ['not-article', 'This page is no article'],
    ['off', 'Headwater is switched off on this site'],
    ['disabled', 'Headwater is switched off'],
    ['closed', 'The browser does not let extensions read this page'],
    ['narrowed', 'Headwater has no access to this site'],
  ])('%s says "%s"', (name, sentence) => {
    expect(popup(named(name)).querySelector('h1')?.textContent).toBe(sentence);
  });

  test('every state has one sentence and exactly two buttons in the card, the second one reads clean', () => {
    for (const [name, state] of Object.entries(POPUP_STATES)) {
      const root = popup(state);
      expect(root.querySelectorAll('h1'), name).toHaveLength(1);
      const pair = root.querySelector('.card .pair');
      expect(pair?.children, name).toHaveLength(2);
      expect(pair?.lastElementChild?.getAttribute('data-testid'), name).toBe('read');
    }
  });

  test('says all of it in German too', () => {
    useTexts('de');
    for (const [name, state] of Object.entries(POPUP_STATES)) {
      expect(popup(state).querySelector('h1')?.textContent?.length, name).toBeGreaterThan(5);
    }
    expect(popup(named('copy-found')).querySelector('h1')?.textContent).toBe(
      'Zuerst erschienen ist dieser Artikel bei TechLedger',
    );
  });
});

describe('verdict and origin', () => {
  test('carry what tests and tools read', () => {
    const root = popup(input(tab({ report: report({ kind: 'excerpt' }) })));
    const verdict = id(root, 'verdict');
    expect(verdict?.dataset).toMatchObject({ verdict: 'copy', kind: 'excerpt' });
    const link = id(root, 'origin');
    expect(link?.getAttribute('href')).toBe(
      'https://www.techledger.example/2017/04/11/candidate-encryption/',
    );
    expect(link?.dataset.check).toBe('verified');
    expect(root.textContent).toContain('62%');
    expect(root.textContent).toContain('6 hours earlier');
  });

  test('what was not checked is never the primary action and says so', () => {
    const link = id(popup(named('copy-named')), 'origin');
    expect(link?.dataset.check).toBe('named');
    expect(link?.className).not.toContain('primary');
    expect(document.body.textContent).toContain('Not checked.');
    expect(popup(named('copy-named-unread')).textContent).toContain('The page is too large.');
  });

  test('a page that may not be the first is not called the original', () => {
    expect(id(popup(named('copy-likely')), 'origin')?.textContent).toBe('Open the other page');
    expect(popup(named('copy-likely')).textContent).not.toContain('of the original');
    expect(id(popup(named('copy-found')), 'origin')?.textContent).toBe('Open original');
  });

  test('an archived original leads to the archive, and still names its address', () => {
    const root = popup(named('copy-archived'));
    expect(id(root, 'archive')?.getAttribute('href')).toContain('https://archive.example/');
    expect(id(root, 'origin')?.dataset.check).toBe('archived');
  });

  test('says how old the result of an earlier search is', () => {
    const searched = (hoursAgo: number) =>
      search({ result: result({ requests: 2, finishedAt: Date.now() - hoursAgo * 3_600_000 }) });
    const foot = (hoursAgo: number) =>
      popup(input(tab({ search: searched(hoursAgo) }))).querySelector('footer button')?.textContent;
    expect(foot(3)).toBe('2 requests, 3 hours ago');
    expect(foot(0)).toBe('2 requests');
  });

  test('a search that asked nobody claims nothing', () => {
    const asked = search({ result: result({ outcome: 'original', origin: null, requests: 0 }) });
    const model = popupModel(
      input(tab({ report: report({ verdict: 'original', truncation: null }), search: asked })),
    );
    expect(model.sentence).toBe('No sign that this is a copy');
    expect(model.chip).toBe('Nothing noticed');
  });

  test('a sure check outvotes the look at the page, a likely one does not', () => {
    const page = report({ verdict: 'unsure' });
    const likely = search({ result: result({ origin: origin({ confidence: 'likely' }) }) });
    expect(popupModel(input(tab({ report: page }))).verdict).toBe('copy');
    expect(popupModel(input(tab({ report: page, search: likely }))).verdict).toBe('unsure');
  });

  test('what kept the search from an answer is said above the buttons', () => {
    const gone = popup(named('copy-gone'));
    expect(gone.querySelector('.card')?.textContent).toContain(
      'techledger.example: The page is no longer there.',
    );
    expect(gone.querySelector('details')?.open).toBe(true);
    expect(popup(named('service-waits')).querySelector('.card')?.textContent).toContain(
      'SearXNG: The service asks',
    );
  });

  test('offline offers the page’s own word as what it is', () => {
    const root = popup(named('offline-switch'));
    expect(id(root, 'origin')?.dataset.check).toBe('named');
    expect(id(root, 'find')).toBeNull();
  });
});

describe('untrusted text', () => {
  test('stays text, and only http(s) becomes a link', () => {
    for (const [name, state] of Object.entries(POPUP_STATES)) {
      const root = popup(state);
      expect(root.querySelectorAll('img, script, b:not([class])'), name).toHaveLength(0);
      for (const link of root.querySelectorAll('a'))
        expect(link.getAttribute('href'), name).toMatch(/^https?:/);
    }
    expect(popup(named('hostile')).textContent).toContain('<script>alert(1)</script>');
    expect(id(popup(named('hostile')), 'origin')).toBeNull();
  });

  test('a quotation has its own direction', () => {
    const root = popup(named('rtl'));
    for (const mark of root.querySelectorAll('mark')) expect(mark.getAttribute('dir')).toBe('auto');
    expect(root.querySelector('h1')?.textContent).toContain('\u2068');
  });
});

describe('actions', () => {
  test('a search starts by itself on copies only, once, and never offline', () => {
    expect(shouldStart(input(tab({ search: null })))).toBe(true);
    expect(shouldStart(input(tab({ search: null }), { asked: true }))).toBe(false);
    expect(shouldStart(input(tab({ search: null }), { offline: true }))).toBe(false);
    expect(shouldStart(input(tab({ search: null }), { enabled: false }))).toBe(false);
    expect(shouldStart(input(tab()))).toBe(false);
    expect(shouldStart(input(tab({ report: report({ verdict: 'unsure' }), search: null })))).toBe(false);
    expect(shouldStart(input(null))).toBe(false);
  });

  test('find asks, and asks anew after an end', () => {
    press(id(popup(named('unsure')), 'find'));
    expect(actions.find).toHaveBeenLastCalledWith(false);
    press(id(popup(named('error')), 'find'));
    expect(actions.find).toHaveBeenLastCalledWith(true);
  });

  test('where nothing was found the web search is the next step', () => {
    press(id(popup(named('copy-unknown')), 'search-web'));
    expect(actions.searchWeb).toHaveBeenCalledOnce();
  });

  test('a reason with a place leads there by its index in the report; one without is no button', () => {
    const root = popup(named('copy-found'));
    const reasons = root.querySelectorAll<HTMLElement>('[data-testid="finding"]');
    press(reasons[1] ?? null);
    expect(actions.showFinding).toHaveBeenCalledWith(1);
    press(root.querySelector('.reasons .textual'));
    expect(root.querySelector('[data-signal="theme"]')?.tagName).toBe('P');
  });

  test('a place that is gone is said', async () => {
    actions.showFinding.mockResolvedValueOnce(false);
    const root = popup(named('copy-found'));
    press(id(root, 'finding'));
    await act(async () => {});
    expect(root.querySelector('[role="alert"]')?.textContent).toContain('no longer there');
  });

  test('the switch turns the site off and gives it back', () => {
    press(id(popup(named('copy-found')), 'site-switch'));
    expect(actions.setMode).toHaveBeenLastCalledWith('never');
    press(id(popup(named('off')), 'site-switch'));
    expect(actions.setMode).toHaveBeenLastCalledWith('auto');
  });

  test('access is asked for in the click itself', () => {
    press(id(popup(named('narrowed')), 'grant'));
    expect(actions.grant).toHaveBeenCalledOnce();
  });
});

describe('wrong?', () => {
  function open(): HTMLElement {
    const root = popup(named('copy-found'));
    press(root.querySelector('.foot [aria-expanded]'));
    return root;
  }

  test('prepares a text without the secrets of the address', () => {
    const text = open().querySelector('textarea')?.value ?? '';
    expect(text).toContain('https://weltnachrichten-heute.example/2017/04/candidate-talks-tough/');
    expect(text).not.toContain('secret');
    expect(text).toContain('continue-reading: “Continue reading...”');
  });

  test('Escape closes it, leaves the popup open and gives the focus back', () => {
    const root = popup(named('copy-found'));
    const button = root.querySelector<HTMLElement>('.foot [aria-expanded]');
    button?.focus();
    press(button);
    const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    act(() => void id(root, 'wrong-panel')?.dispatchEvent(event));
    expect(event.defaultPrevented).toBe(true);
    expect(id(root, 'wrong-panel')).toBeNull();
    expect(document.activeElement).toBe(button);
  });
});

test('focus runs from top to bottom: switch, two buttons, reasons, foot', () => {
  const root = popup(named('copy-found'));
  const stops = Array.from(root.querySelectorAll<HTMLElement>('a[href], button, summary, textarea'));
  expect(stops.every((stop) => stop.tabIndex === 0)).toBe(true);
  const order = stops.map((stop) => stop.dataset.testid ?? stop.closest('footer, section')?.className ?? '');
  expect(order.slice(0, 4)).toEqual(['site-switch', 'origin', 'read', 'finding']);
  expect(order.at(-1)).toBe('foot small');
});

test('a reason that leads through a redirector names where it led, once that is known', () => {
  const url = 'https://go.clickrelay.example/a/8f31c';
  const findings = [
    { signal: 'continue-reading', reason: 'cut', quote: 'Continue reading...', weight: 3, url } as const,
  ];
  const before = popupModel(input(tab({ report: report({ findings }), search: null })));
  expect(before.findings[0]?.finding.url).toBe(url);
  const found = origin({ from: url });
  const over = search({ result: result({ outcome: 'found', origin: found }) });
  const after = popupModel(input(tab({ report: report({ findings }), search: over })));
  expect(after.findings[0]?.finding.url).toBe(found.url);
});

describe('the rule at work', () => {
  const shown = async (origin: RuleOrigin | null) => {
    actions.ruleFor.mockResolvedValueOnce({ origin, find: 'click' });
    const root = popup(named('copy-found'));
    await act(async () => new Promise((done) => setTimeout(done)));
    return id(root, 'rule-line');
  };

  test('is named with list and line, and leads there', async () => {
    const line = await shown({ list: '', line: 12 });
    expect(line?.textContent).toBe('On this page: the rule from line 12 of My rules');
    press(line);
    expect(actions.openOptions).toHaveBeenCalledWith('rules:12');
    expect((await shown({ list: 'News', line: 3 }))?.textContent).toContain('line 3 of News');
  });

  test('is not spoken of where there is none', async () => {
    expect(await shown(null)).toBeNull();
  });
});

describe('looking without a click', () => {
  const settle = () => act(async () => new Promise((done) => setTimeout(done)));

  test('is chosen for the site of a copy, and what was saved is what shows', async () => {
    const root = popup(named('copy-found'));
    await settle();
    const box = id(root, 'site-find') as HTMLInputElement;
    expect(box.checked).toBe(false);
    actions.ruleFor.mockResolvedValueOnce({ origin: null, find: 'auto' });
    press(box);
    await settle();
    expect(actions.setFind).toHaveBeenCalledWith('auto');
    expect(box.checked).toBe(true);
    actions.setFind.mockResolvedValueOnce(false);
    actions.ruleFor.mockResolvedValueOnce({ origin: null, find: 'auto' });
    press(box);
    await settle();
    expect(actions.setFind).toHaveBeenLastCalledWith('click');
    expect(box.checked).toBe(true);
    expect(root.textContent).toContain('could not be saved');
  });

  test.each(['original-checked', 'not-article', 'offline-switch'])('is not offered: %s', async (name) => {
    const root = popup(named(name));
    await settle();
    expect(id(root, 'site-find')).toBeNull();
  });
});
