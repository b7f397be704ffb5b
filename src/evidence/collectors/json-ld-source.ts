import { plainHost } from '../../core/url';
import type { Collector } from '../collector';
import { statedSources } from '../stated-sources';

/** Publishers other than the site itself that the page's JSON-LD states. */
const collector: Collector = {
  id: 'json-ld-source',
  collect: (page) =>
    statedSources(page).map(({ key, name, url, quote }) => ({
      ...(name ? { name } : {}),
      ...(url ? { url: url.href, host: plainHost(url) } : {}),
      quote,
      trust: key === 'isBasedOn' ? 0.5 : 0.3,
    })),
};

export default collector;
