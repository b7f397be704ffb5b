import type { PageSnapshot } from '../../core/page';
import type { Finding } from '../../core/report';
import { clip } from '../../core/text';
import { sameSite } from '../../core/url';
import type { Signal } from '../signal';

/** What an importer leaves on the pages it makes, by how surely the page's own text is imported. */
interface Trace {
  readonly name: string;
  readonly weight: number;
  /** Elements of the post itself. */
  readonly selector?: string;
  /** Start of `<meta name=generator>`. */
  readonly generator?: string;
}

const TRACES: readonly Trace[] = [
  {
    name: 'WP Automatic',
    weight: 2,
    selector: '.wp_automatic_gallery,img[data-a-src][class*="wp_automatic"]',
  },
  { name: 'Feed to Post', weight: 2.5, generator: 'feed to post' },
  { name: 'WP RSS Aggregator', weight: 0.8, selector: '.wprss-feed-meta,.wpra-item-content' },
  { name: 'Feedzy', weight: 0.8, selector: '.feedzy-rss,.feedzy-source' },
  {
    name: 'FeedWordPress',
    weight: 2,
    selector: '.feedwordpress-source,.syndicated-post,.syndication-source-link',
  },
  { name: 'Drupal Aggregator', weight: 1, selector: '.feed-item-source' },
];

/** Folders of plugins: their style sheets and scripts stand on every page of a site that uses them. */
const PLUGIN =
  /\/wp-content\/plugins\/(wp-automatic|feedwordpress|wpematico|wp-o-matic|wp-rss-aggregator|wp-rss-feed-to-post|feedzy-rss-feeds|rss-post-importer|wp-rss-multi-importer|cyberseo|cybersyn|wp-robot|rss-autopilot|content-egg-autoblog|featured-image-from-url)[/-]/i;
const WEIGHT_PLUGIN = 0.6;
const WEIGHT_PLUGIN_IMAGES = 0.2;
const WEIGHT_FOREIGN_IMAGE = 0.8;
/** Placeholders that a template of WP Automatic should have replaced. */
const PLACEHOLDER = /\[(?:ad_[12]|original_title|original_link|matched_content|feed_title|source_link)\]/;
const WEIGHT_PLACEHOLDER = 2.5;
const MAX_ASSETS = 300;

/** Marks of software that fills a site from other sites' feeds. */
const autoblogMarkup: Signal = {
  id: 'autoblog-markup',
  run(page) {
    const found: Omit<Finding, 'signal'>[] = [];
    const add = (quote: string, weight: number, block?: number) =>
      found.push({
        reason: 'feed',
        quote: clip(quote, 120),
        weight,
        ...(block === undefined ? {} : { block }),
      });

    const placeholder = page.zone('lead', 'body', 'tail').find((block) => PLACEHOLDER.test(block.text));
    if (placeholder) {
      add(PLACEHOLDER.exec(placeholder.text)?.[0] ?? '', WEIGHT_PLACEHOLDER, placeholder.index);
    }
    const generator = page.meta('generator').map((value) => value.toLowerCase());
    for (const trace of TRACES) {
      const mark = trace.generator ?? '';
      if (mark && generator.some((value) => value.startsWith(mark))) add(`${trace.name}`, trace.weight);
      if (trace.selector && page.container?.querySelector(trace.selector)) add(trace.name, trace.weight);
    }
    const image = foreignFeaturedImage(page);
    if (image) add(`Featured Image from URL: ${image}`, WEIGHT_FOREIGN_IMAGE);
    if (found.length === 0) {
      const plugin = pluginOf(page);
      if (plugin) add(plugin, plugin === 'featured-image-from-url' ? WEIGHT_PLUGIN_IMAGES : WEIGHT_PLUGIN);
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
  const assets = page.document.querySelectorAll(
    'link[href*="/wp-content/plugins/"],script[src*="/wp-content/plugins/"]',
  );
  for (let i = 0; i < assets.length && i < MAX_ASSETS; i++) {
    const address = assets[i]?.getAttribute('href') ?? assets[i]?.getAttribute('src') ?? '';
    const plugin = PLUGIN.exec(address.slice(0, 500))?.[1];
    if (plugin) return plugin.toLowerCase();
  }
  return null;
}
