import { foreignUrl } from '../../evidence/foreign';
import { agenciesIn } from '../../lexicon/agency-names';
import { kindOfNotice, noticesOf } from '../../lexicon/notices';
import type { Signal } from '../signal';
import { traced } from '../traces';

/** "Republished from X", "with permission of X", "taken over from dpa unedited". */
const signal: Signal = {
  id: 'taken-over',
  run: (page, lexicon) =>
    noticesOf(page, lexicon)
      .filter((notice) => notice.type === 'taken-over' && !notice.own)
      .map((notice) => {
        const { block, quote, name, link } = notice;
        const target = link && foreignUrl(page, link.url);
        const agency = agenciesIn(name ?? quote, lexicon)[0]?.agency;
        // "Original content of Example Ltd, transmitted by news aktuell": what a wire for releases carries.
        const wire = agenciesIn(quote, lexicon).some((mention) => mention.agency.kind === 'press-release');
        return {
          reason: 'republished',
          quote,
          ...traced(name || target || agency ? 'takenOver' : 'takenOverBare'),
          kind: wire ? 'press-release' : (agency?.kind ?? kindOfNotice(page, notice, lexicon)),
          block: block.index,
          ...(agency || name ? { name: agency?.name ?? name ?? '' } : {}),
          ...(target ? { url: target.href } : {}),
        };
      }),
};

export default signal;
