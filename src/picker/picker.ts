import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { i18n } from '#i18n';
import { pageLangs } from '../detect/langs';
import type { ReaderContext, RuleEdit, RuleWritten, Siblings } from '../messaging/protocol';
import type { Purpose } from '../rules/pick/purpose';
import type { Sites } from '../rules/pick/sites';
import { openSession, type Session } from './session';

/** What the picker asks of the rest of the extension. */
export interface PickerLink {
  context(langs: string[]): Promise<ReaderContext>;
  sites(): Promise<Sites>;
  write(edit: RuleEdit): Promise<RuleWritten>;
  /** On how many of the site's other open pages a selector finds something. */
  siblings(selector: string): Promise<Siblings>;
  takeBack(edit: RuleEdit): Promise<{ ok: boolean }>;
  read(): Promise<unknown>;
}

export interface Picker {
  /** Lets the reader point at something; where that is being done already, at something else. */
  open(purpose: Purpose): Promise<void>;
}

/** Lets the reader point at a part of the page, and writes the rule that comes of it. */
export function createPicker(ctx: ContentScriptContext, link: PickerLink): Picker {
  let session: Session | null = null;
  /** Counts openings, so that one that was overtaken by the next ends by itself. */
  let attempt = 0;
  const leave = () => session?.close();
  ctx.onInvalidated(leave);
  ctx.addEventListener(window, 'wxt:locationchange', leave);
  return {
    async open(purpose) {
      if (session) {
        session.restart(purpose);
        return;
      }
      const own = ++attempt;
      const [context, sites] = await Promise.all([link.context(pageLangs(document)), link.sites()]);
      if (own !== attempt || ctx.isInvalid) return;
      session = await openSession(ctx, { context, sites, link, purpose }, () => {
        session = null;
      });
    },
  };
}

/** What is said when a rule could not be written. */
export function problemText(reason: 'full' | 'no-site'): string {
  return reason === 'full' ? i18n.t('picker.full') : i18n.t('picker.noSite');
}
