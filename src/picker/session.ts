/** One time of pointing: from the first look at the page until the reader leaves. */
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { i18n } from '#i18n';
import { ofDocument } from '../core/live';
import { clip } from '../core/text';
import type { ReaderContext, RuleEdit } from '../messaging/protocol';
import { h } from '../reader/dom';
import { createHost, PICKER_NAME, READER_NAME } from '../reader/host';
import { raiseShield } from '../reader/shield';
import { keptBy } from '../rules/overruled';
import { ladderFor, type Rung } from '../rules/pick/ladder';
import { lasts } from '../rules/pick/lasts';
import type { Purpose } from '../rules/pick/purpose';
import type { Sites } from '../rules/pick/sites';
import { ownWords } from '../ui/own-words';
import { overruledText } from '../ui/rule-text';
import tokens from '../ui/tokens.css?inline';
import { createAimer, elementAt } from './aim';
import { raisePicker } from './layer';
import { createOutlines } from './outlines';
import { createPanel, type PanelState } from './panel';
import { type PickerLink, problemText } from './picker';
import css from './picker.css?inline';
import { createPreviewer } from './preview';
import { reveal, scrollInside } from './scroll';
import { createTwin, type Twin } from './twin';
import { walk, wayOf } from './walk';

export interface Session {
  /** Begins again, with something else to point at. */
  restart(purpose: Purpose): void;
  close(): void;
}

/** A preview is made when the reader has stopped choosing for so long. Milliseconds. */
const PREVIEW_AFTER = 120;
/** Pages that move build elements all the time. Milliseconds. */
const RENEW_AFTER = 1000;
/** What stands in these is another page. */
const FRAME = 'iframe,frame,object,embed';
/** Characters of the element's text that are read out. */
const SAID = 80;

