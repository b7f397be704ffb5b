/** Pages of the mini-web as HTML: skins of originals and of copies, different in structure. */
import type { Story } from './articles.ts';

export interface Article {
  readonly lang: string;
  readonly url: string;
  readonly site: string;
  readonly title: string;
  readonly author: string | null;
  readonly published: string | null;
  readonly paragraphs: readonly string[];
  /** Markup in the head. */
  readonly head?: string;
  /** Markup between headline and text, and behind the text. */
  readonly above?: string;
  readonly below?: string;
  /** Links of the site's pages around the article. */
  readonly around?: readonly { readonly url: string; readonly title: string }[];
}

export const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const list = (links: Article['around'] = []): string =>
  links.map(({ url, title }) => `<li><a href="${url}">${escapeHtml(title)}</a></li>`).join('');
const prose = (paragraphs: readonly string[]): string =>
  paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n');

/** A newspaper: JSON-LD, a byline, a date, its own address. */
function newspaper(page: Article): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: page.title,
    ...(page.published ? { datePublished: page.published } : {}),
    ...(page.author ? { author: [{ '@type': 'Person', name: page.author }] } : {}),
    publisher: { '@type': 'Organization', name: page.site },
    mainEntityOfPage: page.url,
  };
  return `<!doctype html><html lang="${page.lang}"><head><meta charset="utf-8"><title>${escapeHtml(page.title)} | ${escapeHtml(page.site)}</title>
<meta property="og:site_name" content="${escapeHtml(page.site)}"><meta property="og:type" content="article">
<link rel="canonical" href="${page.url}"><script type="application/ld+json">${JSON.stringify(data)}</script>${page.head ?? ''}</head>
<body><header><nav><a href="/">${escapeHtml(page.site)}</a><a href="/sport">Sport</a><a href="/culture">Culture</a></nav></header>
<main><article><h1>${escapeHtml(page.title)}</h1>
${page.author ? `<p class="byline"><a rel="author" href="/people/1">${escapeHtml(page.author)}</a></p>` : ''}
${page.published ? `<time datetime="${page.published}">${page.published.slice(0, 10)}</time>` : ''}
${page.above ?? ''}${prose(page.paragraphs)}${page.below ?? ''}</article>
<aside><ul>${list(page.around)}</ul></aside></main><footer>© ${escapeHtml(page.site)}</footer></body></html>`;
}

/** A weblog of one author: no JSON-LD, meta tags, a date in the line below the headline. */
function weblog(page: Article): string {
  return `<!DOCTYPE html><html lang="${page.lang}"><head><meta charset="utf-8"><title>${escapeHtml(page.title)}</title>
<meta name="author" content="${escapeHtml(page.author ?? '')}">${page.published ? `<meta property="article:published_time" content="${page.published}">` : ''}
<meta property="og:title" content="${escapeHtml(page.title)}">${page.head ?? ''}</head><body class="single-post">
<div id="page"><div id="masthead"><a href="/">${escapeHtml(page.site)}</a></div><div class="post hentry">
<h2 class="entry-title">${escapeHtml(page.title)}</h2><div class="meta">${page.published?.slice(0, 10) ?? ''} ${escapeHtml(page.author ?? '')}</div>
<div class="entry-content">${page.above ?? ''}${prose(page.paragraphs)}${page.below ?? ''}</div></div>
<div class="widget"><ul>${list(page.around)}</ul></div></div></body></html>`;
}

/** Divisions within divisions, paragraphs as `div`s, microdata. */
function portal(page: Article): string {
  return `<html lang="${page.lang}"><head><meta charset="utf-8"><title>${escapeHtml(page.title)} - ${escapeHtml(page.site)}</title>
<meta property="og:site_name" content="${escapeHtml(page.site)}"><link rel="canonical" href="${page.url}">${page.head ?? ''}</head>
<body><div class="top"><ul class="menu"><li><a href="/">Start</a></li><li><a href="/news">News</a></li></ul></div>
<div class="wrap" itemscope itemtype="https://schema.org/NewsArticle"><div class="box">
<h1 itemprop="headline">${escapeHtml(page.title)}</h1>
${page.published ? `<meta itemprop="datePublished" content="${page.published}">` : ''}
${page.author ? `<span itemprop="author">${escapeHtml(page.author)}</span>` : ''}
<div class="story" itemprop="articleBody">${page.above ?? ''}${page.paragraphs.map((text) => `<p class="para">${escapeHtml(text)}</p>`).join('')}${page.below ?? ''}</div></div>
<div class="right">${(page.around ?? []).map(({ url, title }) => `<p><a href="${url}">${escapeHtml(title)}</a></p>`).join('')}</div></div></body></html>`;
}

/** A scraper's theme: breadcrumb, headline twice, share counts, teaser cut and repeated. */
function scraper(page: Article): string {
  const teaser = page.paragraphs[0] ?? '';
  const words: Record<string, string> = {
    de: 'TEILEN',
    fr: 'PARTAGES',
    es: 'COMPARTIR',
    it: 'CONDIVISIONI',
    nl: 'DELEN',
    pl: 'UDOSTĘPNIEŃ',
  };
  return `<!doctype html><html lang="${page.lang}"><head><meta charset="utf-8"><title>${escapeHtml(page.title)} - ${escapeHtml(page.site)}</title>
<meta name="generator" content="WordPress 6.4"><link rel="canonical" href="${page.url}">
${page.published ? `<meta property="article:published_time" content="${page.published}">` : ''}${page.head ?? ''}</head>
<body class="td-standard-pack"><div class="td-crumb-container"><span><a href="/">Start</a></span> <span><a href="/world">World</a></span> <span>${escapeHtml(page.title)}</span></div>
<h1 class="entry-title">${escapeHtml(page.title)}</h1><div class="td-post-sharing"><span>100</span> <span>0</span> <span>${words[page.lang] ?? 'SHARES'}</span></div>
<p class="td-post-sub-title">${escapeHtml(teaser.slice(0, 90))}..</p>
<div class="td-post-content">${page.above ?? ''}${prose(page.paragraphs)}${page.below ?? ''}</div>
<div class="td-related"><h4>Related</h4><ul>${list(page.around)}</ul></div></body></html>`;
}

export const originals = [newspaper, weblog, portal];
export const copies = [portal, newspaper, weblog, scraper];
export { newspaper, portal, scraper, weblog };

/** A home page: headlines that lead on. */
export function home(site: string, lang: string, head: string, links: Article['around']): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${escapeHtml(site)}</title>${head}</head><body><h1>${escapeHtml(site)}</h1><ul>${list(links)}</ul></body></html>`;
}

export const textOf = (story: Story): string => story.text.join('\n');
