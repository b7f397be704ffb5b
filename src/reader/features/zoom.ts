import { i18n } from '#i18n';
import { squeeze } from '../../core/text';
import { h } from '../dom';
import type { ReaderFeature } from '../feature';
import type { ReaderView } from '../view';
import css from './zoom.css?inline';

/** A picture that is shown at its full size already, within a few pixels, has nothing to enlarge. */
const MIN_GAIN = 1.15;
/** A link to the picture itself, as many sites set it around a small one. */
const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** A picture of the article fills the window on a click, with its caption; another click shows every pixel. */
const zoom: ReaderFeature = {
  id: 'zoom',
  // Before the keys: Escape closes the picture first, then the view.
  order: 45,
  css,
  mount(view, signal) {
    let open: { readonly from: HTMLElement; readonly box: HTMLElement } | null = null;
    const close = () => {
      open?.box.remove();
      open?.from.focus({ preventScroll: true });
      open = null;
    };
    const show = (image: HTMLImageElement, from: HTMLElement, source: string) => {
      open = { from, box: enlarge(view, image, source, close, signal) };
    };
    for (const image of view.article.querySelectorAll('img')) {
      const link = image.closest('a');
      if (link?.href) {
        // A picture that leads to another page is a link like any other.
        if (!PICTURE.test(link.pathname)) continue;
        image.dataset.zoom = '';
        link.addEventListener(
          'click',
          (event) => {
            event.preventDefault();
            show(image, link, link.href);
          },
          { signal },
        );
        continue;
      }
      const offer = () => offerZoom(image);
      if (image.complete) offer();
      image.addEventListener('load', offer, { signal });
      image.addEventListener(
        'click',
        () => image.hasAttribute('data-zoom') && show(image, image, sourceOf(image)),
        { signal },
      );
    }
    view.onKey((event) => {
      if (open) {
        if (event.key === 'Escape') close();
        // There is one control in the picture's window; the focus stays on it.
        return event.key === 'Escape' || event.key === 'Tab';
      }
      const image = view.root.activeElement;
      if (!(image instanceof HTMLImageElement) || (event.key !== 'Enter' && event.key !== ' ')) return false;
      show(image, image, sourceOf(image));
      return true;
    });
  },
};

export default zoom;

function sourceOf(image: HTMLImageElement): string {
  return image.currentSrc || image.src;
}

function offerZoom(image: HTMLImageElement): void {
  if (image.hidden || image.naturalWidth < image.clientWidth * MIN_GAIN) return;
  image.dataset.zoom = '';
  image.tabIndex = 0;
  image.setAttribute('role', 'button');
  const name = squeeze(image.alt);
  const label = name ? i18n.t('reader.zoom.enlargeNamed', { name }) : i18n.t('reader.zoom.enlarge');
  image.setAttribute('aria-label', label);
}

function enlarge(
  view: ReaderView,
  image: HTMLImageElement,
  source: string,
  close: () => void,
  signal: AbortSignal,
): HTMLElement {
  const picture = h('img', { class: 'hw-zoom-picture', src: source, alt: image.alt });
  const caption = squeeze(image.closest('figure')?.querySelector('figcaption')?.textContent ?? '');
  const button = h(
    'button',
    { type: 'button', class: 'hw-tool hw-zoom-close', 'data-testid': 'zoom-close' },
    i18n.t('reader.close'),
  );
  const box = h(
    'div',
    {
      class: 'hw-zoom',
      role: 'dialog',
      'aria-modal': 'true',
      'aria-label': i18n.t('reader.zoom.label'),
      'data-testid': 'zoom',
    },
    h('div', { class: 'hw-zoom-stage' }, picture),
    caption &&
      h('p', { class: 'hw-zoom-caption', lang: view.article.parentElement?.lang, dir: 'auto' }, caption),
    button,
  );
  box.addEventListener(
    'click',
    (event) => {
      if (event.target === picture) picture.toggleAttribute('data-full');
      else close();
    },
    { signal },
  );
  view.frame.append(box);
  button.focus();
  return box;
}