export async function openSession(
  ctx: ContentScriptContext,
  given: { context: ReaderContext; sites: Sites; link: PickerLink; purpose: Purpose },
  onClosed: () => void,
): Promise<Session | null> {
  const { sites, link } = given;
  const first = createTwin(document);
  if (!first) return null;
  let twin: Twin = first;
  let aimer = createAimer(twin);
  const previewer = createPreviewer(given.context, location.href);
  const focused = document.activeElement;
  const controller = new AbortController();
  const { signal } = controller;
  const ui = createHost(ctx, {
    name: PICKER_NAME,
    css: `${tokens.replaceAll(':root', '.hwp-frame')}\n${css}`,
    // Nothing gets so far: see the shield.
    contained: [],
    pageRules: '',
  });

  let state: PanelState = {
    stage: 'pointing',
    purpose: given.purpose,
    ladder: null,
    at: 0,
    scope: 'site',
    sites,
    preview: null,
    siblings: null,
    line: '',
    overruled: '',
    says: '',
  };
  /** What is under the pointer, or where the keys have led; in the clone. */
  let cursor: Element;
  let aim: Element;
  let written: RuleEdit | null = null;
  /** Whether the reader has said where the rule is to hold. */
  let scopeChosen = false;
  let renewedAt = Number.NEGATIVE_INFINITY;
  let making: ReturnType<typeof setTimeout> | undefined;

  const outlines = createOutlines(signal);
  const stage = h('div', {
    class: 'hwp-stage',
    tabindex: 0,
    role: 'application',
    'aria-label': i18n.t('picker.stage'),
    'data-testid': 'picker-stage',
  });
  const heard = h('p', { class: 'hwp-unseen', 'aria-live': 'polite' });
  const panel = createPanel({
    purpose: restart,
    step,
    scope(scope) {
      scopeChosen = true;
      change({ scope, preview: null });
      preview();
    },
    save,
    back,
    undo,
    read,
    leave: close,
  });
  const dialog = h(
    'dialog',
    {
      class: 'hwp-frame',
      popover: 'manual',
      'aria-label': i18n.t('picker.label'),
      ...ownWords(),
    },
    stage,
    outlines.layer,
    panel.element,
    heard,
  );

  ui.mount();
  ui.uiContainer.append(dialog);
  raisePicker(ui, dialog, close, signal);
  raiseShield(ui.shadowHost, onKey, signal, { hear });
  // The clean view opens over the page: there is nothing to point at any more.
  const watch = new MutationObserver((records) => {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
    if (added.some((node) => node.nodeName.toLowerCase() === READER_NAME)) close();
  });
  const root = ofDocument(document, 'documentElement');
  if (root) watch.observe(root, { childList: true });
  signal.addEventListener('abort', () => watch.disconnect());
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    stepBack();
  });
  start();
  stage.focus({ preventScroll: true });
  return {
    restart(purpose) {
      restart(purpose);
      if (state.stage === 'pointing') stage.focus({ preventScroll: true });
    },
    close,
  };

  /** The page must hear of nothing that happens here, so the events end outside, and are told apart by place. */
  function hear(event: Event): void {
    if (event.type === 'input') panel.read();
    if (!(event instanceof MouseEvent)) return;
    const byKey = event.type === 'click' && event.detail === 0 && event.clientX === 0 && event.clientY === 0;
    const inside = byKey ? ui.shadow.activeElement : ui.shadow.elementFromPoint(event.clientX, event.clientY);
    if (event.type === 'click' && inside && inside !== stage) panel.press(inside);
    if (inside !== stage || byKey) return;
    if (event.type === 'click' && point(event, true)) pick();
    if (event.type === 'wheel') scrollInside(event as WheelEvent, twin.live(cursor), root);
    if (event.type === 'pointermove' && (event as PointerEvent).pointerType !== 'touch') point(event);
  }

  function change(next: Partial<PanelState>): void {
    if (signal.aborted) return;
    state = { ...state, ...next };
    panel.update(state);
    draw();
  }

  /** Shows what is meant without anybody having pointed. */
  function start(): void {
    cursor = aim = aimer.first(state.purpose);
    change({ stage: 'pointing', ladder: null, preview: null });
    tell();
  }

  function restart(purpose: Purpose): void {
    state = { ...state, purpose, says: '' };
    if (state.stage === 'choosing') {
      // The same place, as something else.
      aim = aimer.meant(cursor, purpose);
      climb();
    } else start();
  }

  /**
   * @param anew also where something is picked already
   * @returns whether there is something at that place
   */
  function point({ clientX, clientY }: MouseEvent, anew = false): boolean {
    if (state.stage !== 'pointing' && !anew) return false;
    const live = elementAt(clientX, clientY, ui.shadowHost, twin);
    const found = live && (twin.of(live) ?? renewed(live));
    if (!found) return false;
    // The page's own statements are read without its shadow roots.
    const own = state.purpose === 'title' || state.purpose === 'source' ? twin.outside(found) : found;
    if (own === cursor) return true;
    cursor = own;
    aim = aimer.meant(own, state.purpose);
    draw();
    return true;
  }

  /** The page has built something since it was cloned: it is cloned again, though not at every step of the pointer. */
  function renewed(live: Element): Element | null {
    const now = performance.now();
    const next = now - renewedAt > RENEW_AFTER ? createTwin(document) : null;
    if (next) {
      renewedAt = now;
      twin = next;
      aimer = createAimer(twin);
    }
    for (let node: Element | null = live; node; node = node.parentElement) {
      const own = twin.of(node);
      if (own) return own;
    }
    return null;
  }

  function pick(): void {
    if (state.purpose !== 'strip' && cursor.matches(FRAME)) {
      change({ says: i18n.t('picker.frame') });
      return;
    }
    climb();
    reveal(twin.live(aim));
    panel.focus('choosing');
  }

  function climb(): void {
    const ladder = ladderFor(cursor, state.purpose, aim);
    const at = Math.max(0, ladder.start);
    // What will hardly hold elsewhere is offered for this page first.
    const shaky = lasts(ladder.rungs[at]?.cost ?? 0) === 'poor' && sites.page !== null;
    scopeChosen = false;
    change({
      stage: 'choosing',
      ladder,
      at,
      scope: shaky ? 'page' : 'site',
      preview: null,
      siblings: null,
      overruled: '',
      says: '',
    });
    preview();
  }

  function step(at: number): void {
    change({ at, preview: null, siblings: null });
    preview();
  }

  function preview(): void {
    clearTimeout(making);
    making = setTimeout(() => {
      const rung = state.ladder?.rungs[state.at];
      if (!rung || signal.aborted || state.stage !== 'choosing') return;
      void askSiblings(rung);
      const { purpose, scope } = state;
      const made = previewer({ scope, purpose, selector: rung.selector });
      if (made.unfit && purpose === 'body' && scope !== 'page' && sites.page !== null && !scopeChosen) {
        // What the whole site would not obey is offered for this page.
        change({ scope: 'page' });
        change({ preview: previewer({ scope: 'page', purpose, selector: rung.selector }) });
      } else change({ preview: made });
    }, PREVIEW_AFTER);
  }

  /** Pages of the site that are open anyway tell better than any guess; there, shadow roots are not looked into. */
  async function askSiblings(rung: Rung): Promise<void> {
    if (twin.outside(rung.element) !== rung.element) return;
    const siblings = await link.siblings(rung.selector.text).catch(() => null);
    if (siblings && siblings.pages > 0 && rung === state.ladder?.rungs[state.at]) change({ siblings });
  }

  async function save(): Promise<void> {
    const rung = state.ladder?.rungs[state.at];
    if (!rung) return;
    const edit: RuleEdit = { scope: state.scope, word: state.purpose, selector: rung.selector.text };
    try {
      const answer = await link.write(edit);
      if (!answer.ok) return change({ says: problemText(answer.reason) });
      written = edit;
      const overruled = answer.rivals.first ?? keptBy(twin.doc, rung.matches, answer.rivals.keeps);
      change({
        stage: 'saved',
        overruled: overruled ? overruledText(overruled) : '',
        line: `[${answer.site}]\n${edit.word}: ${edit.selector}`,
        says: i18n.t('picker.saved', { line: String(answer.line) }),
      });
      panel.focus('saved');
    } catch {
      change({ says: i18n.t('picker.failed') });
    }
  }

  async function undo(): Promise<void> {
    if (!written) return;
    try {
      if (!(await link.takeBack(written)).ok) throw new Error('Not taken back');
      written = null;
      change({ says: i18n.t('picker.undone') });
      back();
    } catch {
      change({ says: i18n.t('picker.failed') });
    }
  }

  function back(): void {
    change({ stage: 'pointing', ladder: null, preview: null });
    stage.focus({ preventScroll: true });
  }

  function read(): void {
    close();
    void link.read().catch(() => {});
  }

  function stepBack(): void {
    if (state.stage === 'choosing') back();
    else close();
  }

  function close(): void {
    if (signal.aborted) return;
    controller.abort();
    clearTimeout(making);
    ui.remove();
    if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
    onClosed();
  }

  function draw(): void {
    const rung = state.ladder?.rungs[state.at];
    const elements =
      state.stage === 'choosing' ? (rung?.matches ?? []) : state.stage === 'pointing' ? [aim] : [];
    const lives = elements.flatMap((element) => twin.live(element) ?? []);
    outlines.show(lives, { firm: state.stage === 'choosing', goes: state.purpose === 'strip' });
  }

  function tell(): void {
    const text = clip(aim.textContent ?? '', SAID);
    heard.textContent = i18n.t('picker.at', { tag: aim.localName, text });
  }

  function onKey(event: KeyboardEvent): boolean {
    if (event.key === 'Escape') {
      stepBack();
      return true;
    }
    if (event.key === 'Tab') return turn(event.shiftKey);
    const on = ui.shadow.activeElement;
    if (state.stage !== 'pointing' || (on && on !== stage)) return false;
    if (event.key === 'Enter' || event.key === ' ') {
      pick();
      return true;
    }
    const live = twin.live(aim);
    const way = wayOf(event.key, live !== null && getComputedStyle(live).direction === 'rtl');
    if (!way || event.ctrlKey || event.metaKey || event.altKey) return false;
    cursor = aim = walk(aim, way, twin);
    reveal(twin.live(aim));
    draw();
    tell();
    return true;
  }

  /** Tab stays inside; without a modal dialog the browser would lead out into the page. */
  function turn(backwards: boolean): boolean {
    const all = [...dialog.querySelectorAll<HTMLElement>('button,input,[tabindex="0"]')].filter(
      (one) => !one.matches(':disabled') && one.checkVisibility() && !isOther(one),
    );
    const at = all.indexOf(ui.shadow.activeElement as HTMLElement);
    all[(at + (backwards ? -1 : 1) + all.length) % all.length]?.focus();
    return true;
  }

  /** Of a group of which one is chosen, only that one can be reached by Tab. */
  function isOther(element: HTMLElement): boolean {
    return element instanceof HTMLInputElement && element.type === 'radio' && !element.checked;
  }
}
