import { siteOf } from '../core/url';

/** Portals whose articles are nearly all those of partners, by their site. */
const SITE =
  /^(?:msn|aol|newsbreak|smartnews|flipboard|dailyhunt|newsnow|headtopics|opera|operanewsapp|upday|inshorts|newsbytesapp|pressreader|ground|knewz|topbuzz|jiopages|nuus|squid-app|nordot|baomoi)\.\w+$|^yahoo\.com$/;
/** Those that are a part of a larger site, by their host. */
const HOST =
  /^(?:news|finance|sports|de\.nachrichten|nachrichten|fr\.news|es\.noticias|it\.notizie|(?:sg|uk|ca|au|tw|hk|id|malaysia|ph|vn)\.news|style|lifestyle|headlines)\.(?:[a-z]{2}\.)?yahoo\.(?:com|co\.jp|co\.uk)$|^(?:v|news|media|sports|entertain)\.(?:v\.)?daum\.net$|^(?:(?:n|m)\.)?(?:news|sports|entertain)\.naver\.com$|^news\.(?:nate\.com|zum\.com|livedoor\.com|nifty\.com|goo\.ne\.jp|biglobe\.ne\.jp|infoseek\.co\.jp|line\.me|mail\.ru|rambler\.ru)$|^(?:news|finance|tech|sports|ent|k|mil|edu)\.sina\.(?:com\.cn|cn)$|^(?:www\.)?sohu\.com$|^(?:new|news|view\.inews)\.qq\.com$|^(?:www\.)?toutiao\.com$|^baijiahao\.baidu\.com$|^today\.line\.me$|^topics\.smt\.docomo\.ne\.jp$|^(?:msn|aol)\.com$/;

/** True for a portal that shows its partners' articles under its own name. */
export function isPortal(hostname: string): boolean {
  const host = hostname.replace(/^www\./, '');
  return SITE.test(siteOf(host)) || HOST.test(host);
}
