/** Elements that begin a line of their own: blanks beside them are not shown. */
export const BLOCK: ReadonlySet<string> = new Set(
  'address article aside blockquote body br dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Headings of all levels. */
export const HEADINGS = 'h1,h2,h3,h4,h5,h6';
