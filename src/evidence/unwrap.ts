import { parseHttpUrl, plainHost, queryKeys } from '../core/url';

/** Keys under which redirectors carry their target. */
const TARGET_KEYS = [
  'url',
  'u',
  'q',
  'to',
  'target',
  'dest',
  'destination',
  'redirect',
  'redirect_url',
  'goto',
  'link',
  'out',
  'href',
  'r',
  'site',
];
/** Hosts whose links are always redirectors. */
const REDIRECTOR_HOST =
  /^(?:l|lm)\.facebook\.com$|^l\.instagram\.com$|^(?:www\.)?google\.[a-z.]{2,6}$|^news\.google\.com$|^out\.reddit\.com$|^vk\.com$|^t\.umblr\.com$|^href\.li$|^anonym\.to$|^go\.redirectingat\.com$|^click\.linksynergy\.com$|^slack-redir\.net$|^safelinks\.protection\.outlook\.com$|^urldefense\.com$|^translate\.google\.com$|^feedproxy\.google\.com$|^deref-\w+\.\w+$|^linkedin\.com$|^steamcommunity\.com$|^youtube\.com$/;
const REDIRECT_PATH =
  /\/(?:out|away|redirect|redir|goto|go|exit|leave|link|l\.php|linkfilter|external|click|jump|url|frame)(?:\.\w+)?(?:\/|$)/i;
const MAX_DEPTH = 3;

/**
 * The target of a redirector's address, where the address itself spells it. No request is made; short links
 * (`t.co`) stay as they are.
 *
 * @returns the innermost target, or the address unchanged
 */
export function unwrap(url: URL): URL {
  let current = url;
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    const target = ampTarget(current) ?? targetOf(current);
    if (!target) break;
    current = target;
  }
  return current;
}

function targetOf(url: URL): URL | null {
  const redirects =
    REDIRECTOR_HOST.test(plainHost(url)) ||
    REDIRECTOR_HOST.test(url.hostname) ||
    REDIRECT_PATH.test(url.pathname);
  const bare = isBareRedirect(url);
  if (!redirects && !bare) return null;
  for (const key of TARGET_KEYS) {
    const target = absolute(url.searchParams.get(key));
    if (target && target.hostname !== url.hostname) return target;
  }
  // /out/https://example.org/story and the escaped form
  const inPath = /\/(https?(?::|%3a)(?:\/|%2f){1,2}.+)$/i.exec(url.pathname + url.search)?.[1];
  return inPath ? absolute(inPath.replace(/^(https?:)\/(?!\/)/, '$1//')) : null;
}

/** `https://example.com/?url=https://…`: nothing but a target. */
function isBareRedirect(url: URL): boolean {
  const keys = queryKeys(url);
  return (
    url.pathname.length <= 1 && keys.length > 0 && keys.length <= 3 && TARGET_KEYS.includes(keys[0] ?? '')
  );
}

/** The page behind an AMP cache or viewer. */
function ampTarget(url: URL): URL | null {
  const cached = /\.cdn\.ampproject\.org$/.test(url.hostname)
    ? /^\/[cvi](?:\/s)?\/(.+)$/.exec(url.pathname)
    : null;
  const viewed = /^(?:www\.)?google\.[a-z.]{2,6}$/.test(url.hostname)
    ? /^\/amp\/(?:s\/)?(.+)$/.exec(url.pathname)
    : null;
  const rest = cached?.[1] ?? viewed?.[1];
  return rest ? parseHttpUrl(`https://${rest}${url.search}`) : null;
}

function absolute(value: string | null): URL | null {
  if (!value) return null;
  let text = value.trim();
  if (/^https?%3a/i.test(text)) {
    try {
      text = decodeURIComponent(text);
    } catch {
      return null;
    }
  }
  if (!/^https?:\/\//i.test(text)) return null;
  const target = parseHttpUrl(text);
  return target?.hostname.includes('.') ? target : null;
}
