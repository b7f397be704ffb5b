import { i18n } from '#i18n';
import { ownWords } from '../../ui/own-words';
import { h } from '../dom';
import type { ReaderFeature } from '../feature';
import { percentText } from '../formats';
import type { ReaderView } from '../view';
import css from './resume.css?inline';

/** Articles that are read in less are begun anew. Minutes. */
const MIN_MINUTES = 3;
/** Who has read less has not begun, who has read more is through. Shares of the blocks. */
const BEGUN = 0.05;
const THROUGH = 0.95;
/** The place is kept when scrolling has rested for so long. Milliseconds. */
const REST_MS = 1500;
const BLOCKS = 'p,li,h1,h2,h3,h4,h5,h6,pre,figure,dt,dd,tr';

/** In a long article, offers to go on where the reader stopped, and keeps the place. */
const resume: ReaderFeature = {
  id: 'resume',
  // Behind the line below the headline.
  order: 25,
  first: true,
  css,
  mount(view, signal) {
    if (view.data.facts.minutes < MIN_MINUTES) return;
    const blocks = [...view.article.querySelectorAll<HTMLElement>(BLOCKS)];
    if (blocks.length === 0) return;
    offer(view, blocks, signal);
    const { keepPlace } = view;
    if (keepPlace) follow(view, blocks, keepPlace, signal);
  },
};

export default resume;

function offer(view: ReaderView, blocks: readonly HTMLElement[], signal: AbortSignal): void {
  if (!view.place) return;
  const share = view.place.block / view.place.of;
  const block = blocks[Math.floor(share * blocks.length)];
  if (!block || share < BEGUN || share > THROUGH) return;
  const button = h(
    'button',
    { type: 'button', class: 'hw-resume', ...ownWords(), 'data-testid': 'resume' },
    i18n.t('reader.resume.go', { percent: percentText(share) }),
  );
  button.addEventListener(
    'click',
    () => {
      const distance = block.getBoundingClientRect().top - view.bar.getBoundingClientRect().bottom;
      button.remove();
      // A little of what was read before, for the eye to find its way back.
      view.scroller.scrollTop += distance - button.offsetHeight - view.scroller.clientHeight / 6;
      block.tabIndex = -1;
      block.focus({ preventScroll: true });
    },
    { signal },
  );
  view.article.before(button);
}

function follow(
  view: ReaderView,
  blocks: readonly HTMLElement[],
  keep: NonNullable<ReaderView['keepPlace']>,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const save = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    const block = firstSeen(view, blocks);
    const end = blocks.at(-1)?.getBoundingClientRect().bottom ?? 0;
    const share = end <= view.scroller.getBoundingClientRect().bottom ? 1 : block / blocks.length;
    if (share >= BEGUN) keep(share > THROUGH ? null : { block, of: blocks.length });
  };
  view.scroller.addEventListener(
    'scroll',
    () => {
      clearTimeout(timer);
      timer = setTimeout(save, REST_MS);
    },
    { signal, passive: true },
  );
  // The view still stands when this is told, so its places can be measured.
  signal.addEventListener('abort', save);
}

/** Number of the first block that reaches into the window. */
function firstSeen(view: ReaderView, blocks: readonly HTMLElement[]): number {
  const top = view.bar.getBoundingClientRect().bottom;
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.getBoundingClientRect().bottom ?? 0) > top) high = middle;
    else low = middle + 1;
  }
  return low;
}
