import { squeeze } from '../../core/text';
import { isCodeWord, NAME_COST, readName } from './names';

/** A selector for one element as such, without what stands around it. */
export interface Part {
  readonly css: string;
  /** The less, the likelier it is to find the same thing on another page of the site. */
  readonly cost: number;
}

/** Tags that say what they hold. */
const SPEAKING = new Set(
  'main article aside nav header footer figure figcaption time form address h1'.split(' '),
);
/** The article's steps take `id` and `name` from these before they look at rules. */
const NAMELESS = /^(?:form|img|embed|object|iframe|input|select|textarea|button|output|fieldset)$/;
/** Attributes whose values belong to standards. */
const STANDARD = ['itemprop', 'role', 'property', 'rel', 'epub:type'];
/** Attributes that sites' own tests and programs hold on to. */
const OWN =
  /^data-(?!v-|react|hw|lang|locale|src|url|href|id$|date|time|title|ad-?(?:id|unit)|index|key|aos|testid-\d)[a-z][a-z-]{1,40}$/;
const HOOK =
  /^data-(?:test-?id|test|qa|cy|component|component-name|module|block|role|type|name|element|widget|section|area)$/;
/** An article's values and long lists of names are not worth reading. */
const MOST_NAMES = 40;
const MOST_PARTS = 10;

/** The selectors for an element as such, the best first; its bare tag always among them. */
export function partsOf(element: Element): Part[] {
  const tag = tagOf(element);
  const parts = [...idOf(element), ...classesOf(element), ...attributesOf(element)];
  const speaks = SPEAKING.has(tag) || (tag.includes('-') && /^[a-z][\w-]+$/.test(tag));
  const best = parts.sort((a, b) => a.cost - b.cost).slice(0, MOST_PARTS);
  return [...best, { css: tag, cost: speaks ? NAME_COST.plain : 16 }].sort((a, b) => a.cost - b.cost);
}

/** The element's tag as a selector. */
export function tagOf(element: Element): string {
  return /^[a-z][\w-]*$/.test(element.localName) ? element.localName : '*';
}

function idOf(element: Element): Part[] {
  const id = element.getAttribute('id');
  const name = id && !NAMELESS.test(element.localName) ? readName(id) : null;
  // A figure at the end of an id counts the parts of one article.
  if (!id || !name || /\d$/.test(id) || repeatsText(id, element)) return [];
  const css = name.place === 'whole' ? `#${id}` : `[id*="${name.text}"]`;
  return [{ css, cost: name.cost + 1 }];
}

/** Places in the text are named after their headings. */
function repeatsText(id: string, element: Element): boolean {
  if (id.length < 8) return false;
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return letters(squeeze(element.textContent ?? '').slice(0, 200)).includes(letters(id));
}

function classesOf(element: Element): Part[] {
  const names = [...element.classList].slice(0, MOST_NAMES);
  // WordPress writes the article's own categories, tags and author among the classes of the post.
  const post = names.includes('hentry') || names.some((name) => /^(?:type|status)-[a-z]/.test(name));
  return names.flatMap((written) => {
    if (post && /^(?:category|tag|author|format|status|has|pmpro|term)-/.test(written)) return [];
    const name = readName(written);
    if (!name) return [];
    const css = name.place === 'whole' ? `.${written}` : `[class*="${name.text}"]`;
    return [{ css, cost: name.cost }];
  });
}

function attributesOf(element: Element): Part[] {
  const parts: Part[] = [];
  for (const name of STANDARD) {
    const value = element.getAttribute(name);
    if (value && isCodeWord(value) && !(name === 'rel' && element.localName !== 'a'))
      parts.push({ css: `[${name.replace(':', '\\:')}="${value}"]`, cost: 5 });
  }
  for (const { name, value } of [...element.attributes].slice(0, MOST_NAMES)) {
    if (!OWN.test(name)) continue;
    if (value === '') parts.push({ css: `[${name}]`, cost: 10 });
    else if (isCodeWord(value)) parts.push({ css: `[${name}="${value}"]`, cost: HOOK.test(name) ? 6 : 12 });
    // What it holds may be the article's own.
    else if (readName(name.slice(5)))
      parts.push({ css: `[${name}]`, cost: 5 + (readName(name.slice(5))?.cost ?? 0) });
  }
  return parts;
}
