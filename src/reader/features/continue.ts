import { i18n } from '#i18n';
import { parseHttpUrl } from '../../core/url';
import type { Origin } from '../../find/result';
import type { TabState } from '../../storage/types';
import { ownWords } from '../../ui/own-words';
import { h } from '../dom';
import type { ReaderFeature } from '../feature';
import { lastWords, textFragment } from '../words';
import css from './continue.css?inline';

/** Where the copy breaks off, says so, and leads to the same sentence in the original. */
const continueReading: ReaderFeature = {
  id: 'continue',
  order: 40,
  css,
  mount(view) {
    const words = lastWords(view.data.text);
    let line: HTMLElement | null = null;
    view.onState((state) => {
      if (!state?.report?.truncation) {
        line?.remove();
        line = null;
        return;
      }
      if (!line) {
        line = h('p', { class: 'hw-ending', ...ownWords(), 'data-testid': 'ending' });
        view.article.after(line);
      }
      const target = originOf(state);
      const link =
        target &&
        h(
          'a',
          { href: words ? textFragment(target.url, words) : target.url, 'data-testid': 'continue' },
          continueText(target.confidence),
        );
      line.replaceChildren(i18n.t('reader.ending.stops'), ...(link ? [' ', link] : []));
    });
  },
};

export default continueReading;

function continueText(confidence: Origin['confidence']): string {
  if (confidence === 'sure') return i18n.t('reader.ending.continue');
  return confidence === 'named'
    ? i18n.t('reader.ending.continueUnchecked')
    : i18n.t('reader.ending.continueOther');
}

function originOf(state: TabState): { url: string; confidence: Origin['confidence'] } | null {
  const origin = state.search?.result?.origin;
  if (!origin || state.search?.result?.outcome !== 'found') return null;
  const archived = origin.check === 'archived' ? origin.archiveUrl : null;
  const url = parseHttpUrl(archived ?? origin.url)?.href;
  return url ? { url, confidence: origin.confidence } : null;
}
