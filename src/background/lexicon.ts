import { samePage } from '../core/url';
import type { DetectorContext, ReaderContext } from '../messaging/protocol';
import type { PageSender } from '../messaging/router';
import { lexiconFor, vocabularyFor } from '../platform/vocabulary';
import { getSettings } from '../storage/settings';
import { getTabState } from '../storage/tabs';
import { siteLookFor } from './looks';
import { keepsPlaces, placeFor } from './places';
import { modeFor, ruleFor } from './site-rules';

/** Answers an analyser: how the site is treated, and the words to look with. */
export async function detectorContext(langs: readonly string[], from: PageSender): Promise<DetectorContext> {
  const [settings, rule] = await Promise.all([getSettings(), ruleFor(from.url.href)]);
  const mode = modeFor(settings, rule);
  if (mode === 'never') return { mode, lexicon: null, rule: null };
  return { mode, lexicon: await lexiconFor(langs), rule };
}

/** Answers the clean view of a page. */
export async function readerContext(langs: readonly string[], from: PageSender): Promise<ReaderContext> {
  const url = from.url.href;
  const [settings, rule, state, vocabulary, place, siteLook] = await Promise.all([
    getSettings(),
    ruleFor(url),
    getTabState(from.tabId),
    vocabularyFor(langs),
    placeFor(from),
    siteLookFor(from),
  ]);
  return {
    place,
    keepsPlace: keepsPlaces(from, settings),
    state: state && samePage(state.url, url) ? state : null,
    rule,
    ...vocabulary,
    look: settings.look,
    siteLook,
    keys: settings.readerKeys,
  };
}
