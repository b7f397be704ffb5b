/** Which names of a page's markup are likely to stand on the site's next page too. Knows no DOM. */

/** What a selector pays for a name: the less, the better the name. */
export const NAME_COST = { structural: 3, plain: 8, layout: 40 } as const;

/** What can be read off a name. */
export interface ReadName {
  /** The part that lasts: the name itself, or what stands before or behind a hash. */
  readonly text: string;
  readonly place: 'whole' | 'part';
  readonly cost: number;
}

const SHAPE = /^[a-z_\u00a0-\uffff][\w\u00a0-\uffff-]{1,59}$/i;

/** Words that say what a block is for, in the languages in which sites are written. */
const STRUCTURAL = words(
  `about ad ads advert advertisement anons article articlebody artikel articulo articolo aside audio author autor banner
  bio block blog body box breadcrumb breadcrumbs byline caption card comments contenido content contents contenu corps
  corpo credit cuerpo date dateline desc description detail details disclaimer embed entry excerpt feature figure footer
  gallery head header headline hentry hero image infobox inhalt intro kicker lead links list main media meta nav news
  newsletter noticia overline page paragraph photo post promo quote rating read reading recommend recommended
  recommendations related richtext share sharing sidebar single social source sponsor standfirst story subhead
  subheadline subscribe subtitle summary tags taboola teaser text textblock texte testo texto tekst tile title titel
  titre titulo toc toolbar topics tresc video widget`,
);

/** Frameworks' words for measures and places; they say how a block looks, and thousands of blocks look alike. */
const LAYOUT =
  /^(?:(?:xs|sm|md|lg|xl|xxl|u|l|o|is|has|d|m|p)-.*|[mp][trblxyse]?-?\d+|(?:w|h|z|gap|col|cols|row|rows|order|offset|span|size|top|bottom|left|right|inset|opacity|leading|tracking|basis|grow|shrink|flex|grid|items|justify|self|align|place|float|pull|push|overflow|rounded|border|shadow|bg|font|space|min|max|display|position|cursor|object|aspect|container|column|columns|large|medium|small|wide|narrow|full|mobile|desktop|tablet|theme|color|text)-(?:[a-z]{1,3}-)?(?:\d+|auto|full|none|xs|sm|md|lg|xl|\dxl|start|end|center|left|right|between|top|bottom|bold|normal|medium|semibold|light|dark|white|black|hidden|wrap|nowrap|row|col|column|cover|contain|primary|secondary|default|fluid|fixed)|flex|grid|block|inline|inline-block|relative|absolute|static|row|col|cols|column|columns|container|container-fluid|wrapper|wrap|inner|outer|clearfix|left|right|center|centered|full|wide|narrow|large|medium|small|mobile|desktop|tablet|group|item|items|element|component|module|section|default|primary|secondary|light|dark|bold)$/i;

/** What scripts and the reader's own doings set and take away. */
const STATE =
  /^(?:(?:no|was|not)-|(?:is|has|can|with|without)[-_A-Z])|^(?:active|open|opened|closed|visible|invisible|hidden|shown?|hide|loaded|loading|lazy\w*|selected|current|hover|focus\w*|first|last|odd|even|alt|expanded|collapsed|collapse|fade|in|out|animated?|aos-\w+|sticky|stuck|fixed|pinned|initiali[sz]ed|ready|done|processed|enabled|disabled|new|top|bottom|ng-\w+|v-\w+|wow|appear|entered|touch|notranslate)$|[-_](?:active|open|opened|closed|visible|hidden|loaded|loading|selected|current|expanded|collapsed|disabled|enabled|processed)$/;

/** Whether this reader may read this article. */
const ACCESS = /paywall|premium|locked|metered|preview|truncat|subscriber/i;

/** Names that count, stand for one article, or come out of a page builder's counter. */
const NUMBERED = /\d{3}|[-_]\d+$|^\d|(?:^|[-_])(?:tdi|td_uid|uid|uuid|guid)(?:$|[-_])/i;

/** Names that style libraries make up. */
const MADE_UP = /^(?:css|sc|jss|jsx|emotion|svelte|astro|makestyles|mui|chakra|_ng\w*|ng)-?[\w-]*\d[\w-]*$/i;

const STEM = 4;

/**
 * Reads one class or id.
 *
 * @param name as written, without dot or hash
 * @returns null where the name may be gone on the next page
 */
