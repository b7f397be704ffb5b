import { findIn } from '../../core/live';
import type { Signal } from '../signal';
import { traced } from '../traces';

/**
 * Classes by which ready-made news themes are known, whole names only: `td-` alone is also Docsy's. From the themes'
 * own templates.
 */
const THEMES: readonly (readonly [name: string, classes: readonly string[]])[] = [
  [
    'tagDiv Newspaper',
    [
      'td-crumb-container',
      'td-post-sub-title',
      'td-post-sharing',
      'td-post-views',
      'td-post-comments',
      'td-post-source-tags',
      'tdb_single_subtitle',
      'tdb_single_post_share',
      'tdb-breadcrumbs',
    ],
  ],
  ['Jannah', ['entry-sub-title', 'post-bottom-source', 'post-bottom-via', 'post-footer-on-bottom']],
  ['JNews', ['jeg_breadcrumbs', 'jeg_post_subtitle', 'jeg_share_button', 'jeg_post_source', 'jeg_post_via']],
  ['Foxiz', ['s-tagline', 't-shared-sec', 'source-bar', 'via-bar', 'efoot-bar']],
  ['Bimber', ['g1-breadcrumbs', 'g1-sharebar', 'g1-related-entries']],
  ['Soledad', ['penci-breadcrumb', 'penci-post-share-box']],
  ['Newsup', ['mg-breadcrumb-section', 'mg-blog-post-box', 'mg-info-author-block']],
  ['ColorMag', ['cm-entry-header', 'cm-below-entry-meta', 'cm-post-views']],
  ['MH Magazine', ['mh-meta', 'mh-post-nav', 'mh-author-box']],
];
/** Classes of one theme that must be there: one alone may be chance. */
const MIN_CLASSES = 2;
const ANY = THEMES.flatMap(([, classes]) => classes.map((item) => `.${item}`)).join(',');

/** A theme in which copies often appear, and thousands of honest small papers too: weak by itself. */
const newsTheme: Signal = {
  id: 'news-theme',
  run(page) {
    if (!findIn(page.document, ANY)) return [];
    for (const [name, classes] of THEMES) {
      const seen = classes.filter((item) => findIn(page.document, `.${item}`) !== null);
      if (seen.length >= MIN_CLASSES) {
        return [
          { reason: 'template', quote: `${name}: ${seen.slice(0, 3).join(', ')}`, ...traced('newsTheme') },
        ];
      }
    }
    return [];
  },
};

export default newsTheme;
