import { debrisFor, lexiconFor } from '../lexicon';
import type { Lexicon } from '../lexicon/lexicon';
import type { DetectorContext, ReaderContext } from '../messaging/protocol';
import type { PageSender } from '../messaging/router';
import { getSettings } from '../storage/settings';
import { getTabState } from '../storage/tabs';
import { modeFor, ruleFor } from './site-rules';
import { samePage } from './tabs';

/** Lexicons by languages; a handful of combinations covers a session. */
const made = new Map<string, Lexicon>();

function lexicon(langs: readonly string[]): Lexicon {
  const key = [...new Set(langs)].sort().join();
  const known = made.get(key) ?? lexiconFor(langs);
  if (made.size > 20) made.clear();
  made.set(key, known);
  return known;
}

/** Answers an analyser: how the site is treated, and the words to look with. */
export async function detectorContext(langs: readonly string[], from: PageSender): Promise<DetectorContext> {
  const [settings, rule] = await Promise.all([getSettings(), ruleFor(from.url.href)]);
  const mode = modeFor(settings, rule);
  return mode === 'never' ? { mode, lexicon: null, rule: null } : { mode, lexicon: lexicon(langs), rule };
}

/** Answers the clean view of a page. */
export async function readerContext(langs: readonly string[], from: PageSender): Promise<ReaderContext> {
  const url = from.url.href;
  const [settings, rule, state] = await Promise.all([getSettings(), ruleFor(url), getTabState(from.tabId)]);
  return {
    state: state && samePage(state.url, url) ? state : null,
    rule,
    lexicon: lexicon(langs),
    debris: debrisFor(langs),
    look: settings.look,
  };
}
