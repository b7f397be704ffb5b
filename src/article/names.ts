/** What class and id names say about an element. */

/** A page has few names and gives them to many elements; this many are known at a time. */
const MAX_KNOWN = 3000;

/** Gives the answers that were given before. */
function remembered<T>(answer: (names: string) => T): (names: string) => T {
  const known = new Map<string, T>();
  return (names) => {
    let found = known.get(names);
    if (found === undefined) {
      if (known.size >= MAX_KNOWN) known.clear();
      found = answer(names);
      known.set(names, found);
    }
    return found;
  };
}

const CHROME_TAG = /^(?:nav|footer|aside|menu|dialog|form|button)$/;
const CHROME_ROLE =
  /^(?:navigation|contentinfo|complementary|search|menu|menubar|dialog|alertdialog|banner)$/;
const CHROME_NAME =
  /(?:^|[\s_-])(?:comments?(?:-?(?:list|area|section|body|content))?|kommentare?|leserkommentare|commentaires?|comentarios|commenti|reacties|komentarze|disqus|related(?:-?(?:posts?|articles?|content|stories|links))?|sidebar|widget-area|site-footer|footer|nav(?:bar|igation)?|menu|breadcrumbs?|recommend(?:ed|ations?)?|taboola|outbrain|newsletter|cookies?|consent|popup|modal|promo|trending|most-?(?:read|popular)|share|sharing|social|disclaimer|copyright|author-?(?:bio|box|info)|subscribe|signup)(?:$|[\s_-])/i;

/** Does the element belong to the surroundings of an article, by tag, role or name? */
export function isChrome(element: Element): boolean {
  const tag = element.localName;
  if (CHROME_TAG.test(tag)) return true;
  if (tag === 'body' || tag === 'main' || tag === 'article' || tag === 'p' || tag === 'a' || tag === 'html')
    return false;
  const role = element.getAttribute('role');
  if (role && CHROME_ROLE.test(role)) return true;
  return isChromeName(namesOf(element));
}

const isChromeName = remembered((names) => names !== '' && CHROME_NAME.test(names));

/** Class and id in one string, bounded; camelCase is split. */
export function namesOf(element: Element): string {
  const text = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (text.length < 2 || text.length > 600) return '';
  return parted(text);
}

const parted = remembered((names) => names.replace(/([a-z])([A-Z])/g, '$1-$2'));

/** Reasons in the order in which they are tried; the first are names that one theme or plugin gives to one thing. */
const BOILERPLATE: readonly (readonly [reason: string, pattern: RegExp])[] = [
  [
    'widget',
    words(
      'td-crumb-container|entry-crumbs|td-bred-no-url-last|td-post-views|td-post-source-via|td-post-small-box|tdb_single_(?:source|via)|td-post-next-prev|td-[ag]-rec|post-bottom-(?:source|via)|stream-item|jeg_(?:sharelist|post_source|post_via)|t-shared-sec|efoot-bar|entry-stats|penci-google-adsense|min-read-post-format|cm-post-views|mh-post-nav|sharedaddy|sd-block|jp-relatedposts|a2a_kit|essb_links|ssba|mashsb-(?:container|box)|shariff|yarpp|taboola|trc_related_container|outbrain|ob-dynamic-rec-container|feedzy-rss|republication-tracker-tool|relsyn|syndication-links|wp_rp_wrap|mc4wp-form|adsbygoogle|dpsp-networks-btns-wrapper|wpdiscuz|fb-like|nav-links|div-gpt-ad',
    ),
  ],
  ['share', words('share|sharing|shares|social|socials|sharebar|sharetools?|addtoany|addthis|follow-?us')],
  [
    'related',
    words(
      'related|recommend(?:ed|ation|ations)?|more-(?:from|on|in|stories|news|articles)|read-?(?:more|also|next)|see-also|also-(?:read|like)|you-may|most-?(?:read|popular|viewed)|trending|popular-posts|latest-(?:posts|news)|next-(?:post|article)|prev(?:ious)?-(?:post|article)|post-navigation|teaser-?(?:list|group)|up-next|internal-link|verwandte(?:-?(?:artikel|themen|beitraege))?|weitere-(?:artikel|themen|meldungen|beitraege)|mehr-zum-thema|lesen-sie-auch|relacionad[ao]s?|(?:notas|noticias|articulos)-relacionad[ao]s|correlati|a-lire-aussi|gerelateerd|lees-ook|powiazane|czytaj-(?:takze|tez)',
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
      'author-?(?:box|bio|info|card|block|section|description|details|about|profile|note)|about-(?:the-)?author|bio|byline|contributors?|autor|auteur|saboxplugin-wrap|abh_box|m-a-box|pp-multiple-authors-boxes-wrapper|jeg_authorbox',
    ),
  ],
  [
    'meta',
    words(
      'tags|tag-?(?:list|cloud|links)|post-tags|entry-tags|categories|cat-links|breadcrumbs?|post-?meta|entry-?meta|article-?meta|article-?info|post-?info|meta-?(?:data|info)|dateline|pub-?date|timestamp|read(?:ing)?-?time|entry-footer|post-footer|article-footer|topics',
    ),
  ],
  [
    'comments',
    words(
      'comments?|comment-(?:list|form|count|body|respond)|kommentare?|kommentar-(?:item|liste|bereich|text)|leserkommentare?|commentaires?|comentarios?|commenti|reacties|komentarze|akismet_comment_form_privacy_notice|disqus|respond|discussion',
    ),
  ],
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
      'paywall[_-]+(?:offers?|box|app|text|message|cta|banner|promo|overlay|modal|teaser|info|note|hint|title|buttons?|inner|product)|regwall|disclaimer|copyright|legal|cookies?|consent|print|print-only|skip-link|sr-only|screen-reader-text|visually-hidden|visuallyhidden|hidden-print|rating|ratings|poll|pagination|pager|audio-player|video-player|player|correction-link|feedback|survey|app-promo|jump-to',
    ),
  ],
];

const ANY = new RegExp(BOILERPLATE.map(([, pattern]) => pattern.source).join('|'), 'i');

function words(list: string): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${list})(?:$|[\\s_-])`, 'i');
}

/** Why a name says boilerplate: `share`, `related`, …, or null. */
export const boilerplate = remembered((names: string): string | null => {
  if (!ANY.test(names)) return null;
  for (const [reason, pattern] of BOILERPLATE) if (pattern.test(names)) return reason;
  return null;
});

const SOFT =
  /(?:^|[\s_-])(box|card|callout|banner|widget|aside|sidebar|note|notice|highlight|info|button|btn|summary|takeaways?|faqs?|accordion|tabs?|toggle|collapse|caption|footer|footnotes?|references?|author|grid|columns?|hero|header|intro|lead|slider|carousel|gallery|embed|product|price|rating|review|pros|cons|form|modal|popup|sticky|video|audio|table|quote|step|recipe|ingredients?|instructions?|question|answer|expand|hidden|metadata)(?:$|[\s_-])/i;

/** The first word in the names that says a little about what a block is for, lower case, or null. */
export const softName = remembered(
  (names: string): string | null => SOFT.exec(names)?.[1]?.toLowerCase() ?? null,
);
