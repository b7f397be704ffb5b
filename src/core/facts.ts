import { dateInPath, parseDate } from './dates';
import { languageOf } from './language';
import { findAllIn } from './live';
import { namesOf, urlsOf } from './markup';
import type { Block, JsonObject, PageSnapshot } from './page';
import { printedDate } from './printed-date';
import { FACTS_TEXT_MAX, type PageFacts } from './report';
import { AUTHOR_META, PUBLISHED_META } from './stated-in';
import { clip, normalize, squeeze } from './text';
import { parseHttpUrl, plainHost, sameSite } from './url';

const TITLE_MAX = 300;
const NAME_MAX = 120;
const BYLINE_MAX = 200;
const MAX_HOSTS = 20;
/** Lines around the text, and their characters, in which a source may be named. */
const LEAD_LINES = 8;
const TAIL_LINES = 3;
const LINE_MAX = 120;
const LANGUAGE_SAMPLE = 3000;
/** Blocks ahead of the headline in which the date may stand. */
const BEFORE_HEADLINE = 5;
const SEPARATOR = /\s+[|\-–—·•»:]\s+/;

/** Words of lines and classes that give the date of a change. */
const CHANGED =
  /updat|modif|aktualisi|geändert|mis à jour|mise à jour|actualiza|aggiorna|bijgewerkt|gewijzigd|atualiza|zaktualiz|oppdatert|uppdatera|opdateret|обновлен|更新|수정/i;

/**
 * What comparing two articles needs to know of a page: the same for the page in the reader's tab and for a candidate
 * that was fetched.
 */
export function factsOf(page: PageSnapshot): PageFacts {
  const article = mainArticle(page);
  const siteName = siteNameOf(page, article);
  const text = textOf(page);
  const hosts = hostsOf(page);
  const lines = linesOf(page);
  const lang = languageOf(text.slice(0, LANGUAGE_SAMPLE)) ?? page.declaredLang.split(/[-_]/)[0] ?? '';
  return {
    url: page.url.href,
    title: titleOf(page, siteName),
    siteName,
    byline: bylineOf(page, article),
    lang,
    published: publishedOf(page, article, lang),
    ...(hosts.length > 0 ? { hosts } : {}),
    ...(lines.length > 0 ? { lines } : {}),
    text,
  };
}

/** Where the article's pictures are kept, if elsewhere: a copy often shows them from the site it took them from. */
function hostsOf(page: PageSnapshot): string[] {
  const shared = page.meta('og:image').flatMap((value) => parseHttpUrl(value, page.url) ?? []);
  const urls = [...shared, ...page.images().map((image) => image.url)];
  const hosts = new Set(urls.map((url) => plainHost(url)).filter((host) => !sameSite(host, page.host)));
  return [...hosts].slice(0, MAX_HOSTS);
}

/** Bylines and credits: short lines around the text. */
function linesOf(page: PageSnapshot): string[] {
  const short = (blocks: readonly Block[]) =>
    blocks.filter(({ text, prose }) => !prose && text.length <= LINE_MAX).map(({ text }) => text);
  const lead = short(page.zone('lead').filter(({ index }) => index !== page.headlineBlock));
  return [...lead.slice(0, LEAD_LINES), ...short(page.zone('tail').slice(0, TAIL_LINES))];
}

/** Of several articles in the markup the one that the page is about: by headline, else by address, else the first. */
function mainArticle(page: PageSnapshot): JsonObject | undefined {
  const articles = page.jsonLdArticles();
  const headline = normalize(page.headline);
  const named = (article: JsonObject) =>
    [article.headline, article.name].some(
      (value) => typeof value === 'string' && value.length < 1000 && normalize(value) === headline,
    );
  const here = (article: JsonObject) =>
    [...urlsOf(article.mainEntityOfPage, page.url), ...urlsOf(article.url, page.url)].some(
      (url) => url.pathname === page.url.pathname,
    );
  return articles.find(named) ?? articles.find(here) ?? articles[0];
}

function siteNameOf(page: PageSnapshot, article: JsonObject | undefined): string | null {
  const ofType = (pattern: RegExp) =>
    page.jsonLd().flatMap((object) => (pattern.test(String(object['@type'])) ? namesOf(object.name) : []));
  const names = [
    ...page.meta('og:site_name'),
    ...namesOf(article?.publisher),
    ...ofType(/^WebSite$/),
    ...ofType(/^(?:News)?(?:Media)?Organization$/),
    ...page.meta('application-name'),
    ...page.meta('apple-mobile-web-app-title'),
  ];
  const name = names.map(squeeze).find((entry) => entry.length > 1);
  return name ? clip(name, NAME_MAX) : null;
}

/** The headline without ` | Site`. */
function titleOf(page: PageSnapshot, siteName: string | null): string {
  const title = squeeze(page.headline).slice(0, TITLE_MAX);
  // What the page shows as its headline has no suffix, unless it names the site.
  const parts = title.split(SEPARATOR);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2 || last.length === 0) return title;
  const tail = normalize(last);
  const host = page.host.replace(/\.\w+$/, '').replace(/[^\p{L}\p{N}]/gu, '');
  const bare = tail.replace(/[^\p{L}\p{N}]/gu, '');
  const site = siteName !== null && tail === normalize(siteName);
  const brand = bare.length > 3 && host.includes(bare);
  if (!site && !brand && tail !== page.host) return title;
  return title.slice(0, title.lastIndexOf(last)).replace(/[\s|\-–—·•»:]+$/, '') || title;
}

