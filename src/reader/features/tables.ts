import { i18n } from '#i18n';
import { h } from '../dom';
import type { ReaderFeature } from '../feature';
import css from './tables.css?inline';

/** Wide tables and code scroll in a box of their own, by keyboard too; the text around them stays in place. */
const tables: ReaderFeature = {
  id: 'tables',
  order: 60,
  first: true,
  css,
  mount(view, signal) {
    const boxes: HTMLElement[] = [];
    for (const table of view.article.querySelectorAll('table')) {
      if (table.parentElement?.closest('table')) continue;
      const box = h('div', { class: 'hw-wide' });
      table.replaceWith(box);
      box.append(table);
      boxes.push(box);
    }
    boxes.push(...view.article.querySelectorAll('pre'));
    if (boxes.length === 0) return;
    const update = () => {
      for (const box of boxes) setScrollable(box);
    };
    update();
    const observer = new ResizeObserver(update);
    for (const box of boxes) observer.observe(box);
    signal.addEventListener('abort', () => observer.disconnect());
  },
};

export default tables;

/** Only a box that has something to scroll is a stop for the keyboard and a region for screen readers. */
function setScrollable(box: HTMLElement): void {
  if (box.scrollWidth > box.clientWidth + 1) {
    box.tabIndex = 0;
    box.setAttribute('role', 'region');
    box.setAttribute(
      'aria-label',
      box.matches('pre') ? i18n.t('reader.wide.code') : i18n.t('reader.wide.table'),
    );
  } else {
    for (const name of ['tabindex', 'role', 'aria-label']) box.removeAttribute(name);
  }
}
