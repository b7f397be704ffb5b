import { i18n } from '#i18n';
import { changeKey, DEFAULT_KEYS, isFreeKey, KEY_ACTIONS, type KeyAction, sameKey } from '../../storage/keys';
import { KEY_WORDS } from '../../ui/key-words';
import { h } from '../dom';
import type { ReaderFeature } from '../feature';
import { addPanel } from '../panel';
import type { ReaderView } from '../view';
import css from './shortcuts.css?inline';

/** Keys that are the same for everybody. */
const FIXED: readonly (readonly [string, () => string])[] = [
  ['Esc', () => i18n.t('reader.keys.close')],
  ['Tab', () => i18n.t('reader.keys.next')],
  ['Space', () => i18n.t('reader.keys.page')],
];

/** A key for each tool, a sheet that shows them, and other keys for those who want them. */
const shortcuts: ReaderFeature = {
  id: 'shortcuts',
  // Its word is the last; its keys come before those that scroll.
  order: 47,
  css,
  mount(view, signal) {
    /** The action that waits for its new key. */
    let changing: ((key: string) => void) | null = null;
    addPanel(
      view,
      {
        id: 'keys',
        word: '?',
        label: i18n.t('reader.keys.label'),
        fill: (panel) =>
          fillSheet(panel, view, signal, (wanted) => {
            changing = wanted;
          }),
      },
      signal,
    ).button.setAttribute('aria-label', `? ${i18n.t('reader.keys.label')}`);
    view.onKey((event) => {
      if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return false;
      if (changing) {
        if (['Shift', 'Tab'].includes(event.key)) return false;
        changing(event.key);
        return true;
      }
      if (writes(view.root.activeElement)) return false;
      const action = KEY_ACTIONS.find((one) => sameKey(view.keys()[one], event.key));
      return action !== undefined && act(view, action);
    });
  },
};

export default shortcuts;

/** Lists jump to what is typed. */
function writes(element: Element | null): boolean {
  return (
    element?.matches('select,textarea,input:not([type="radio"],[type="range"],[type="checkbox"])') ?? false
  );
}

/** @returns false where the view has nothing of the kind */
function act(view: ReaderView, action: KeyAction): boolean {
  const selector = action === 'source' ? '.hw-action' : `[data-testid="tool-${action}"]`;
  const control = view.frame.querySelector<HTMLElement>(selector);
  if (!control) return false;
  control.focus();
  control.click();
  return true;
}

function fillSheet(
  panel: HTMLElement,
  view: ReaderView,
  signal: AbortSignal,
  waitFor: (take: ((key: string) => void) | null) => void,
): void {
  const said = h('p', { class: 'hw-keys-said', role: 'status' });
  const show: (() => void)[] = [];
  const rows = KEY_ACTIONS.map((action) => {
    const button = h('button', { type: 'button', class: 'hw-key', 'data-testid': `key-${action}` });
    const draw = () => {
      const key = view.keys()[action];
      button.textContent = key || '–';
      button.setAttribute(
        'aria-label',
        i18n.t('reader.keys.change', { what: KEY_WORDS[action](), key: key || '–' }),
      );
    };
    const done = (words: string) => {
      waitFor(null);
      said.textContent = words;
      draw();
    };
    draw();
    show.push(draw);
    button.addEventListener(
      'click',
      () => {
        for (const other of show) other();
        button.textContent = '…';
        said.textContent = i18n.t('reader.keys.press');
        waitFor((key) => {
          if (key === 'Escape') return done('');
          if (!isFreeKey(key)) return done(i18n.t('reader.keys.notFree'));
          const changed = changeKey(view.keys(), action, key);
          if (typeof changed === 'string')
            return done(i18n.t('reader.keys.taken', { key, what: KEY_WORDS[changed]() }));
          view.setKeys(changed);
          done(i18n.t('reader.keys.changed'));
        });
      },
      { signal },
    );
    button.addEventListener('blur', () => waitFor(null), { signal });
    return h('li', {}, h('span', {}, KEY_WORDS[action]()), button);
  });
  const plain = (text: string, act: () => void) => {
    const made = h('button', { type: 'button', class: 'hw-keys-more' }, text);
    made.addEventListener('click', act, { signal });
    return made;
  };
  panel.append(
    h('p', { class: 'hw-panel-title' }, i18n.t('reader.keys.label')),
    h('p', { class: 'hw-keys-help' }, i18n.t('reader.keys.help')),
    h('ul', { class: 'hw-keys' }, ...rows),
    said,
    h(
      'ul',
      { class: 'hw-keys' },
      ...FIXED.map(([key, words]) => h('li', {}, h('span', {}, words()), h('kbd', {}, key))),
    ),
    plain(i18n.t('reader.keys.reset'), () => {
      view.setKeys(DEFAULT_KEYS);
      for (const draw of show) draw();
      said.textContent = i18n.t('reader.keys.changed');
    }),
    plain(i18n.t('reader.keys.browser'), () => view.openShortcuts()),
  );
}
