import type { ReaderContext } from '../messaging/protocol';
import { LOOK_RANGES, type Look } from '../storage/types';
import type { ReaderView } from './view';

/** A look is saved when the reader has stopped moving a slider for so long. Milliseconds. */
const SAVE_AFTER = 400;

export interface LookLink {
  /** @param onlyHere for this site; otherwise for all that have no look of their own */
  setLook(look: Look, onlyHere: boolean): Promise<unknown>;
  /** Gives this site the look of all others again. */
  forgetLook(): Promise<unknown>;
}

/**
 * The looks of one view: the one for all sites, and the site's own.
 *
 * @param signal ends with the view; what was not saved yet is saved then
 */
export function createLooks(
  context: Pick<ReaderContext, 'look' | 'siteLook'>,
  link: LookLink,
  signal: AbortSignal,
): Pick<ReaderView, 'look' | 'setLook' | 'onLook' | 'siteLook'> {
  let common = context.look;
  let own = context.siteLook?.look ?? null;
  let saving: ReturnType<typeof setTimeout> | undefined;
  const callbacks: ((look: Look) => void)[] = [];
  const look = () => own ?? common;
  const show = () => {
    for (const callback of callbacks) callback(look());
  };
  const save = () => {
    if (saving === undefined) return;
    clearTimeout(saving);
    saving = undefined;
    void link.setLook(look(), own !== null).catch(() => {});
  };
  signal.addEventListener('abort', save);
  return {
    look,
    setLook(next) {
      if (own) own = next;
      else common = next;
      show();
      clearTimeout(saving);
      saving = setTimeout(save, SAVE_AFTER);
    },
    onLook(callback) {
      callbacks.push(callback);
      callback(look());
    },
    siteLook: context.siteLook && {
      site: context.siteLook.site,
      isOwn: () => own !== null,
      setOwn(wanted) {
        save();
        own = wanted ? look() : null;
        show();
        void (own ? link.setLook(own, true) : link.forgetLook()).catch(() => {});
      },
    },
  };
}

export type LookRange = keyof typeof LOOK_RANGES;

/** The nearest value that a look may have; what is stored may be older than its range. */
export function inRange(name: LookRange, value: number): number {
  const { min, max } = LOOK_RANGES[name];
  return Math.min(max, Math.max(min, value));
}

/** The look that a site is shown with: its own, or the one of all. */
export function lookOf({ look, siteLook }: Pick<ReaderContext, 'look' | 'siteLook'>): Look {
  return siteLook?.look ?? look;
}

/** Gives a view a look; style sheets read it from the frame. */
export function applyLook(frame: HTMLElement, look: Look): void {
  frame.dataset.theme = look.theme;
  frame.dataset.font = look.font;
  frame.toggleAttribute('data-justify', look.justify);
  frame.toggleAttribute('data-whole-words', !look.hyphens);
  for (const name of Object.keys(LOOK_RANGES) as LookRange[]) {
    frame.style.setProperty(`--hw-${name}`, String(inRange(name, look[name])));
  }
}
