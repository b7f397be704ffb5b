import { squeeze } from '../../core/text';
import { parseHttpUrl, plainHost } from '../../core/url';
import { type Player, playerOf, youtubePage } from '../players';
import type { Step } from '../work';

const MAX_EMBEDS = 100;
const FRAME_PARENT = /^(?:html|head)$/;
const LAZY = [
  'data-src',
  'data-lazy-src',
  'data-iframe-src',
  'data-embed-src',
  'data-video-src',
  'data-url',
  'data',
];
/** Stand-ins that load their player on a click, and where they keep its id. */
const FACADES: readonly (readonly [
  selector: string,
  attributes: readonly string[],
  page: (id: string) => Player | null,
])[] = [
  [
    'lite-youtube,lyte-youtube,amp-youtube,youtube-embed,.youtube-player,.lite-youtube,.ytp-facade,[data-youtube-id],[data-youtube]',
    ['videoid', 'data-videoid', 'video-id', 'data-video-id', 'data-youtube-id', 'data-youtube', 'data-id'],
    youtubePage,
  ],
  ['amp-vimeo,lite-vimeo', ['data-videoid', 'videoid'], digits('https://vimeo.com/')],
  ['amp-twitter,twitter-widget', ['data-tweetid', 'data-tweet-id'], digits('https://x.com/i/status/')],
  ['amp-tiktok', ['data-src'], digits('https://www.tiktok.com/@/video/')],
  [
    'amp-instagram',
    ['data-shortcode'],
    (id) => (/^[\w-]{5,20}$/.test(id) ? { href: `https://www.instagram.com/p/${id}/` } : null),
  ],
];
/** Posts as their networks want them embedded: a quotation that names the address. */
const POSTS: readonly (readonly [selector: string, attribute: string, host: RegExp])[] = [
  ['blockquote.instagram-media', 'data-instgrm-permalink', /^instagram\.com$/],
  ['blockquote.tiktok-embed', 'cite', /^tiktok\.com$/],
  ['.fb-post,.fb-video', 'data-href', /^facebook\.com$/],
  ['amp-facebook', 'data-href', /^facebook\.com$/],
];

/** One question for each, which browsers answer faster than one for all of them; most pages have none. */
const ANY = [...FACADES, ...POSTS].flatMap(([selector]) => selector.split(','));

/** Videos and players become links, so that nothing is loaded from a third party; quoted posts stay quotations. */
export const embeds: Step = {
  name: 'embeds',
  run({ doc, base }) {
    const some = ANY.some((selector) => doc.querySelector(selector) !== null);
    for (const [selector, attributes, page] of some ? FACADES : []) {
      for (const facade of [...doc.querySelectorAll(selector)].slice(0, MAX_EMBEDS)) {
        const id = attributes.map((name) => facade.getAttribute(name)).find(Boolean);
        const player = id && doc.contains(facade) ? page(id) : null;
        // The frame is not loaded yet, so a picture is shown only if the page itself shows one.
        if (player) replace(facade, player.href, titleOf(facade), pictureIn(facade, base), doc);
      }
    }
    for (const frame of [...doc.querySelectorAll('iframe,embed,object,amp-iframe')].slice(0, MAX_EMBEDS)) {
      const loaded = frame.getAttribute('src');
      const player = [loaded, ...LAZY.map((name) => frame.getAttribute(name))]
        .map((address) => parseHttpUrl(address, base))
        .map((url) => url && playerOf(url))
        .find(Boolean);
      if (!player || !doc.contains(frame)) continue;
      const shown = loaded && /^(?:https?:)?\/\//.test(loaded) ? player.picture : null;
      replace(frame, player.href, titleOf(frame), shown ?? pictureIn(frame, base), doc);
    }
    for (const [selector, attribute, host] of some ? POSTS : []) {
      for (const post of [...doc.querySelectorAll(selector)].slice(0, MAX_EMBEDS)) {
        const url = parseHttpUrl(post.getAttribute(attribute), base);
        if (url && host.test(plainHost(url)) && !post.querySelector('a[href^="http"]'))
          appendLink(post, url.href, doc);
      }
    }
    for (const player of [...doc.querySelectorAll('video,audio,amp-video,amp-audio')].slice(0, MAX_EMBEDS)) {
      const address = [player.getAttribute('src'), player.getAttribute('data-src'), ...sourcesOf(player)]
        .map((value) => (value && !value.startsWith('blob:') ? parseHttpUrl(value, base) : null))
        .find(Boolean);
      const poster = parseHttpUrl(
        player.getAttribute('poster') ?? player.getAttribute('data-poster'),
        base,
      )?.href;
      if (isUnseen(player)) player.remove();
      else if (address) replace(player, address.href, titleOf(player), poster ?? null, doc);
      else if (poster) picture(player, poster, doc);
    }
  },
};

function sourcesOf(player: Element): (string | null)[] {
  return [...player.querySelectorAll('source')]
    .slice(0, 10)
    .flatMap((source) => [source.getAttribute('src'), source.getAttribute('data-src')]);
}

/** Players of no size are there to be counted, or to make a noise. */
function isUnseen(player: Element): boolean {
  const side = (name: string) => Number.parseFloat(player.getAttribute(name) ?? '');
  return side('width') <= 2 || side('height') <= 2 || player.hasAttribute('hidden');
}

function titleOf(element: Element): string {
  const title =
    element.getAttribute('title') || element.getAttribute('aria-label') || element.getAttribute('data-title');
  return squeeze(title ?? '').slice(0, 200);
}

/** The picture that stands in a stand-in for a player. */
function pictureIn(element: Element, base: string): string | null {
  const image = element.querySelector('img,amp-img');
  const address =
    image?.getAttribute('src') ?? element.getAttribute('data-poster') ?? element.getAttribute('poster');
  const painted = /background-image\s*:\s*url\(\s*["']?([^"')]{1,1000})/i.exec(
    element.getAttribute('style') ?? '',
  )?.[1];
  return parseHttpUrl(address ?? painted, base)?.href ?? null;
}

/** The link stands in a caption: it is shown, but is no prose. */
function replace(element: Element, href: string, title: string, image: string | null, doc: Document): void {
  const parent = element.parentElement;
  if (!parent || FRAME_PARENT.test(parent.localName)) return;
  const figure = doc.createElement('figure');
  const caption = doc.createElement('figcaption');
  const host = plainHost(new URL(href));
  caption.append(linkTo(href, title ? `${title} (${host})` : host, doc));
  if (image) {
    const link = linkTo(href, '', doc);
    const shown = doc.createElement('img');
    shown.setAttribute('src', image);
    shown.setAttribute('alt', title || host);
    link.append(shown);
    figure.append(link);
  }
  figure.append(caption);
  element.replaceWith(figure);
}

/** A player whose film cannot be opened leaves its picture. */
function picture(element: Element, poster: string, doc: Document): void {
  const figure = doc.createElement('figure');
  const image = doc.createElement('img');
  image.setAttribute('src', poster);
  image.setAttribute('alt', titleOf(element));
  figure.append(image);
  element.replaceWith(figure);
}

function appendLink(post: Element, href: string, doc: Document): void {
  const paragraph = doc.createElement('p');
  paragraph.append(linkTo(href, plainHost(new URL(href)), doc));
  post.append(paragraph);
}

function linkTo(href: string, text: string, doc: Document): Element {
  const link = doc.createElement('a');
  link.setAttribute('href', href);
  link.textContent = text;
  return link;
}

function digits(prefix: string): (id: string) => Player | null {
  return (id) => (/^\d{4,25}$/.test(id) ? { href: prefix + id } : null);
}
