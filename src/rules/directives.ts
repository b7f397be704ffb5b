import type { SelectorDirective } from './rule';

/** Directives whose value is a list of selectors. */
export const SELECTOR_DIRECTIVES: readonly SelectorDirective[] = ['title', 'body', 'strip', 'keep', 'source'];

/**
 * Directives of the ftr-site-config files (https://github.com/fivefilters/ftr-site-config) that are not obeyed:
 * they are kept and shown as ignored. Log-ins, request headers and rewriting of source text make no sense, or
 * are unsafe, on a page that the reader already sees.
 */
export const IGNORED_DIRECTIVES: ReadonlySet<string> = new Set([
  'author',
  'autodetect_next_page',
  'autodetect_on_failure',
  'convert_double_br_tags',
  'date',
  'dissolve',
  'find_string',
  'footnotes',
  'http_header',
  'if_page_contains',
  'insert_detected_image',
  'login_extra_fields',
  'login_password_field',
  'login_uri',
  'login_username_field',
  'move_into',
  'native_ad_clue',
  'next_page_link',
  'not_logged_in_xpath',
  'parser',
  'post_strip_attr',
  'prune',
  'replace_string',
  'requires_login',
  'single_page_link',
  'single_page_link_in_feed',
  'skip_id_or_class',
  'skip_json_ld',
  'src_lazy_load_attr',
  'strip_attr',
  'strip_comments',
  'strip_id_or_class',
  'strip_image_src',
  'test_contains',
  'test_url',
  'tidy',
  'wrap_in',
]);
