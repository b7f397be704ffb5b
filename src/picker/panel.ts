/** The picker's own surface: what the element is, how much of it, where the rule holds, and what comes of it. */

import { i18n } from '#i18n';
import type { Siblings } from '../messaging/protocol';
import { h } from '../reader/dom';
import { numberText } from '../reader/formats';
import type { Ladder, Rung } from '../rules/pick/ladder';
import { lasts as lastsBy } from '../rules/pick/lasts';
import { PURPOSES, type Purpose } from '../rules/pick/purpose';
import { SCOPES, type Scope, type Sites } from '../rules/pick/sites';
import { counted } from '../ui/counted';
import { scopeText } from '../ui/rule-text';
import type { Preview } from './preview';

export type Stage = 'pointing' | 'choosing' | 'saved';

export interface PanelState {
  readonly stage: Stage;
  readonly purpose: Purpose;
  readonly ladder: Ladder | null;
  /** Which step of the ladder. */
  readonly at: number;
  readonly scope: Scope;
  readonly sites: Sites | null;
  /** Null while it is being made. */
  readonly preview: Preview | null;
  /** What the selector finds on the site's other open pages; null while they are asked, or where there are none. */
  readonly siblings: Siblings | null;
  /** The rule that was written, and what comes before it on this page. */
  readonly line: string;
  readonly overruled: string;
  /** What happened last, for everybody. */
  readonly says: string;
}

export interface PanelActions {
  purpose(purpose: Purpose): void;
  step(at: number): void;
  scope(scope: Scope): void;
  save(): void;
  back(): void;
  undo(): void;
  read(): void;
  leave(): void;
}

export interface Panel {
  readonly element: HTMLElement;
  /** Does what an element of the panel is there for. */
  press(inside: Element): void;
  /** Takes what was chosen; the browser has changed it already. */
  read(): void;
  /** Where the keyboard goes when something was picked. */
  focus(stage: Stage): void;
  update(state: PanelState): void;
}

export function createPanel(actions: PanelActions): Panel {
  const runs = new Map<Element, () => void>();
  const button = (id: string, text: string, run: () => void, look = '') => {
    const made = h('button', { type: 'button', class: `hwp-button ${look}`, 'data-testid': id }, text);
    runs.set(made, run);
    return made;
  };

  const leave = button('picker-leave', '×', actions.leave, 'is-bare');
  leave.setAttribute('aria-label', i18n.t('picker.leave'));
  leave.title = i18n.t('picker.leave');
  const side = button('picker-side', '⇄', () => panel.classList.toggle('is-other-side'), 'is-bare is-side');
  side.setAttribute('aria-label', i18n.t('picker.side'));
  side.title = i18n.t('picker.side');
  const purposes = choice('picker-purpose', i18n.t('picker.what'), PURPOSES, (one) =>
    i18n.t(`picker.purpose.${one}`),
  );
  const hint = h('p', { class: 'hwp-soft' }, i18n.t('picker.hint'));

  const slider = h('input', {
    type: 'range',
    min: 0,
    step: 1,
    class: 'hwp-slider',
    'data-testid': 'picker-slider',
    'aria-label': i18n.t('picker.slider'),
  });
  const count = h('span', { class: 'hwp-count', 'data-testid': 'picker-count' });
  const lasts = h('span', { class: 'hwp-lasts' });
  const others = h('p', { class: 'hwp-soft', role: 'status', 'data-testid': 'picker-siblings' });
  const code = h('code', { class: 'hwp-code', dir: 'ltr', 'data-testid': 'picker-selector' });
  const words = h('p', { class: 'hwp-soft', 'data-testid': 'picker-words' });
  const clean = h('div', {
    class: 'hwp-clean',
    tabindex: 0,
    role: 'region',
    'aria-label': i18n.t('picker.preview'),
    'data-testid': 'picker-preview',
  });
  const unfit = h('p', { class: 'hwp-warning', 'data-testid': 'picker-unfit' });
  const scopes = choice('picker-scope', i18n.t('picker.where'), SCOPES, () => '');
  const save = button('picker-save', i18n.t('picker.save'), actions.save, 'is-primary');
  const back = button('picker-back', i18n.t('picker.back'), actions.back);
  const choosing = h(
    'div',
    { class: 'hwp-choosing' },
    h(
      'div',
      { class: 'hwp-steps' },
      h('span', { class: 'hwp-soft', 'aria-hidden': 'true' }, i18n.t('picker.narrow')),
      slider,
      h('span', { class: 'hwp-soft', 'aria-hidden': 'true' }, i18n.t('picker.broad')),
    ),
    h('p', { class: 'hwp-facts' }, count, lasts),
    others,
    code,
    h(
      'section',
      { class: 'hwp-preview' },
      h('h2', { class: 'hwp-title' }, i18n.t('picker.preview')),
      words,
      clean,
    ),
    scopes.element,
    unfit,
    h('div', { class: 'hwp-row' }, save, back),
  );

  const line = h('code', { class: 'hwp-code', dir: 'ltr', 'data-testid': 'picker-line' });
  const overruled = h('p', { class: 'hwp-warning', 'data-testid': 'picker-overruled' });
  const read = button('picker-read', i18n.t('picker.read'), actions.read, 'is-primary');
  const saved = h(
    'div',
    { class: 'hwp-saved' },
    line,
    overruled,
    h(
      'div',
      { class: 'hwp-row' },
      read,
      button('picker-undo', i18n.t('picker.undo'), actions.undo),
      button('picker-again', i18n.t('picker.again'), actions.back),
    ),
  );
  const says = h('p', { class: 'hwp-says', role: 'status', 'data-testid': 'picker-says' });
  const panel = h(
    'section',
    { class: 'hwp-panel', 'aria-label': i18n.t('picker.label'), 'data-testid': 'picker-panel' },
    h('header', { class: 'hwp-head' }, h('h1', { class: 'hwp-name' }, i18n.t('picker.label')), side, leave),
    purposes.element,
    hint,
    choosing,
    says,
    saved,
  );

  let shown: PanelState | null = null;
  let shownPreview: Preview | null = null;
  return {
    element: panel,
    press(inside) {
      const made = inside.closest('button');
      if (made && !made.disabled) runs.get(made)?.();
    },
    read() {
      const purpose = PURPOSES.find((one) => purposes.value() === one);
      const scope = SCOPES.find((one) => scopes.value() === one);
      if (purpose && purpose !== shown?.purpose) actions.purpose(purpose);
      else if (scope && scope !== shown?.scope) actions.scope(scope);
      else if (shown?.stage === 'choosing' && Number(slider.value) !== shown.at)
        actions.step(Number(slider.value));
    },
    focus(stage) {
      if (stage === 'choosing') slider.focus();
      if (stage === 'saved') read.focus();
    },
    update(state) {
      shown = state;
      const rung = state.ladder?.rungs[state.at];
      panel.dataset.stage = state.stage;
      purposes.set(state.purpose);
      hint.hidden = state.stage !== 'pointing';
      choosing.hidden = state.stage !== 'choosing';
      saved.hidden = state.stage !== 'saved';
      if (says.textContent !== state.says) says.textContent = state.says;
      line.textContent = state.line;
      overruled.textContent = state.overruled;
      overruled.hidden = state.overruled === '';
      if (state.stage !== 'choosing') return;
      slider.max = String(Math.max(0, (state.ladder?.rungs.length ?? 1) - 1));
      slider.value = String(state.at);
      slider.disabled = (state.ladder?.rungs.length ?? 0) < 2;
      const found = rung?.matches.length ?? 0;
      count.textContent = rung ? counted('picker.count', found) : i18n.t('picker.none');
      lasts.textContent = rung ? lastsText(rung, state.siblings) : '';
      others.textContent = state.siblings ? siblingsText(state.siblings) : '';
      slider.setAttribute('aria-valuetext', `${count.textContent}, ${rung?.selector.text ?? ''}`);
      code.textContent = rung ? `${state.purpose}: ${rung.selector.text}` : '';
      save.disabled = !rung;
      for (const scope of SCOPES) scopes.label(scope, scopeText(scope, state.sites), !state.sites?.[scope]);
      scopes.set(state.scope);
      unfit.textContent = i18n.t(state.purpose === 'strip' ? 'rules.unfitStrip' : 'picker.unfit');
      unfit.hidden = !state.preview?.unfit;
      if (state.preview !== shownPreview) {
        shownPreview = state.preview;
        showPreview(state.preview, state.purpose, words, clean);
      }
    },
  };
}

