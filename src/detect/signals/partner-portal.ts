import { providersOf } from '../../evidence/portal';
import { agenciesIn } from '../../lexicon/agency-names';
import type { Signal } from '../signal';
import { traced } from '../traces';

/** A portal (MSN, Yahoo, NewsBreak …) shows a partner's article and names the partner. */
const signal: Signal = {
  id: 'partner-portal',
  run: (page, lexicon) =>
    providersOf(page).map(({ by, name, url, quote, block }) => ({
      reason: url ? ('links-source' as const) : ('names-source' as const),
      quote,
      ...traced(by === 'named' ? 'portalProvider' : 'portalMore'),
      kind: agenciesIn(name, lexicon).length > 0 ? ('wire' as const) : ('syndicated' as const),
      name,
      ...(url ? { url: url.href } : {}),
      ...(block ? { block: block.index } : {}),
    })),
};

export default signal;
