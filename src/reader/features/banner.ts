import { i18n } from '#i18n';
import { parseHttpUrl } from '../../core/url';
import { type BannerModel, describe } from '../banner-model';
import { fill, h, svg } from '../dom';
import type { ReaderFeature } from '../feature';
import type { ReaderView } from '../view';
import css from './banner.css?inline';

/** Says first where the article comes from, and leads there. */
const banner: ReaderFeature = {
  id: 'banner',
  order: 10,
  first: true,
  css,
  mount(view, signal) {
    // The sentence alone is announced; what flickers during a search is not.
    const sentence = h('p', { class: 'hw-banner-text', role: 'status' });
    const step = h('p', { class: 'hw-banner-step' });
    const action = h('div', { class: 'hw-banner-action' });
    view.banner.append(mark(), h('div', { class: 'hw-banner-words' }, sentence, step), action);
    view.onState((state) => {
      const model = describe(state);
      view.banner.dataset.state = model.state;
      view.banner.dataset.tone = model.tone;
      replaceIfChanged(sentence, [
        ...(model.kind ? [...named(model.kind, 'span'), ' '] : []),
        ...named(model.sentence, 'strong'),
      ]);
      step.textContent = model.step ?? '';
      step.hidden = !model.step;
      setAction(view, action, model, signal);
    });
  },
};

export default banner;

function named(part: { text: string; name: string | null }, tag: 'span' | 'strong'): (Node | string)[] {
  const parts = part.name ? fill(part.text, h(tag, {}, h('bdi', {}, part.name))) : [part.text];
  return parts.filter((piece) => piece !== '');
}

/** A live region that is written again with the same words would be read out again. */
function replaceIfChanged(element: HTMLElement, parts: (Node | string)[]): void {
  const next = h('p', {}, ...parts);
  if (next.textContent !== element.textContent) element.replaceChildren(...next.childNodes);
}

function setAction(
  view: ReaderView,
  box: HTMLElement,
  model: ReturnType<typeof describe>,
  signal: AbortSignal,
): void {
  const url = model.link ? parseHttpUrl(model.link)?.href : undefined;
  const key = `${model.action ?? ''} ${url ?? ''}`;
  if (box.dataset.key === key) return;
  box.dataset.key = key;
  const hadFocus = box.contains(view.root.activeElement);
  let next: HTMLElement | null = null;
  if ((model.action === 'open' || model.action === 'archived') && url) {
    next = h('a', { class: 'hw-action', href: url, 'data-testid': 'banner-open' }, openText(model.state));
  } else if (model.action === 'find' || model.action === 'again') {
    const label = model.action === 'find' ? i18n.t('reader.banner.find') : i18n.t('reader.banner.again');
    next = h('button', { type: 'button', class: 'hw-action', 'data-testid': 'banner-find' }, label);
    next.addEventListener('click', () => view.find(), { signal });
  } else if (model.action === 'settings') {
    next = h('button', { type: 'button', class: 'hw-action' }, i18n.t('reader.banner.settings'));
    next.addEventListener('click', () => view.openOptions('privacy'), { signal });
  }
  box.replaceChildren(...(next ? [next] : []));
  if (hadFocus) (next ?? view.scroller).focus({ preventScroll: true });
}

/** The spring with its three streams. */
function mark(): SVGElement {
  return svg(
    'svg',
    { class: 'hw-mark', viewBox: '0 0 128 128', width: 22, height: 22, 'aria-hidden': 'true' },
    svg(
      'g',
      { fill: 'none', stroke: 'currentColor', 'stroke-width': 13, 'stroke-linecap': 'round' },
      svg('path', { d: 'M64 42v66' }),
      svg('path', { d: 'M64 52c0 22-32 24-34 52' }),
      svg('path', { d: 'M64 52c0 22 32 24 34 52' }),
    ),
    svg('circle', { cx: 64, cy: 26, r: 17, fill: 'currentColor' }),
  );
}

/** An original is only called so where it was found to be first. */
function openText(state: BannerModel['state']): string {
  switch (state) {
    case 'archived':
      return i18n.t('reader.banner.openArchived');
    case 'named':
      return i18n.t('reader.banner.openNamed');
    case 'likely':
      return i18n.t('reader.banner.openOther');
    default:
      return i18n.t('reader.banner.open');
  }
}