/** Other pages of the site that are open know better than the cost of a selector; they may be of another kind, though. */
function lastsText({ cost }: Rung, siblings: Siblings | null): string {
  const guess = lastsBy(cost);
  if (!siblings) return i18n.t(`picker.lasts.${guess}`);
  const { pages, found } = siblings;
  return i18n.t(
    `picker.lasts.${found === pages ? 'good' : found === 0 && guess === 'good' ? 'fair' : guess}`,
  );
}

function siblingsText({ pages, found }: Siblings): string {
  return i18n.t('picker.siblings', { found: String(found), pages: String(pages) });
}

function showPreview(
  preview: Preview | null,
  purpose: Purpose,
  words: HTMLElement,
  clean: HTMLElement,
): void {
  if (!preview) {
    words.textContent = i18n.t('picker.making');
    return;
  }
  const { article, named } = preview;
  const less = preview.wordsNow - preview.words;
  const change =
    less === 0
      ? i18n.t('picker.same')
      : less > 0
        ? i18n.t('picker.fewer', { words: numberText(less) })
        : i18n.t('picker.more', { words: numberText(-less) });
  words.textContent =
    purpose === 'source'
      ? i18n.t('picker.source', { name: named || '–' })
      : i18n.t('picker.words', { words: numberText(preview.words), change });
  if (!article) {
    clean.replaceChildren(h('p', { class: 'hwp-soft' }, i18n.t('picker.empty')));
    return;
  }
  clean.lang = article.lang;
  clean.dir = article.dir;
  clean.scrollTop = 0;
  clean.replaceChildren(
    h('p', { class: 'hwp-headline' }, purpose === 'title' && named ? named : article.title),
    document.importNode(article.body, true),
  );
}

/** A group of which one is chosen. */
function choice<T extends string>(name: string, legend: string, all: readonly T[], text: (one: T) => string) {
  const inputs = new Map<T, { input: HTMLInputElement; said: HTMLElement; label: HTMLElement }>();
  const element = h(
    'fieldset',
    { class: `hwp-choice ${name}` },
    h('legend', { class: 'hwp-legend' }, legend),
  );
  for (const one of all) {
    const input = h('input', { type: 'radio', name, value: one, 'data-testid': `${name}-${one}` });
    const said = h('span', {}, text(one));
    const label = h('label', { class: 'hwp-option' }, input, said);
    inputs.set(one, { input, said, label });
    element.append(label);
  }
  return {
    element,
    value: () => [...inputs.values()].find(({ input }) => input.checked)?.input.value,
    set(one: T) {
      const found = inputs.get(one)?.input;
      if (found && !found.checked) found.checked = true;
    },
    label(one: T, words: string, disabled: boolean) {
      const found = inputs.get(one);
      if (!found) return;
      if (found.said.textContent !== words) found.said.textContent = words;
      found.input.disabled = disabled;
      found.label.hidden = disabled;
    },
  };
}