export function readName(name: string): ReadName | null {
  if (!SHAPE.test(name)) return null;
  const stem = stemOf(name);
  if (stem)
    return { text: stem, place: 'part', cost: costOf(stem.replace(/[-_]+$/, '').replaceAll('__', '-')) + 3 };
  if (NUMBERED.test(name) || MADE_UP.test(name) || STATE.test(name)) return null;
  if (name.split(/[-_]+/).some(isRandom)) return null;
  return { text: name, place: 'whole', cost: costOf(name) + name.length * 0.05 };
}

/** Whether the value of an attribute is a word of the site's code rather than of its articles. */
export function isCodeWord(value: string): boolean {
  return (
    /^[a-z]+(?:[-_.:/ ]?[a-z]+){0,5}$/i.test(value) &&
    // Capitals behind blanks are names of people, places and things.
    !/\s[A-Z]/.test(value) &&
    value.length <= 40 &&
    !value.split(/[^a-z]+/i).some((word) => isRandom(word) || word.length > 24)
  );
}

function costOf(name: string): number {
  if (LAYOUT.test(name)) return NAME_COST.layout;
  const parts = partsOf(name);
  const telling = parts.reduce((sum, part) => sum + tells(part), 0);
  // A modifier says what kind of block it is here, and may be another on the next page; a hook is a script's.
  const extra =
    (/--|__.*__/.test(name) ? 5 : 0) + (/^js[-_A-Z]/.test(name) ? 4 : 0) + (ACCESS.test(name) ? 4 : 0);
  if (telling === 0) return NAME_COST.plain + extra;
  const others = Math.min(3, parts.filter((part) => part.length > 2 && tells(part) === 0).length);
  return NAME_COST.structural + (telling > 1 ? 0 : 1.5) + others + extra;
}

/** How many words that say what a block is for a part of a name is made of: `story`, `storytext`. */
function tells(part: string): number {
  if (STRUCTURAL.has(part)) return 1;
  for (let i = 3; i <= part.length - 3; i++)
    if (STRUCTURAL.has(part.slice(0, i)) && STRUCTURAL.has(part.slice(i))) return 2;
  return 0;
}

/** What stands before the hash of a module's class (`Article_body__3xY2z`), or behind that of a labelled one. */
function stemOf(name: string): string | null {
  const styled = /^(.{4,40}?)-sc-[\da-z]{4,}-\d+$/.exec(name)?.[1];
  if (styled) return `${styled}-sc-`;
  const labelled = /^css-[\da-z]{4,}(-[A-Za-z][A-Za-z-]{3,40})$/.exec(name)?.[1];
  if (labelled) return labelled;
  const hashed = /^(.{4,45}?(?:__|--|_|-))([A-Za-z\d+]{5,10})$/.exec(name);
  const [, stem = '', hash = ''] = hashed ?? [];
  const hashes = isRandom(hash) && /[A-Za-z]/.test(hash);
  return hashes && !MADE_UP.test(name) && readable(stem) ? stem : null;
}

function readable(stem: string): boolean {
  const parts = stem.split(/[-_]+/).filter(Boolean);
  return (
    !NUMBERED.test(stem.replace(/[-_]+$/, '')) &&
    parts.some((part) => part.length >= STEM) &&
    !parts.some(isRandom)
  );
}

/** Names cut where their words begin, in small letters. */
function partsOf(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_\d]+/)
    .filter(Boolean);
}

const VOWEL = /[aeiouy\u00c0-\uffff]/i;

/** Letters and digits that no person would have thought of. */
function isRandom(word: string): boolean {
  if (word.length < 4) return /\d[a-z]\d|[a-z]\d[a-z]/i.test(word);
  // Digits in the middle; `h2`, `col6` and `video360` end with theirs.
  if (/\d/.test(word) && !/^[a-z]+\d{1,2}$/i.test(word)) return true;
  if (partsOf(word).some((part) => tells(part) > 0)) return false;
  if (word.length >= 5 && !VOWEL.test(word)) return true;
  const humps = word.split(/(?=[A-Z])/);
  if (humps.length > 1 && word.length >= 5 && word.length / humps.length < 2.7) return true;
  return word.length < 12 && /[bcdfghjklmnpqrstvwxz]{5}/i.test(word.replace(/t?sch|cht|ngst|str/gi, 'a'));
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
