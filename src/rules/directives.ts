import type { IgnoredReason, PieceDirective, SelectorDirective } from './rule';

/** What stands behind a directive's name. */
export type DirectiveKind =
  | { readonly takes: 'choice'; readonly name: 'mode' | 'find' }
  | { readonly takes: 'selectors' }
  | { readonly takes: 'piece' }
  /** `wrap_in(tag): selectors` */
  | { readonly takes: 'wrap' }
  | { readonly takes: 'anything'; readonly ignored: IgnoredReason };

const selectors: DirectiveKind = { takes: 'selectors' };
const piece: DirectiveKind = { takes: 'piece' };
const ignored = (reason: IgnoredReason): DirectiveKind => ({ takes: 'anything', ignored: reason });

const OBEYED: Record<SelectorDirective | PieceDirective | 'mode' | 'find' | 'wrap_in', DirectiveKind> = {
  mode: { takes: 'choice', name: 'mode' },
  find: { takes: 'choice', name: 'find' },
  title: selectors,
  body: selectors,
  strip: selectors,
  keep: selectors,
  source: selectors,
  author: selectors,
  date: selectors,
  dissolve: selectors,
  next_page_link: selectors,
  single_page_link: selectors,
  strip_id_or_class: piece,
  skip_id_or_class: piece,
  strip_image_src: piece,
  wrap_in: { takes: 'wrap' },
};

/**
 * Every word of the rules: our own, and all of the ftr-site-config files
 * (https://github.com/fivefilters/ftr-site-config, https://help.fivefilters.org/full-text-rss/site-patterns.html).
 * Log-ins, request headers and rewriting of source text make no sense, or are unsafe, on a page that the reader
 * already sees; those are kept word for word and not obeyed.
 */
export const DIRECTIVES: ReadonlyMap<string, DirectiveKind> = new Map([
  ...Object.entries(OBEYED),
  ...Object.entries({
    login_extra_fields: ignored('login'),
    login_password_field: ignored('login'),
    login_uri: ignored('login'),
    login_username_field: ignored('login'),
    not_logged_in_xpath: ignored('login'),
    requires_login: ignored('login'),
    http_header: ignored('request'),
    find_string: ignored('source-text'),
    parser: ignored('source-text'),
    replace_string: ignored('source-text'),
    tidy: ignored('source-text'),
    autodetect_next_page: ignored('more-pages'),
    if_page_contains: ignored('more-pages'),
    single_page_link_in_feed: ignored('more-pages'),
    autodetect_on_failure: ignored('own-way'),
    convert_double_br_tags: ignored('own-way'),
    footnotes: ignored('own-way'),
    insert_detected_image: ignored('own-way'),
    native_ad_clue: ignored('own-way'),
    post_strip_attr: ignored('own-way'),
    prune: ignored('own-way'),
    skip_json_ld: ignored('own-way'),
    src_lazy_load_attr: ignored('own-way'),
    strip_attr: ignored('own-way'),
    strip_comments: ignored('own-way'),
    move_into: ignored('structure'),
    test_contains: ignored('test'),
    test_url: ignored('test'),
  }),
]);

/** Elements that `wrap_in` may make. */
export const WRAP_TAGS: ReadonlySet<string> = new Set(
  'aside b blockquote cite code div em figcaption figure h2 h3 h4 h5 h6 i li ol p pre q section small strong ul'.split(
    ' ',
  ),
);

/** The known word nearest to one that is not: at most two letters added, lost or changed, half of a short one. */
export function nearestDirective(word: string): string | null {
  const most = Math.min(2, Math.floor(word.length / 2));
  let best: { name: string; distance: number } | null = null;
  for (const name of word.length > 40 ? [] : DIRECTIVES.keys()) {
    if (Math.abs(name.length - word.length) > most) continue;
    const distance = editDistance(word, name);
    if (distance <= most && (!best || distance < best.distance)) best = { name, distance };
  }
  return best?.name ?? null;
}

/** Levenshtein's distance, two neighbours swapped counted as one change. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
