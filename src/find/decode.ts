/** From the bytes of an answer to its text: what it is, and in which encoding. */

import { inflate, isGzip } from '../core/read-stream';

export type Wanted = 'html' | 'json' | 'feed' | 'text' | 'picture';

const TYPES: Record<Wanted, RegExp> = {
  html: /^(?:text\/html|application\/xhtml\+xml)$/,
  json: /^(?:application\/(?:[\w.-]+\+)?json|text\/json)$/,
  feed: /^(?:application\/(?:(?:rss|atom|rdf)\+)?xml|text\/xml|application\/(?:x-)?gzip)$/,
  text: /^text\/plain$/,
  picture: /^image\/(?:jpe?g|pjpeg|png|gif|webp|avif)$|^application\/octet-stream$/,
};
const HTML_START = /^\s*(?:<\?xml|<!doctype\s+html|<!--|<(?:html|head|body|title|meta|div|article)\b)/i;
const STARTS: Record<Wanted, RegExp> = {
  html: HTML_START,
  json: /^\s*[[{]/,
  feed: /^\s*<(?:\?xml|rss|feed|urlset|sitemapindex)\b/i,
  text: /^[^<]/,
  picture: /^/,
};
const META_CHARSET = /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w:-]{1,40})/i;
/** Bytes in which HTML must declare its encoding (HTML standard: 1,024; pages exceed it). */
const PRESCAN = 4096;

/**
 * Whether an answer is what was asked for. Decided by its content type; only where that is missing, by its start.
 *
 * @param contentType the header's value, or null
 * @param head the first bytes of the body
 */
export function isWanted(wanted: Wanted, contentType: string | null, head: Uint8Array): boolean {
  const type = mediaType(contentType);
  if (type) return TYPES[wanted].test(type);
  return STARTS[wanted].test(ascii(head.subarray(0, 512)).replace(/^ï»¿/, ''));
}

/**
 * Unpacks a body that is a gzip file, as sitemaps often are; leaves every other as it is.
 *
 * @param max bytes of what is unpacked
 * @returns null where it would be more, or is broken
 */
export async function unpacked(
  bytes: Uint8Array<ArrayBuffer>,
  max: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  return isGzip(bytes) ? inflate(bytes, 'gzip', max).catch(() => null) : bytes;
}

/** `text/html` of `text/html; charset=utf-8`, lower case; '' where there is none. */
export function mediaType(contentType: string | null): string {
  return (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

/**
 * Decodes a body: byte order mark, then the header's charset, then the page's own `<meta>`, then UTF-8 where
 * the bytes allow it, else the web's default, windows-1252. Broken bytes become U+FFFD; never throws.
 */
export function decodeBody(bytes: Uint8Array, contentType: string | null): string {
  const mark = byteOrderMark(bytes);
  if (mark) return new TextDecoder(mark).decode(bytes);
  const header = /\bcharset\s*=\s*["']?\s*([\w:-]{1,40})/i.exec(contentType ?? '')?.[1];
  const meta = META_CHARSET.exec(ascii(bytes.subarray(0, PRESCAN)))?.[1];
  for (const label of [header, meta && /^utf-?16/i.test(meta) ? 'utf-8' : meta]) {
    const decoder = label && decoderFor(label);
    if (decoder) return decoder.decode(bytes);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return null;
}

function decoderFor(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null; // an encoding nobody knows; the next statement may be better
  }
}

function ascii(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
