import { findAllIn } from '../../core/live';
import type { PageSnapshot } from '../../core/page';
import type { Finding } from '../../core/report';
import { clip } from '../../core/text';
import { sameSite } from '../../core/url';
import type { Signal } from '../signal';
import { type Trace, traced } from '../traces';

/** What an importer leaves on the pages it makes, by how surely the page's own text is imported. */
interface Mark {
  readonly name: string;
  readonly trace: Trace;
  /** Elements of the post itself. */
  readonly selector?: string;
  /** Start of `<meta name=generator>`. */
  readonly generator?: string;
}

const MARKS: readonly Mark[] = [
  {
    name: 'WP Automatic',
    trace: 'importerMark',
    selector: '.wp_automatic_gallery,img[data-a-src][class*="wp_automatic"]',
  },
  { name: 'Feed to Post', trace: 'importerPlaceholder', generator: 'feed to post' },
  { name: 'WP RSS Aggregator', trace: 'importerElement', selector: '.wprss-feed-meta,.wpra-item-content' },
  { name: 'Feedzy', trace: 'importerElement', selector: '.feedzy-rss,.feedzy-source' },
  {
    name: 'FeedWordPress',
    trace: 'importerMark',
    selector: '.feedwordpress-source,.syndicated-post,.syndication-source-link',
  },
  { name: 'Drupal Aggregator', trace: 'importerElement', selector: '.feed-item-source' },
];

/** Folders of plugins: their style sheets and scripts stand on every page of a site that uses them. */
const PLUGIN =
  /\/wp-content\/plugins\/(wp-automatic|feedwordpress|wpematico|wp-o-matic|wp-rss-aggregator|wp-rss-feed-to-post|feedzy-rss-feeds|rss-post-importer|wp-rss-multi-importer|cyberseo|cybersyn|wp-robot|rss-autopilot|content-egg-autoblog)[/-]/i;
/** Placeholders that a template of WP Automatic should have replaced. */
const PLACEHOLDER = /\[(?:ad_[12]|original_title|original_link|matched_content|feed_title|source_link)\]/;
const MAX_ASSETS = 300;

/** Marks of software that fills a site from other sites' feeds. */
const autoblogMarkup: Signal = {
  id: 'autoblog-markup',
  run(page) {
    const found: Omit<Finding, 'signal'>[] = [];
    const add = (quote: string, trace: Trace, block?: number) =>
      found.push({
        reason: 'feed',
        quote: clip(quote, 120),
        ...traced(trace),
        ...(block === undefined ? {} : { block }),
      });

    const placeholder = page.zone('lead', 'body', 'tail').find((block) => PLACEHOLDER.test(block.text));
    if (placeholder) {
      add(PLACEHOLDER.exec(placeholder.text)?.[0] ?? '', 'importerPlaceholder', placeholder.index);
    }
    const generator = page.meta('generator').map((value) => value.toLowerCase());
    for (const item of MARKS) {
      const mark = item.generator ?? '';
      if (mark && generator.some((value) => value.startsWith(mark))) add(`${item.name}`, item.trace);
      if (item.selector && page.container?.querySelector(item.selector)) add(item.name, item.trace);
    }
    const image = foreignFeaturedImage(page);
    if (image) add(`Featured Image from URL: ${image}`, 'importerPicture');
    if (found.length === 0) {
      const plugin = pluginOf(page);
      if (plugin) add(plugin, 'importerPlugin');
    }
    return found.sort((a, b) => b.weight - a.weight).slice(0, 1);
  },
};

export default autoblogMarkup;

/** Host of the post's own picture where a plugin shows it from another site. */
function foreignFeaturedImage(page: PageSnapshot): string | null {
  const image = page.images().find(({ element }) => element.getAttribute('fifu-featured') === '1');
  return image && !sameSite(image.url.hostname, page.host) ? image.url.hostname : null;
}

function pluginOf(page: PageSnapshot): string | null {
  const assets = findAllIn(
    page.document,
    'link[href*="/wp-content/plugins/"],script[src*="/wp-content/plugins/"]',
  );
  for (let i = 0; i < assets.length && i < MAX_ASSETS; i++) {
    const address = assets[i]?.getAttribute('href') ?? assets[i]?.getAttribute('src') ?? '';
    const plugin = PLUGIN.exec(address.slice(0, 500))?.[1];
    if (plugin) return plugin.toLowerCase();
  }
  return null;
}
