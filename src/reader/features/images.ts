import type { ReaderFeature } from '../feature';
import css from './images.css?inline';

/** Smaller pictures are spacers and counters, not illustrations. Pixels. */
const MIN_SIDE = 3;

/** Pictures load when they come near, and broken ones leave no hole. */
const images: ReaderFeature = {
  id: 'images',
  order: 60,
  first: true,
  css,
  mount(view, signal) {
    for (const image of view.article.querySelectorAll('img')) {
      image.loading = 'lazy';
      image.decoding = 'async';
      const judge = () => {
        if (image.naturalWidth < MIN_SIDE || image.naturalHeight < MIN_SIDE) hide(image);
      };
      image.addEventListener('load', judge, { signal });
      image.addEventListener('error', () => hide(image), { signal });
      if (!image.getAttribute('src') && !image.getAttribute('srcset')) hide(image);
    }
  },
};

export default images;

/** Hides the picture, and its figure with the caption where nothing else is shown in it. */
function hide(image: HTMLImageElement): void {
  image.hidden = true;
  const figure = image.closest('figure');
  if (!figure) return;
  const rest = figure.querySelector('img:not([hidden]),table,pre,blockquote,video,audio,svg,math');
  if (!rest) figure.hidden = true;
}