function bylineOf(page: PageSnapshot, article: JsonObject | undefined): string | null {
  const shown = page
    .zone('lead')
    .flatMap((block) => block.anchors)
    .find((anchor) => /(?:^|\s)author(?:$|\s)/.test(anchor.getAttribute('rel') ?? ''));
  const lists = [
    namesOf(article?.author),
    ...AUTHOR_META.map((name) => page.meta(name)),
    shown ? [shown.textContent ?? ''] : [],
    microdataAuthors(page),
  ];
  for (const list of lists) {
    const names = list.map(squeeze).filter((name) => name.length > 1 && !/^https?:|^www\.|@/.test(name));
    if (names.length > 0) return clip([...new Set(names)].slice(0, 6).join(', '), BYLINE_MAX);
  }
  return null;
}

/** `itemprop=author` around or at the headline, as text or as a nested name. */
function microdataAuthors(page: PageSnapshot): string[] {
  const marked = findAllIn(page.document, '[itemprop~="author"]');
  return [...marked].slice(0, 3).map((element) => {
    const name = element.querySelector('[itemprop~="name"]') ?? element;
    return name.getAttribute('content') ?? (name.textContent ?? '').slice(0, NAME_MAX);
  });
}

function publishedOf(
  page: PageSnapshot,
  article: JsonObject | undefined,
  lang: string,
): PageFacts['published'] {
  const stated = article?.datePublished;
  const fromJson = typeof stated === 'string' ? parseDate(stated) : null;
  if (fromJson) return { iso: fromJson, from: 'json-ld' };
  for (const name of PUBLISHED_META) {
    for (const value of page.meta(name)) {
      const iso = parseDate(value);
      if (iso) return { iso, from: `meta ${name}` };
    }
  }
  const near = page.blocks.filter((block) => isNearHeadline(page, block));
  const marked = timeAmong(near) ?? markedDate(page);
  if (marked) return { iso: marked, from: 'time' };
  const printed = printedAmong(near, lang);
  if (printed) return { iso: printed, from: 'text' };
  const inPath = dateInPath(page.url.pathname);
  return inPath ? { iso: inPath, from: 'url' } : null;
}

/** Between headline and text, or shortly before the headline. */
function isNearHeadline(page: PageSnapshot, { zone, index }: Block): boolean {
  const { headlineBlock } = page;
  return zone === 'lead' || (index < headlineBlock && index >= headlineBlock - BEFORE_HEADLINE);
}

/** What `<time datetime>` says. */
function timeAmong(blocks: readonly Block[]): string | null {
  for (const block of blocks) {
    if (block.text.length > 400) continue;
    const time =
      block.element.localName === 'time' ? block.element : block.element.querySelector('time[datetime]');
    if (!time || isChange(time, block)) continue;
    const iso = parseDate(time.getAttribute('datetime') ?? '');
    if (iso) return iso;
  }
  return null;
}

/** Elements of one post: microdata, hAtom, h-entry, HTML. */
const POST = '[itemtype*="Article"],[itemtype*="Posting"],.hentry,.h-entry,article';
const MARKED_DATE =
  '[itemprop~="datePublished"],abbr.published[title],.published[datetime],.dt-published,time[pubdate],header time[datetime],footer time[datetime]';

/** What the post around the text marks as its date, also below the text: Blogger and Drupal keep it in a footer. */
function markedDate(page: PageSnapshot): string | null {
  const post = page.container?.closest(POST);
  for (const element of [...(post?.querySelectorAll(MARKED_DATE) ?? [])].slice(0, 5)) {
    // Lists of other articles stand inside the post, too.
    if (element.closest(POST) !== post || CHANGED.test(element.getAttribute('class') ?? '')) continue;
    const value = ['datetime', 'content', 'title'].map((name) => element.getAttribute(name)).find(Boolean);
    const iso = parseDate(value ?? (element.textContent ?? '').slice(0, 100));
    if (iso) return iso;
  }
  return null;
}

/** What a line says that is there to give a date. */
function printedAmong(blocks: readonly Block[], lang: string): string | null {
  for (const { text, prose } of blocks) {
    const found = prose ? null : printedDate(text, lang);
    if (found && !CHANGED.test(found.before)) return found.iso;
  }
  return null;
}

function isChange(time: Element, block: Block): boolean {
  const names = `${time.getAttribute('class') ?? ''} ${time.getAttribute('itemprop') ?? ''}`;
  if (CHANGED.test(names.slice(0, 300))) return true;
  const before = block.text.split(squeeze(time.textContent ?? '') || '\n')[0] ?? '';
  return CHANGED.test(before.slice(-60));
}

/** Prose, a newline between paragraphs; all text of the body where there is hardly any. */
function textOf(page: PageSnapshot): string {
  const blocks = page.prose.length > 0 ? page.prose : page.zone('body');
  let text = '';
  for (const block of blocks) {
    if (text.length + block.text.length + 1 > FACTS_TEXT_MAX) {
      text += block.text.slice(0, Math.max(0, FACTS_TEXT_MAX - text.length - 1));
      break;
    }
    text += text ? `\n${block.text}` : block.text;
  }
  return text;
}
