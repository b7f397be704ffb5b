/** What class and id names say about an element. */

/** Names that theme and plugin authors give to one thing only; see the markup of the products themselves. */
const WIDGETS = new Set(
  // tagDiv
  (
    'td-crumb-container entry-crumbs td-bred-no-url-last tdb-breadcrumbs td-post-sharing td-post-sharing-top td-post-sharing-bottom td-social-share-text td-social-but-text tdb_single_post_share tdb-share-classic td-post-views td-post-comments td-post-source-via td-post-small-box tdb_single_source tdb_single_via td-post-source-tags tdb_single_tags td-post-next-prev td_block_related_posts tdb-single-related-posts td-related-title author-box-wrap td-a-rec td-g-rec ' +
    // Jannah, JNews, Foxiz, Bimber, Soledad, Newsup, ColorMag, MH, Astra
    'post-bottom-source post-bottom-via post-bottom-tags share-links post-footer-on-bottom post-footer-on-top mobile-share-buttons stream-item post-newsletter jeg_breadcrumbs jeg_share_button jeg_sharelist jeg_share_stats jeg_post_source jeg_post_via jeg_post_tags jeg_readmore jnews_related_post_container s-breadcrumb t-shared-sec share-label sticky-share-list efoot-bar related-sec g1-breadcrumbs entry-stats g1-related-entries g1-newsletter g1-sharebar penci-breadcrumb penci-post-share-box post-related penci-google-adsense mg-breadcrumb-section mg-info-author-block min-read-post-format mg-ads-area cm-post-views cm-advertisement-content mh-post-nav mh-author-box ast-breadcrumbs-wrapper ast-single-related-posts-container ast-author-box ' +
    // share, related and recommendation plugins
    'sharedaddy sd-sharing-enabled sd-block jp-relatedposts addtoany_share_save_container addtoany_content a2a_kit addthis_toolbox addthis_inline_share_toolbox heateor_sss_sharing_container et_social_inline et_social_networks essb_links ssba mashsb-container mashsb-box swp_social_panel shariff yarpp-related yarpp taboola trc_related_container OUTBRAIN ob-dynamic-rec-container feedzy-rss republication-tracker-tool relsyn syndication-links wp_rp_wrap crp_related rp4wp-related-posts wp-block-jetpack-subscriptions mc4wp-form code-block-ad adsbygoogle dfp-ad dpsp-share-text dpsp-networks-btns-wrapper st-inline-share-buttons sharethis-inline-share-buttons wpdiscuz fb-like fb-share-button twitter-share-button post-navigation nav-links comments-area comment-respond'
  ).split(' '),
);
const WIDGET_IDS = new Set([
  'jp-relatedposts',
  'related-posts',
  'comments',
  'respond',
  'disqus_thread',
  'republication-tracker-tool-modal',
]);
const WIDGET_PREFIX =
  /(?:^|\s)(?:td-a-rec-id-|taboola|trc_|at-share|mashsb-|jnews_related|div-gpt-ad|google_ads)/;

/** Is the element a share bar, a related list, an ad slot … of a known product? */
export function isWidget(element: Element): boolean {
  const { id } = element;
  if (id && (WIDGET_IDS.has(id) || WIDGET_PREFIX.test(id))) return true;
  const names = element.getAttribute('class');
  if (!names || names.length > 400) return false;
  if (WIDGET_PREFIX.test(names)) return true;
  for (const name of names.split(/\s+/)) if (WIDGETS.has(name)) return true;
  return false;
}

const CHROME_TAG = /^(?:nav|footer|aside|menu|dialog|form|button)$/;
const CHROME_ROLE =
  /^(?:navigation|contentinfo|complementary|search|menu|menubar|dialog|alertdialog|banner)$/;
const CHROME_NAME =
  /(?:^|[\s_-])(?:comments?(?:-?(?:list|area|section|body|content))?|disqus|related(?:-?(?:posts?|articles?|content|stories|links))?|sidebar|widget-area|site-footer|footer|nav(?:bar|igation)?|menu|breadcrumbs?|recommend(?:ed|ations?)?|taboola|outbrain|newsletter|cookies?|consent|popup|modal|promo|trending|most-?(?:read|popular)|share|sharing|social|disclaimer|copyright|author-?(?:bio|box|info)|subscribe|signup)(?:$|[\s_-])/i;

