import { plainHost } from '../core/url';

const SERVICES =
  /^(?:twitter|x|facebook|instagram|linkedin|bsky|threads|mastodon|youtube|tiktok|t)\.(?:com|app|net|social|me)$/;

/** An address at a service where people have profiles to follow. */
export function isProfile(url: URL): boolean {
  return SERVICES.test(plainHost(url));
}
