import { parseHttpUrl, plainHost } from '../core/url';

/** The page that a player, post or map in a frame has of its own. */
export interface Player {
  /** Address that a reader can open. */
  readonly href: string;
  /** A picture of it, from the company whose frame the page has loaded anyway. */
  readonly picture?: string;
}

type Rule = readonly [host: RegExp, page: (url: URL) => Player | string | null];

/** Known players by the host of the frame. Anything else in a frame is an ad, a tracker or a widget. */
const RULES: readonly Rule[] = [
  [/^(?:youtube\.com|youtube-nocookie\.com)$/, youtubeFrame],
  [/^player\.vimeo\.com$/, (url) => at('https://vimeo.com/', /^\/video\/(\d{4,12})/.exec(url.pathname))],
  [
    /^(?:dailymotion\.com|geo\.dailymotion\.com)$/,
    (url) =>
      at('https://www.dailymotion.com/video/', /^\/embed\/video\/(\w{4,12})/.exec(url.pathname)) ??
      at('https://www.dailymotion.com/video/', /^(\w{4,12})$/.exec(url.searchParams.get('video') ?? '')),
  ],
  [
    /^(?:platform\.(?:twitter|x)\.com)$/,
    (url) => at('https://x.com/i/status/', /^(\d{5,25})$/.exec(url.searchParams.get('id') ?? '')),
  ],
  [
    /^instagram\.com$/,
    (url) => at('https://www.instagram.com/', /^\/((?:p|reel|tv)\/[\w-]{5,20})/.exec(url.pathname)),
  ],
  [
    /^tiktok\.com$/,
    (url) =>
      at(
        'https://www.tiktok.com/@/video/',
        /^\/(?:embed(?:\/v\d)?|player\/v1)\/(\d{8,25})/.exec(url.pathname),
      ),
  ],
  [/^facebook\.com$/, (url) => inside(url, 'href', /(?:^|\.)facebook\.com$/)],
  [
    /^open\.spotify\.com$/,
    (url) =>
      at(
        'https://open.spotify.com/',
        /^\/embed(?:-podcast)?\/((?:track|album|playlist|episode|show|artist)\/\w{10,30})/.exec(url.pathname),
      ),
  ],
  [/^w\.soundcloud\.com$/, (url) => inside(url, 'url', /^soundcloud\.com$/) ?? url.href],
  [/^embed\.podcasts\.apple\.com$/, (url) => `https://podcasts.apple.com${url.pathname}`],
  [/^embed\.music\.apple\.com$/, (url) => `https://music.apple.com${url.pathname}`],
  [/^bandcamp\.com$/, (url) => url.href],
  [
    /^embed\.bsky\.app$/,
    (url) => {
      const [, did, post] =
        /^\/embed\/(did:\w{2,8}:[\w.:-]{4,80})\/app\.bsky\.feed\.post\/(\w{5,20})/.exec(url.pathname) ?? [];
      return did && post ? `https://bsky.app/profile/${did}/post/${post}` : null;
    },
  ],
  [/^(?:embed\.reddit\.com|redditmedia\.com)$/, (url) => `https://www.reddit.com${url.pathname}`],
  [/^t\.me$/, (url) => at('https://t.me/', /^\/(\w{3,40}\/\d{1,12})/.exec(url.pathname))],
  // Public broadcasters.
  [
    /^(?:dw\.com|p\.dw\.com|amp\.dw\.com)$/,
    (url) => at('https://www.dw.com/', /\/((?:[a-z]{2}\/[\w-]{1,120}\/)?av-\d{4,12})/.exec(url.pathname)),
  ],
  [
    /^ardmediathek\.de$/,
    (url) => at('https://www.ardmediathek.de/video/', /^\/embed\/([\w-]{8,120})/.exec(url.pathname)),
  ],
  [
    /^ardaudiothek\.de$/,
    (url) =>
      at(
        'https://www.ardaudiothek.de/episode/',
        /^\/embed\/(?:episode\/)?([\w:-]{4,120})/.exec(url.pathname),
      ),
  ],
  [
    /^(?:tagesschau\.de|sportschau\.de|ndr\.de|wdr\.de|br\.de|mdr\.de|swr\.de|hr\.de|rbb24?\.de|rbb-online\.de)$/,
    (url) =>
      /~(?:player|_\w*player\w*|embed)/.test(url.pathname)
        ? `https://${url.host}${url.pathname.replace(/~[\w-]+(?=\.html$)/, '')}`
        : null,
  ],
  [
    /^(?:ngp\.zdf\.de|zdf\.de)$/,
    (url) =>
      at(
        'https://www.zdf.de/',
        /^\/zdf\/([\w/-]{3,200})$/.exec(url.searchParams.get('mediaID') ?? ''),
        '.html',
      ),
  ],
  [
    /^(?:arte\.tv|api\.arte\.tv)$/,
    (url) => at('https://www.arte.tv/de/videos/', /(\d{6}-\d{3}-[A-Z])/.exec(url.href)),
  ],
  [/^bbc\.(?:com|co\.uk)$/, (url) => (/\/av-embeds\//.test(url.pathname) ? url.href : null)],
  // Charts, maps, documents and whatever opens as it is.
  [
    /^(?:archive\.org|player\.twitch\.tv|datawrapper\.dwcdn\.net|flo\.uri\.sh|public\.flourish\.studio|e\.infogram\.com|infogram\.com|openstreetmap\.org|documentcloud\.org|embed\.documentcloud\.org|scribd\.com|issuu\.com|e\.issuu\.com|giphy\.com|streamable\.com|rumble\.com|loom\.com|embed\.ted\.com|players\.brightcove\.net|cdn\.jwplayer\.com|playlist\.megaphone\.fm|embed\.acast\.com|player\.simplecast\.com|html5-player\.libsyn\.com|widget\.spreaker\.com|codepen\.io|jsfiddle\.net|codesandbox\.io|observablehq\.com|docs\.google\.com|slideshare\.net|speakerdeck\.com|gist\.github\.com|ourworldindata\.org|player\.podigee-cdn\.net|art19\.com)$/,
    (url) => url.href,
  ],
];

/** Whoever runs a server of the fediverse, its posts are embedded at `…/embed`. */
const FEDIVERSE = /^(\/@[\w.]{1,60}(?:@[\w.-]{3,80})?\/\d{8,25})\/embed$/;

/**
 * The page behind a frame.
 *
 * @returns null where the frame is no player that is known
 */
export function playerOf(frame: URL): Player | null {
  const host = plainHost(frame);
  for (const [pattern, page] of RULES) {
    if (!pattern.test(host)) continue;
    const found = page(frame);
    return typeof found === 'string' ? { href: found } : found;
  }
  const post = FEDIVERSE.exec(frame.pathname)?.[1];
  return post ? { href: frame.origin + post } : null;
}

/** @param id what follows `watch?v=` */
export function youtubePage(id: string | null | undefined): Player | null {
  if (!id || !/^[\w-]{6,20}$/.test(id)) return null;
  return {
    href: `https://www.youtube.com/watch?v=${id}`,
    picture: `https://i.ytimg.com/vi/${id}/hqdefault.jpg`,
  };
}

function youtubeFrame(url: URL): Player | null {
  const [, id] = /^\/(?:embed|v|shorts|live)\/([\w-]{6,20})/.exec(url.pathname) ?? [];
  const list = url.searchParams.get('list');
  if (id === 'videoseries' || !id) {
    return list && /^[\w-]{10,60}$/.test(list)
      ? { href: `https://www.youtube.com/playlist?list=${list}` }
      : null;
  }
  return youtubePage(id);
}

/** An address in a parameter, where it leads to the host it should. */
function inside(url: URL, parameter: string, host: RegExp): string | null {
  const target = parseHttpUrl(url.searchParams.get(parameter));
  return target && host.test(plainHost(target)) ? target.href : null;
}

function at(prefix: string, match: RegExpExecArray | null, suffix = ''): string | null {
  return match?.[1] ? prefix + match[1] + suffix : null;
}
