/** Where pages state the facts of their article: read alike for the clean view and for comparing two articles. */

/** First publication, in the order in which it is believed. Never a date of change. */
export const PUBLISHED_META = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'date.published',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.issued',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'publishdate',
  'publish-date',
  'publish_date',
  'pubdate',
  'publication_date',
  'cxenseparse:recs:publishtime',
  'dc.date',
  'date',
] as const;

/** Who wrote it, in the order in which it is believed. */
export const AUTHOR_META = ['author', 'article:author', 'parsely-author', 'dc.creator'] as const;
