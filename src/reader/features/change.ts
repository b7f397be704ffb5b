import { i18n } from '#i18n';
import { SCOPES, type Scope, type Sites } from '../../rules/pick/sites';
import { overruledText, scopeText } from '../../ui/rule-text';
import type { Change } from '../corrections/fixes';
import { h } from '../dom';
import type { ReaderFeature } from '../feature';
import css from './change.css?inline';

/** Says what the reader has just changed about this site, in the words of the rule, and takes it back. */
const change: ReaderFeature = {
  id: 'change',
  // Behind all else in the order of the keyboard.
  order: 90,
  css,
  mount(view, signal) {
    const { change } = view.fixes;
    if (!change) return;
    const says = h('span', {}, textOf(change));
    const on = (id: string, text: string, run: () => void) => {
      const made = h(
        'button',
        { type: 'button', class: 'hw-textual hw-change-button', 'data-testid': id },
        text,
      );
      made.addEventListener('click', run, { signal });
      return made;
    };
    const undo = on('change-undo', i18n.t('picker.undo'), () => {
      void view.fixes.undo().then((outcome) => {
        if (outcome === 'failed') says.textContent = i18n.t('reader.fix.failed');
      });
    });
    const line = change.kind === 'written' ? change.line : 0;
    const scopes = h('div', { class: 'hw-change-scopes', role: 'group', hidden: true });
    scopes.setAttribute('aria-label', i18n.t('picker.where'));
    const code = h('code', { class: 'hw-change-line', dir: 'ltr', hidden: true });
    if (change.kind === 'written') {
      say(change.site, `${change.edit.word}: ${change.edit.selector}`);
      void withSites((sites) => offerScopes(change.edit.scope, sites));
    }
    if (change.kind === 'never') void withSites(({ site }) => say(site, 'mode: never'));
    const box = h(
      'section',
      { class: 'hw-change', role: 'status', tabindex: -1, 'data-testid': 'change', 'data-kind': change.kind },
      h('p', { class: 'hw-change-text' }, says),
      code,
      change.kind === 'written' &&
        change.overruled &&
        h(
          'p',
          { class: 'hw-change-warning', 'data-testid': 'change-overruled' },
          overruledText(change.overruled),
        ),
      scopes,
      h(
        'div',
        { class: 'hw-change-row' },
        (change.kind === 'written' || change.kind === 'never') && undo,
        change.kind === 'never' &&
          on('change-rules', i18n.t('reader.fix.see'), () => view.openOptions('rules')),
        line > 0 && on('change-rules', i18n.t('reader.fix.see'), () => view.openOptions(`rules:${line}`)),
        change.kind === 'unwritten' &&
          on('change-point', i18n.t('reader.fix.point'), () => view.fixes.point('body')),
        on('change-close', i18n.t('common.close'), () => {
          box.remove();
          view.scroller.focus({ preventScroll: true });
        }),
      ),
    );
    view.frame.append(box);

    function say(site: string | null, line: string): void {
      code.textContent = `[${site ?? ''}] ${line}`;
      code.hidden = site === null;
    }

    async function withSites(run: (sites: Sites) => void): Promise<void> {
      const sites = await view.fixes.sites().catch(() => null);
      if (sites) run(sites);
    }

    /** The line can hold elsewhere, in the words of the picker. */
    function offerScopes(now: Scope, sites: Sites): void {
      for (const scope of SCOPES.filter((one) => sites[one] !== null)) {
        const made = on(`change-scope-${scope}`, scopeText(scope, sites), () => {
          if (scope === now) return;
          void view.fixes.rescope(scope).then((outcome) => {
            if (outcome !== 'done') says.textContent = i18n.t('reader.fix.failed');
          });
        });
        made.setAttribute('aria-pressed', String(scope === now));
        scopes.append(made);
      }
      scopes.hidden = false;
    }

    // The button that was pressed is gone with the view before this one.
    box.focus({ preventScroll: true });
  },
};

export default change;

function textOf(change: Change): string {
  switch (change.kind) {
    case 'written':
      return i18n.t('picker.saved', { line: String(change.line) });
    case 'never':
      return i18n.t('reader.fix.isNever');
    case 'unwritten':
      return i18n.t('reader.fix.unwritten');
    case 'emptied':
      return i18n.t('reader.fix.emptied');
    case 'taken-back':
      return i18n.t('picker.undone');
  }
}
