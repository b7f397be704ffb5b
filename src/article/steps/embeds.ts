import { squeeze } from '../../core/text';
import { parseHttpUrl, plainHost } from '../../core/url';
import type { Step } from '../work';

const MAX_EMBEDS = 100;
const FRAME_PARENT = /^(?:html|head)$/;
/** Players whose page can be opened; anything else in a frame is an ad, a tracker or a widget. */
const PLAYERS: readonly (readonly [host: RegExp, page: (url: URL) => string | null])[] = [
  [/^(?:youtube\.com|youtube-nocookie\.com)$/, youtube],
  [/^player\.vimeo\.com$/, (url) => rebuilt(/^\/video\/(\d+)/.exec(url.pathname)?.[1], 'https://vimeo.com/')],
  [
    /^dailymotion\.com$/,
    (url) => rebuilt(/^\/embed\/video\/(\w+)/.exec(url.pathname)?.[1], 'https://www.dailymotion.com/video/'),
  ],
  [
    /^(?:open\.spotify\.com|w\.soundcloud\.com|archive\.org|player\.twitch\.tv|datawrapper\.dwcdn\.net|flo\.uri\.sh)$/,
    (url) => url.href,
  ],
];

/** Videos and players become links, so that nothing is loaded from a third party; quoted posts stay quotations. */
export const embeds: Step = {
  name: 'embeds',
  run({ doc, base }) {
    for (const frame of [...doc.querySelectorAll('iframe,embed,object')].slice(0, MAX_EMBEDS)) {
      const source =
        frame.getAttribute('src') || frame.getAttribute('data-src') || frame.getAttribute('data');
      const url = parseHttpUrl(source, base);
      const host = url ? plainHost(url) : '';
      const page = url && PLAYERS.find(([pattern]) => pattern.test(host))?.[1](url);
      if (page) replace(frame, page, frame.getAttribute('title'), doc);
    }
    for (const player of [...doc.querySelectorAll('video,audio')].slice(0, MAX_EMBEDS)) {
      const source = player.getAttribute('src') || player.querySelector('source')?.getAttribute('src');
      const url = parseHttpUrl(source, base);
      if (url)
        replace(player, url.href, player.getAttribute('title') || player.getAttribute('aria-label'), doc);
    }
  },
};

/** The link stands in a caption: it is shown, but is no prose. */
function replace(element: Element, href: string, title: string | null, doc: Document): void {
  const parent = element.parentElement;
  if (!parent || FRAME_PARENT.test(parent.localName)) return;
  const figure = doc.createElement('figure');
  const caption = doc.createElement('figcaption');
  const link = doc.createElement('a');
  link.setAttribute('href', href);
  const host = plainHost(new URL(href));
  link.textContent = squeeze(title ?? '') ? `${squeeze(title ?? '').slice(0, 200)} (${host})` : host;
  caption.append(link);
  figure.append(caption);
  element.replaceWith(figure);
}

function youtube(url: URL): string | null {
  const id = /^\/(?:embed|v)\/([\w-]{6,20})/.exec(url.pathname)?.[1];
  return id === 'videoseries' ? null : rebuilt(id, 'https://www.youtube.com/watch?v=');
}

function rebuilt(id: string | undefined, prefix: string): string | null {
  return id ? prefix + id : null;
}
