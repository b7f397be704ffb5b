import type { Block, Link, PageSnapshot } from '../core/page';
import { folded } from '../core/text';
import { plainHost } from '../core/url';
import { isMedium, isOrganisation } from './name-kinds';
import { ownSite } from './own-site';
import { nameKey } from './publishers';

/** Longest such line, in characters. */
const MAX_LINE = 400;
/** Addresses under which a site files its posts. */
const FILED =
  /\/(?:section|categor(?:y|ies|ia|ias|ie|y-\w+)|cat(?:egor[iy]a)?s?|kategori[ea]?n?|catégories?|rubri(?:k|que|ca|ek|yka)s?|tags?|etiquetas?|label|topics?|themen?|thema)\/|[?&](?:cat|tag)=/i;
/** What themes add to it: a permanent link, the words a post is tagged with. */
const THEME = folded(
  /(?<!\p{L})(?:perma-?links?\p{L}*|permalien|permanenter link|enlace permanente|lig[aç]\p{L}* permanente|link permanente|permanenta? länk\p{L}*|permanent(?:e)? lenke\p{L}*|legătura permanentă|bezpośredni\p{L}* odnośnik\p{L}*|kestolink\p{L}*|постоянн\p{L}+ ссылк\p{L}+|постійн\p{L}+ посилан\p{L}+|közvetlen link\p{L}*|tagged|verschlagwortet|étiquet\p{L}+|est tagué|etiquetad[oa]|marcad[oa] (?:como|com)|taggat[oa]|contrassegnat[oa]|getagd|etichetat\p{L}*|otagowan\p{L}*|oznaczon\p{L}+ tag\p{L}*)(?!\p{L})/u,
);

/**
 * Whether a line says where a theme files the post, in the words of a notice: "This entry was posted in Harbour by Jane
 * Doe. Bookmark the permalink." It links to the site's own lists and to no other site.
 */
export function isFilingLine(page: PageSnapshot, block: Block): boolean {
  if (block.text.length > MAX_LINE) return false;
  const own = ownSite(page);
  const links = page.links(block);
  if (links.some(({ url }) => !own.hosts(plainHost(url)))) return false;
  return THEME.test(block.norm) || links.some(isFiled);
}

function isFiled({ url, rel }: Link): boolean {
  return /(?:^| )(?:tag|category)(?: |$)/i.test(rel) || FILED.test(url.pathname + url.search);
}

/** Strokes between which themes put author, date and rubric. */
const STROKES = /[|•·]/;

/**
 * Whether a publication's name in the line of author and date is one of the site's rubrics: linked to their list, or one
 * word between strokes, "By Jane Doe | May 3, 2024 | Nature".
 *
 * @param name as the line spells it
 */
export function isRubric(page: PageSnapshot, block: Block, name: string): boolean {
  const link = page.links(block).find(({ text }) => text.trim() === name);
  if (link && isFiled(link)) return true;
  const isLinked = link !== undefined && !ownSite(page).hosts(plainHost(link.url));
  return !isLinked && !/\s/.test(name) && STROKES.test(block.text) && DATED.test(block.text);
}

/** A day or a year. */
const DATED = /(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\d)\d{1,2}\.? \p{L}{3,}|\p{L}{3,} \d{1,2}(?!\d)/u;

/** "by", behind which stands whoever put a text online. */
const BY = /(?<!\p{L})(?:by|par|por|pel[oa]|da|dal|dalla|oleh|von|vom|door|av|af|przez|de către)$/u;
/** Words by which a text was published before. */
const BEFORE =
  /origin|first|initial|inicial|inizial|premi|primeir|primer|prima(?!\p{L})|abord|pertama|awal|semula|sebelum|zuerst|ursprüng|erst|eerst|oorspronk|först|først|opprinn|oprind|pierwot|anterior|previ|précéd|preced|before|earlier/u;

/**
 * Whether a notice says who put the text online: "This article was published by Jane Doe". A person does, unless it
 * says that it was there first; the page's own author in any case.
 *
 * @param ahead the words of the notice ahead of the name, normalized
 * @param authors reads the page's own
 */
export function saysByWhom(ahead: string, name: string, authors: () => readonly string[]): boolean {
  if (
    !BY.test(ahead.trim()) ||
    !/pub{1,2}li|veröffentlich|terbit/u.test(ahead) ||
    isMedium(name) ||
    isOrganisation(name)
  )
    return false;
  return !BEFORE.test(ahead) || authors().some((author) => nameKey(author) === nameKey(name));
}
