import { i18n } from '#i18n';
import { h } from '../dom';
import type { ReaderFeature } from '../feature';
import { minutesText } from '../formats';
import css from './progress.css?inline';

/** An article that fits into so many windows needs no measure of how far one has read. */
const MIN_WINDOWS = 2;

/** How far the reader has read, as a line at the top and as the time that is left. */
const progress: ReaderFeature = {
  id: 'progress',
  order: 80,
  css,
  mount(view, signal) {
    const { scroller, article, frame, bar } = view;
    const total = view.data.facts.minutes;
    const line = h('div', { class: 'hw-progress', 'aria-hidden': 'true', 'data-testid': 'progress' });
    const left = h('p', { class: 'hw-left', 'data-testid': 'time-left' });
    frame.append(line);
    bar.append(left);

    const update = () => {
      const height = scroller.clientHeight;
      // To the end of the text, not of the page: what stands below it is not read.
      const end = article.offsetTop + article.offsetHeight - height;
      const worthIt = article.offsetHeight > MIN_WINDOWS * height;
      line.hidden = left.hidden = !worthIt;
      if (!worthIt) return;
      const read = Math.min(1, Math.max(0, scroller.scrollTop / end));
      line.style.setProperty('--hw-read', String(read));
      const rest = Math.ceil(total * (1 - read));
      left.textContent =
        rest > 0
          ? i18n.t('reader.progress.left', { time: minutesText(rest) })
          : i18n.t('reader.progress.end');
    };
    scroller.addEventListener('scroll', update, { signal, passive: true });
    window.addEventListener('resize', update, { signal, passive: true });
    // Pictures come late, and type can be changed.
    view.onLook(update);
    const sizes = new ResizeObserver(update);
    sizes.observe(article);
    signal.addEventListener('abort', () => sizes.disconnect());
  },
};

export default progress;
