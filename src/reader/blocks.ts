/** Lets the reader choose a block of the shown text: with the pointer, or with the arrow keys and Enter. */
import { clip } from '../core/text';
import type { ReaderView } from './view';

const BLOCKS = 'p,li,h1,h2,h3,h4,h5,h6,figure,blockquote,pre,table,details,dl,img,aside';
/** What stands inside one of these is a part of it. */
const WHOLE = 'figure,table,blockquote,pre,details,dl';
/** Characters of a block that are read out. */
const SAID = 80;

export interface BlockChoice {
  /** Begins to choose, or ends it. @returns whether it is being done now */
  toggle(): boolean;
  /** @returns true where the key was used */
  key(event: KeyboardEvent): boolean;
}

/**
 * @param say reads out which block is meant; null: none any more
 * @param onChosen after which the choice is over
 */
export function createBlockChoice(
  view: Pick<ReaderView, 'article' | 'frame' | 'scroller'>,
  say: (text: string | null) => void,
  onChosen: (block: HTMLElement) => void,
  signal: AbortSignal,
): BlockChoice {
  let on = false;
  let current: HTMLElement | null = null;

  const mark = (block: HTMLElement | null) => {
    if (block === current) return;
    current?.removeAttribute('data-meant');
    current = block;
    current?.setAttribute('data-meant', '');
    if (current) say(clip(current.textContent ?? '', SAID) || (current.querySelector('img')?.alt ?? ''));
  };
  const end = () => {
    on = false;
    mark(null);
    delete view.frame.dataset.choosing;
    say(null);
  };
  const choose = (block: HTMLElement) => {
    end();
    onChosen(block);
  };
  const from = (target: EventTarget | null) =>
    on && target instanceof Element && view.article.contains(target) ? blockOf(target, view.article) : null;

  view.article.addEventListener('pointermove', (event) => mark(from(event.target) ?? current), { signal });
  view.article.addEventListener(
    'click',
    (event) => {
      const block = from(event.target);
      if (!block) return;
      // Neither a link of the text nor an enlarged picture is wanted now.
      event.preventDefault();
      event.stopPropagation();
      choose(block);
    },
    { capture: true, signal },
  );
  return {
    toggle() {
      if (on) end();
      else {
        on = true;
        view.frame.dataset.choosing = '';
        mark(firstShown(view));
      }
      return on;
    },
    key(event) {
      if (!on) return false;
      if (event.key === 'Escape') end();
      else if (event.key === 'Enter' && current) choose(current);
      else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        const all = blocksOf(view.article);
        const at = current ? all.indexOf(current) : -1;
        mark(all[Math.min(all.length - 1, Math.max(0, at + (event.key === 'ArrowDown' ? 1 : -1)))] ?? null);
        current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      } else return false;
      return true;
    },
  };
}

/** The block that an element of the text belongs to. */
function blockOf(element: Element, article: Element): HTMLElement | null {
  let found: Element | null = element.closest(BLOCKS);
  for (let node = found; node && article.contains(node); node = node.parentElement)
    if (node.matches(WHOLE)) found = node;
  return found instanceof HTMLElement && found !== article && article.contains(found) ? found : null;
}

function blocksOf(article: HTMLElement): HTMLElement[] {
  return [...article.querySelectorAll<HTMLElement>(BLOCKS)].filter(
    (element) => blockOf(element, article) === element,
  );
}

function firstShown({ article, scroller }: Pick<ReaderView, 'article' | 'scroller'>): HTMLElement | null {
  const top = scroller.getBoundingClientRect().top;
  const all = blocksOf(article);
  return all.find((element) => element.getBoundingClientRect().bottom > top + 48) ?? all[0] ?? null;
}
