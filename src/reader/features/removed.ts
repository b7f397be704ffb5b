import { i18n } from '#i18n';
import type { Removal } from '../../article/types';
import type { RuleOrigin } from '../../rules/rule';
import { counted } from '../../ui/counted';
import { atWorkText, rulePlace } from '../../ui/rule-text';
import { createBlockChoice } from '../blocks';
import type { Outcome } from '../corrections/fixes';
import { h } from '../dom';
import type { ReaderFeature } from '../feature';
import { addPanel, closePanels } from '../panel';
import { stepName } from '../steps';
import css from './removed.css?inline';

/** Rows shown; a page with more is summed up. */
const MAX_ROWS = 200;

/** Shows what the clean view left out and why, and lets the reader correct that, and what was not left out. */
const removed: ReaderFeature = {
  id: 'removed',
  order: 30,
  first: true,
  css,
  mount(view, signal) {
    const all = view.data.removed;
    const { panel, button } = addPanel(
      view,
      {
        id: 'removed',
        word: counted('reader.removed.word', all.length),
        label: i18n.t('reader.removed.label'),
        fill,
      },
      signal,
    );
    /** Says what became of a correction that changed nothing; one that did is said by the view that comes of it. */
    const says = h('p', { class: 'hw-removed-says', role: 'status', 'data-testid': 'removed-says' });

    const choice = createBlockChoice(
      view,
      (text) => {
        bar.hidden = text === null;
        if (text !== null) said.textContent = text;
      },
      (block) => void view.fixes.remove(block).then((outcome) => tell(outcome)),
      signal,
    );
    const said = h('span', { class: 'hw-unseen', role: 'status' });
    const stop = tool('removed-stop', i18n.t('reader.fix.stop'), () => choice.toggle());
    const bar = h(
      'div',
      { class: 'hw-choosing', hidden: true },
      h('span', {}, i18n.t('reader.fix.choose')),
      stop,
      said,
    );
    view.bar.append(bar);
    view.onKey((event) => choice.key(event));

    function tell(outcome: Outcome, nowhere = i18n.t('reader.fix.nowhere')): void {
      if (outcome === 'done') return;
      if (panel.hidden) button.click();
      says.textContent = outcome === 'nowhere' ? nowhere : i18n.t('reader.fix.failed');
    }

    function tool(id: string, text: string, run: () => void): HTMLButtonElement {
      const made = h('button', { type: 'button', class: 'hw-textual hw-fix', 'data-testid': id }, text);
      made.addEventListener('click', run, { signal });
      return made;
    }

    function rule(origin: RuleOrigin): HTMLButtonElement {
      return tool('removed-rule', atWorkText(origin), () => view.openOptions(rulePlace(origin)));
    }

    function fill(panel: HTMLElement): void {
      const rows = all.slice(0, MAX_ROWS).map((removal) => row(removal));
      const more = all.length - rows.length;
      panel.append(
        h(
          'p',
          { class: 'hw-panel-title' },
          all.length > 0 ? i18n.t('reader.removed.title') : i18n.t('reader.removed.none'),
        ),
        view.rule ? h('p', {}, rule(view.rule)) : '',
        h('ul', { class: 'hw-removed-list' }, ...rows),
        ...view.data.unasked.map((selector) =>
          h('p', { 'data-testid': 'unasked' }, h('code', {}, selector), ` ${i18n.t('rules.unasked')}`),
        ),
        more > 0 ? h('p', {}, counted('reader.removed.more', more)) : '',
        h(
          'div',
          { class: 'hw-removed-foot' },
          tool('fix-remove', i18n.t('reader.fix.remove'), () => {
            closePanels(view);
            choice.toggle();
          }),
          tool(
            'fix-wrong',
            i18n.t('reader.fix.wrong'),
            () => void view.fixes.wrongArticle().then((done) => tell(done, i18n.t('reader.fix.noOther'))),
          ),
          tool('fix-point', i18n.t('reader.fix.point'), () => view.fixes.point('body')),
          tool(
            'fix-never',
            i18n.t('reader.fix.never'),
            () => void view.fixes.never().then((done) => tell(done)),
          ),
        ),
        says,
      );
    }

    function row(removal: Removal): HTMLElement {
      const lang = view.article.parentElement?.lang;
      const look = h('div', { class: 'hw-removed-look', lang, dir: 'auto', hidden: true });
      const show = tool('removed-look', i18n.t('reader.fix.look'), async () => {
        look.hidden = !look.hidden;
        show.setAttribute('aria-expanded', String(!look.hidden));
        if (look.hidden || look.firstChild) return;
        const piece = await view.fixes.look(removal).catch(() => null);
        look.replaceChildren(piece ? document.importNode(piece, true) : i18n.t('reader.fix.nowhere'));
      });
      show.setAttribute('aria-expanded', 'false');
      return h(
        'li',
        { class: 'hw-removed-row' },
        h('span', { class: 'hw-removed-step' }, stepName(removal.step)),
        h('q', { class: 'hw-removed-text', lang, dir: 'auto' }, removal.text),
        look,
        h(
          'div',
          { class: 'hw-removed-tools' },
          show,
          tool(
            'removed-keep',
            i18n.t('reader.fix.keep'),
            () => void view.fixes.keep(removal, 'page').then((done) => tell(done)),
          ),
          tool(
            'removed-keep-site',
            i18n.t('reader.fix.keepSite'),
            () => void view.fixes.keep(removal, 'site').then((done) => tell(done)),
          ),
        ),
      );
    }
  },
};

export default removed;