/** Does the element belong to the surroundings of an article, by tag, role or name? */
export function isChrome(element: Element): boolean {
  const tag = element.localName;
  if (CHROME_TAG.test(tag)) return true;
  if (tag === 'body' || tag === 'main' || tag === 'article' || tag === 'p' || tag === 'a' || tag === 'html')
    return false;
  const role = element.getAttribute('role');
  if (role && CHROME_ROLE.test(role)) return true;
  return CHROME_NAME.test(namesOf(element));
}

/** Class and id in one string, bounded; camelCase is split. */
export function namesOf(element: Element): string {
  const text = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (text.length < 2 || text.length > 600) return '';
  return text.replace(/([a-z])([A-Z])/g, '$1-$2');
}

const BOILERPLATE: readonly (readonly [reason: string, pattern: RegExp])[] = [
  ['share', words('share|sharing|shares|social|socials|sharebar|sharetools?|addtoany|addthis|follow-?us')],
  [
    'related',
    words(
      'related|recommend(?:ed|ation|ations)?|more-(?:from|on|in|stories|news|articles)|read-?(?:more|also|next)|see-also|also-(?:read|like)|you-may|most-?(?:read|popular|viewed)|trending|popular-posts|latest-(?:posts|news)|next-(?:post|article)|prev(?:ious)?-(?:post|article)|post-navigation|teaser-?(?:list|group)|up-next|internal-link',
    ),
  ],
  [
    'newsletter',
    words(
      'newsletter|subscribe|subscription|signup|sign-up|mailing|optin|opt-in|cta|call-to-action|donat(?:e|ion)',
    ),
  ],
  [
    'author',
    words(
      'author-?(?:box|bio|info|card|block|section|description|details|about)|about-(?:the-)?author|bio|byline|contributors?|autor|auteur',
    ),
  ],
  [
    'meta',
    words(
      'tags|tag-?(?:list|cloud|links)|post-tags|entry-tags|categories|cat-links|breadcrumbs?|post-?meta|entry-?meta|article-?meta|article-?info|post-?info|meta-?(?:data|info)|dateline|pub-?date|timestamp|read(?:ing)?-?time|entry-footer|post-footer|article-footer|topics',
    ),
  ],
  ['comments', words('comments?|comment-(?:list|form|count)|disqus|respond|discussion')],
  [
    'ad',
    words(
      'ad|ads|advert|adverts|advertisement|advertising|ad-?(?:slot|unit|container|wrapper|label|block)|sponsor|sponsored|promo|promotion|promobox|banner|affiliate|werbung|anzeige|publicite|publicidad',
    ),
  ],
  [
    'credit',
    words(
      '(?:photo|image|picture|media|img|pic)-?(?:credits?|source|copyright)|wp-caption-text|caption|captions|image-caption|photo-caption|credit|credits',
    ),
  ],
  ['toc', words('toc|table-of-contents|ez-toc-container|lwptoc|rank-math-toc')],
  [
    'other',
    words(
      'disclaimer|copyright|legal|cookies?|consent|print|print-only|skip-link|sr-only|screen-reader-text|visually-hidden|visuallyhidden|hidden-print|rating|ratings|poll|pagination|pager|audio-player|video-player|player|correction-link|feedback|survey|app-promo|jump-to',
    ),
  ],
];

const ANY = new RegExp(BOILERPLATE.map(([, pattern]) => pattern.source).join('|'), 'i');

function words(list: string): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${list})(?:$|[\\s_-])`, 'i');
}

/** Why a name says boilerplate: `share`, `related`, …, or null. */
export function boilerplate(names: string): string | null {
  if (!ANY.test(names)) return null;
  for (const [reason, pattern] of BOILERPLATE) if (pattern.test(names)) return reason;
  return null;
}
