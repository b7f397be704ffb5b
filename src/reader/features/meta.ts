import { i18n } from '#i18n';
import { squeeze } from '../../core/text';
import type { TabState } from '../../storage/types';
import { ownWords } from '../../ui/own-words';
import { fill, h, SLOT } from '../dom';
import type { ReaderFeature } from '../feature';
import { longDate, minutesText } from '../formats';
import css from './meta.css?inline';

/** One line under the headline: who wrote it, when, how long it takes to read, and when the original appeared. */
const meta: ReaderFeature = {
  id: 'meta',
  order: 20,
  first: true,
  css,
  mount(view) {
    const { byline, publishedTime, text, facts } = view.data;
    const parts: Node[] = [];
    const author = byline && squeeze(byline);
    if (author) parts.push(h('bdi', { class: 'hw-byline' }, author));
    const date = publishedTime && longDate(publishedTime);
    if (publishedTime && date) parts.push(h('bdi', {}, h('time', { datetime: publishedTime }, date)));
    if (text) parts.push(h('bdi', {}, minutesText(facts.minutes)));
    if (parts.length === 0) return;
    const line = h('p', {
      class: 'hw-meta',
      ...ownWords(),
      'data-testid': 'meta',
    });
    parts.forEach((part, index) => {
      if (index > 0) line.append(' · ');
      line.append(part);
    });
    view.headline.after(line);

    const original = h('span', { class: 'hw-original' });
    line.append(original);
    view.onState((state) => {
      const iso = publishedFirst(state);
      const day = iso && longDate(iso);
      const time = iso && day ? h('time', { datetime: iso }, day) : null;
      original.replaceChildren(
        ...(time ? [' · ', ...fill(i18n.t('reader.meta.original', { date: SLOT }), time)] : []),
      );
    });
  },
};

export default meta;

/** When the original appeared, where it is known to be that. */
function publishedFirst(state: TabState | null): string | null {
  const result = state?.search?.result;
  const origin = result?.outcome === 'found' ? result.origin : null;
  return origin?.confidence === 'sure' ? origin.published : null;
}
