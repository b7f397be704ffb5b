import { findAllIn } from './live';
import type { Json, JsonObject, PageSnapshot } from './page';
import { squeeze } from './text';
import { parseHttpUrl } from './url';

const MAX_SCRIPTS = 30;
const MAX_SCRIPT_CHARS = 400_000;
const MAX_OBJECTS = 400;
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;

type Markup = Pick<PageSnapshot, 'meta' | 'linkRel' | 'jsonLd' | 'jsonLdArticles'>;

/** Reads what the markup states about the page, each part on first use. */
export function createMarkup(document: Document, url: URL): Markup {
  let metas: Map<string, string[]> | undefined;
  let objects: JsonObject[] | undefined;
  let articles: JsonObject[] | undefined;
  const jsonLd = () => {
    objects ??= readJsonLd(document);
    return objects;
  };
  return {
    meta(name) {
      metas ??= readMeta(document);
      return metas.get(name) ?? [];
    },
    linkRel(rel) {
      return [...findAllIn(document, `link[rel~="${rel}"]`)].slice(0, 20).flatMap((element) => {
        const target = parseHttpUrl(element.getAttribute('href'), url);
        return target ? [{ url: target, inHead: element.closest('head') !== null }] : [];
      });
    },
    jsonLd,
    jsonLdArticles() {
      articles ??= jsonLd().filter((object) => typesOf(object).some((type) => ARTICLE_TYPE.test(type)));
      return articles;
    },
  };
}

function readMeta(document: Document): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const element of [...findAllIn(document, 'meta[content]')].slice(0, 400)) {
    const value = squeeze((element.getAttribute('content') ?? '').slice(0, 2000));
    if (!value) continue;
    for (const attribute of ['name', 'property', 'itemprop']) {
      const key = element.getAttribute(attribute)?.trim().toLowerCase();
      if (!key) continue;
      const list = found.get(key);
      if (list) list.push(value);
      else found.set(key, [value]);
    }
  }
  return found;
}

/** `@type` of a JSON-LD object as a list, without a schema.org prefix. */
export function typesOf(object: JsonObject): string[] {
  const type = object['@type'];
  const list = Array.isArray(type) ? type : [type];
  return list.filter((item) => typeof item === 'string').map((item) => item.replace(/^.*[/#:]/, ''));
}

function readJsonLd(document: Document): JsonObject[] {
  const found: JsonObject[] = [];
  const scripts = [...findAllIn(document, 'script[type="application/ld+json" i]')].slice(0, MAX_SCRIPTS);
  for (const script of scripts) {
    const source = script.textContent ?? '';
    if (source.length > MAX_SCRIPT_CHARS) continue;
    try {
      collect(JSON.parse(source.replace(/^\s*<!--|-->\s*$|^\s*\/\*.*?\*\/\s*/g, '')), found, 0);
    } catch {
      // Broken JSON-LD is common and says nothing about the page.
    }
  }
  return found;
}

function collect(value: Json, found: JsonObject[], depth: number): void {
  if (found.length >= MAX_OBJECTS || depth > 6) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found, depth + 1);
  } else if (value !== null && typeof value === 'object') {
    if ('@type' in value) found.push(value);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart']) {
      const child = value[key];
      if (child !== undefined && typeof child === 'object') collect(child, found, depth + 1);
    }
  }
}

/** A JSON-LD value that may be a string, an object with a name, or a list of these, as names. */
export function namesOf(value: Json | undefined): string[] {
  if (value == null) return [];
  if (Array.isArray(value)) return value.slice(0, 20).flatMap((item) => namesOf(item));
  if (typeof value === 'object') return namesOf(value.name);
  return typeof value === 'string' && squeeze(value) ? [squeeze(value).slice(0, 200)] : [];
}

/** Likewise as addresses: a string, or the object's `@id` or `url`. */
export function urlsOf(value: Json | undefined, base: URL): URL[] {
  if (value == null) return [];
  if (Array.isArray(value)) return value.slice(0, 20).flatMap((item) => urlsOf(item, base));
  if (typeof value === 'object')
    return [...urlsOf(value.url, base), ...urlsOf(value['@id'], base)].slice(0, 1);
  const url =
    typeof value === 'string' && /^(?:https?:)?\/\//i.test(value.trim()) ? parseHttpUrl(value, base) : null;
  return url ? [url] : [];
}
