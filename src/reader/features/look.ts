import { i18n } from '#i18n';
import { FONTS, LOOK_RANGES, type Look, THEMES } from '../../storage/types';
import { fill, h, SLOT } from '../dom';
import type { ReaderFeature } from '../feature';
import { applyLook, inRange, type LookRange } from '../looks';
import { addPanel } from '../panel';
import type { ReaderView } from '../view';
import css from './look.css?inline';

/** Theme and type: shows the reader's choice and lets it be changed in place. */
const look: ReaderFeature = {
  id: 'look',
  order: 0,
  first: true,
  css,
  mount(view, signal) {
    view.onLook((chosen) => applyLook(view.frame, chosen));
    const word = i18n.t('reader.look.word');
    const label = i18n.t('reader.look.label');
    const { button } = addPanel(
      view,
      {
        id: 'look',
        word,
        label,
        fill: (panel) => fillPanel(panel, view, signal),
      },
      signal,
    );
    // The two letters are a picture of type; their name says it, and holds what is seen for those who speak it.
    button.setAttribute('aria-label', `${word}: ${label}`);
  },
};

export default look;

function fillPanel(panel: HTMLElement, view: ReaderView, signal: AbortSignal): void {
  const controls = [
    choices(view, signal, 'theme', THEMES, i18n.t('reader.look.theme'), {
      system: i18n.t('reader.look.system'),
      light: i18n.t('reader.look.light'),
      dark: i18n.t('reader.look.dark'),
      sepia: i18n.t('reader.look.sepia'),
      contrast: i18n.t('reader.look.contrast'),
    }),
    choices(view, signal, 'font', FONTS, i18n.t('reader.look.font'), {
      serif: i18n.t('reader.look.serif'),
      book: i18n.t('reader.look.book'),
      sans: i18n.t('reader.look.sans'),
      humanist: i18n.t('reader.look.humanist'),
      mono: i18n.t('reader.look.mono'),
      legible: 'Atkinson Hyperlegible',
      dyslexic: 'OpenDyslexic',
    }),
    slider(view, signal, 'size', i18n.t('reader.look.size')),
    slider(view, signal, 'measure', i18n.t('reader.look.measure')),
    slider(view, signal, 'leading', i18n.t('reader.look.leading')),
    slider(view, signal, 'spacing', i18n.t('reader.look.spacing')),
    check(view, signal, 'justify', i18n.t('reader.look.justify')),
    check(view, signal, 'hyphens', i18n.t('reader.look.hyphens')),
    onlyHere(panel, view, signal),
  ];
  panel.append(...controls.filter((control) => control !== null));
}

function choices<K extends 'theme' | 'font'>(
  view: ReaderView,
  signal: AbortSignal,
  key: K,
  values: readonly Look[K][],
  legend: string,
  labels: Record<Look[K], string>,
): HTMLElement {
  const options = values.map((value) => {
    const input = h('input', {
      type: 'radio',
      name: `hw-${key}`,
      value,
      checked: view.look()[key] === value,
    });
    input.addEventListener('change', () => view.setLook({ ...view.look(), [key]: value }), { signal });
    return h('label', { class: `hw-choice hw-${key}-${value}` }, input, h('span', {}, labels[value]));
  });
  return h(
    'fieldset',
    { class: 'hw-choices' },
    h('legend', {}, legend),
    h('div', { class: 'hw-choice-row' }, ...options),
  );
}

function slider(view: ReaderView, signal: AbortSignal, key: LookRange, label: string): HTMLElement {
  const value = view.look()[key];
  const input = h('input', { type: 'range', ...LOOK_RANGES[key], value });
  const format = new Intl.NumberFormat(i18n.t('common.lang'), { maximumFractionDigits: 2 });
  const output = h('span', { class: 'hw-value', 'aria-hidden': 'true' }, format.format(value));
  input.addEventListener(
    'input',
    () => {
      output.textContent = format.format(Number(input.value));
      view.setLook({ ...view.look(), [key]: inRange(key, Number(input.value)) });
    },
    { signal },
  );
  return h('label', { class: 'hw-slider' }, h('span', {}, label), input, output);
}

/** Whether the look holds on this site alone. Given up, all controls show the look of the other sites again. */
function onlyHere(panel: HTMLElement, view: ReaderView, signal: AbortSignal): HTMLElement | null {
  const { siteLook } = view;
  if (!siteLook) return null;
  const input = h('input', {
    type: 'checkbox',
    role: 'switch',
    checked: siteLook.isOwn(),
    'data-testid': 'look-only',
  });
  input.addEventListener(
    'change',
    () => {
      siteLook.setOwn(input.checked);
      if (input.checked) return;
      panel.replaceChildren();
      fillPanel(panel, view, signal);
      panel.querySelector<HTMLElement>('[data-testid="look-only"]')?.focus();
    },
    { signal },
  );
  const words = fill(i18n.t('reader.look.only', { site: SLOT }), h('bdi', {}, siteLook.site));
  return h('label', { class: 'hw-check hw-only' }, input, h('span', {}, ...words));
}

function check(
  view: ReaderView,
  signal: AbortSignal,
  key: 'justify' | 'hyphens',
  label: string,
): HTMLElement {
  const input = h('input', { type: 'checkbox', name: `hw-${key}`, checked: view.look()[key] });
  input.addEventListener('change', () => view.setLook({ ...view.look(), [key]: input.checked }), { signal });
  return h('label', { class: 'hw-check' }, input, h('span', {}, label));
}
