import { pageKey } from '../../core/url';
import type { ReaderFeature } from '../feature';

/**
 * Links to places inside the article (footnotes, contents) scroll within the view, and the page's address is left
 * alone; all others open where links of the page would.
 */
const links: ReaderFeature = {
  id: 'links',
  order: 60,
  mount(view, signal) {
    for (const link of view.article.querySelectorAll('a[target]')) link.removeAttribute('target');
    view.article.addEventListener(
      'click',
      (event) => {
        if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey)
          return;
        const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
        const id = link && fragmentOf(link, view.url);
        if (!id) return;
        // Followed by the browser, it would move the page behind and add to its history.
        event.preventDefault();
        const target = [...view.article.querySelectorAll<HTMLElement>('[id],[name]')].find(
          (element) => element.id === id || element.getAttribute('name') === id,
        );
        if (!target) return;
        if (!target.matches('a[href],button')) target.tabIndex = -1;
        target.focus({ preventScroll: true });
        target.scrollIntoView({ block: 'center' });
      },
      { signal },
    );
  },
};

export default links;

/** The fragment of a link that leads to a place on this same page, else null. */
function fragmentOf(link: Element, pageUrl: string): string | null {
  const href = link.getAttribute('href') ?? '';
  const hash = href.indexOf('#');
  if (hash < 0) return null;
  const before = href.slice(0, hash);
  if (before && before !== pageKey(pageUrl)) return null;
  try {
    return decodeURIComponent(href.slice(hash + 1));
  } catch {
    return href.slice(hash + 1);
  }
}
