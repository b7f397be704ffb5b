import { parseDate } from '../core/dates';
import { createMarkup } from '../core/markup';
import { parseHttpUrl } from '../core/url';
import type { DebrisWords, Lexicon } from '../lexicon/lexicon';
import { createAsking } from '../rules/asking';
import type { EffectiveRule } from '../rules/rule';
import { ATTEMPTS, possibleAttempts } from './attempts';
import { bodyOf, cloneOf } from './clone';
import { Draft } from './draft';
import {
  authorsOf,
  dirOf,
  imageOf,
  langOf,
  modifiedOf,
  ownArticles,
  publishedOf,
  siteNameOf,
  statedDir,
  titleOf,
} from './facts';
import { Vocabulary } from './learned/vocabulary';
import { leftOut } from './left-out';
import { readLines } from './lines';
import { pagesOf } from './pages';
import { readingMinutes } from './reading-time';
import { Removals } from './removals';
import { sanitise } from './sanitise';
import { isRunning, parentsOf, readSource } from './source';
import { author } from './steps/author';
import { blanks } from './steps/blanks';
import { cards } from './steps/cards';
import { choose } from './steps/choose';
import { continueLine } from './steps/continue';
import { credits } from './steps/credits';
import { crop } from './steps/crop';
import { debris } from './steps/debris';
import { doubt } from './steps/doubt';
import { dropCaps } from './steps/drop-caps';
import { embeds } from './steps/embeds';
import { ending } from './steps/ending';
import { fallback } from './steps/fallback';
import { figures } from './steps/figures';
import { headingLevels, headingRoles } from './steps/headings';
import { headline } from './steps/headline';
import { images } from './steps/images';
import { bringBack, keptParts } from './steps/kept';
import { lead } from './steps/lead';
import { findLeadImage, leadImage } from './steps/lead-image';
import { math } from './steps/math';
import { named } from './steps/named';
import { noscript } from './steps/noscript';
import { offers } from './steps/offers';
import { oneArticle } from './steps/one-article';
import { prune } from './steps/prune';
import { pullQuotes } from './steps/pull-quotes';
import { readAlso } from './steps/read-also';
import { readability } from './steps/readability';
import { related } from './steps/related';
import { repeats } from './steps/repeats';
import { restore } from './steps/restore';
import { ruleBody, ruledFacts, ruleStrip, takeNamed } from './steps/rule';
import { ruleFit } from './steps/rule-fit';
import { copyShadow } from './steps/shadow';
import { standfirst } from './steps/standfirst';
import { streamed } from './steps/streamed';
import { tail } from './steps/tail';
import { teaser } from './steps/teaser';
import { wall } from './steps/wall';
import type { Article, AttemptName, Fact } from './types';
import { wordIndex } from './words';
import type { Probe, Step, Work } from './work';

export interface ExtractOptions {
  readonly url: string;
  readonly debris: readonly DebrisWords[];
  readonly lexicon: Lexicon;
  /** The site's rule, where there is one. */
  readonly rule?: EffectiveRule | null;
  /** Which attempt to make, where the reader asked for another than the one that was chosen. */
  readonly attempt?: AttemptName;
  /** Names of steps to leave out, for measuring what each is worth. */
  readonly off?: ReadonlySet<string>;
  readonly probe?: Probe;
}

const PREPARE: readonly Step[] = [
  ruleStrip,
  streamed,
  noscript,
  prune,
  oneArticle,
  images,
  figures,
  embeds,
  headingRoles,
  dropCaps,
  findLeadImage,
  blanks,
];
/** What decides where the body is; not asked where the reader has decided. */
const FINDERS: ReadonlySet<Step> = new Set([ruleBody, fallback, choose, ruleFit]);
const EXTRACT: readonly Step[] = [
  ruleBody,
  readability,
  fallback,
  choose,
  ruleFit,
  restore,
  crop,
  standfirst,
  bringBack,
];
/** In this order: the whole-block steps first, so that the line steps see less. */
const CLEAN: readonly (readonly [name: string, run: (draft: Draft, lexicon: Lexicon) => void])[] = [
  ['named', named],
  ['headline', headline],
  ['teaser', teaser],
  ['lead', lead],
  ['wall', wall],
  ['offers', offers],
  ['debris', debris],
  ['credits', credits],
  ['continue', continueLine],
  ['cards', cards],
  ['related', related],
  ['read-also', readAlso],
  ['author', author],
  ['tail', tail],
  ['repeats', repeats],
  ['pull-quotes', pullQuotes],
  ['doubt', doubt],
  ['ending', ending],
];

/** Every step that can be left out, in order. */
export const STEP_NAMES: readonly string[] = [
  'shadow',
  math.name,
  ...[...PREPARE, ...EXTRACT].map((step) => step.name),
  ...CLEAN.map(([name]) => name),
  headingLevels.name,
];

/**
 * Makes the clean article of a page. The document is not changed: all work is done on a clone.
 *
 * @returns null where there is no article text, and where what there is could not be made safe to show
 */
export function extractArticle(document: Document, options: ExtractOptions): Article | null {
  const original = bodyOf(document);
  if (!original) return null;
  const off = options.off ?? new Set<string>();
  const on = (step: { name: string }) => !off.has(step.name);
  const removals = new Removals();

  const first = cloneOf(document);
  const base = baseOf(first, options.url);
  // The facts are read now: the steps take scripts and more out of the clone.
  const markup = createMarkup(first, new URL(options.url));
  const asking = createAsking();
  const ruled = ruledFacts(first, options.rule, asking);
  const headlined = ruled.title ? byRule(ruled.title) : titleOf(first, markup, options.url);
  const title = headlined.value;
  const own = ownArticles(markup, title, options.url);
  const ruledDate = ruled.date && parseDate(ruled.date);
  const published = ruledDate ? byRule(ruledDate) : publishedOf(first, markup, own, options.url);
  const modified = modifiedOf(first, markup, own, published);
  const image = imageOf(markup, own, base);
  const pages = pagesOf(first, options.url, base, options.rule, asking);
  const lang = langOf(first, markup);
  const stated = statedDir(first);
  const shared = {
    url: options.url,
    base,
    rule: options.rule ?? null,
    asking,
    words: wordIndex(options.debris),
    vocabulary: new Vocabulary(),
    markup,
    title,
  };

  let kept: Document | null = null;
  const pristine = () => {
    kept ??= prepared(cloneOf(document), new Removals()).doc;
    return kept;
  };
  const prepared = (doc: Document, log: Removals): Work => {
    if (!off.has('shadow')) copyShadow(original, doc.body);
    const work: Work = {
      ...shared,
      doc,
      pristine,
      fresh: () => cloneOf(pristine()),
      removals: log,
      byline: null,
      image: image?.value ?? null,
      leadImage: null,
      authors: [],
      source: [],
      parents: new Map(),
      kept: [],
      probe: options.probe ?? null,
      body: null,
      attempt: 'none',
      doubted: [],
      unfit: null,
      lines: null,
    };
    if (on(math)) math.run(work);
    for (const element of [...doc.querySelectorAll('script,style')]) element.remove();
    for (const step of PREPARE) if (on(step)) step.run(work);
    return work;
  };

  const work = prepared(first, removals);
  work.source = readSource(work.doc.body);
  work.parents = parentsOf(work.source, work.doc.body);
  work.kept = keptParts(work);
  const attempts = possibleAttempts(work);
  if (options.attempt) make(work, options.attempt);
  for (const step of EXTRACT) if (on(step) && !(options.attempt && FINDERS.has(step))) step.run(work);
  if (!work.body) return null;
  const authors = ruled.author ? [byRule(ruled.author)] : authorsOf(markup, own, work.byline);
  const byline = authors.map(({ value }) => value).join(', ') || null;
  work.authors = byline?.split(', ') ?? [];
  const draft = new Draft(work.body, work);
  for (const [name, run] of CLEAN) if (!off.has(name)) run(draft, options.lexicon);

  for (const step of [headingLevels, leadImage]) if (on(step)) step.run(work);

  const body = sanitise(work.body, base);
  const text = body && textOf(body);
  if (!text) return null;
  for (const line of leftOut(work, text)) removals.add('extractor', line);
  const siteName = siteNameOf(markup);
  return {
    title,
    byline,
    publishedTime: published?.value ?? null,
    siteName: siteName?.value ?? null,
    lang,
    dir: dirOf(stated, lang, text),
    body,
    text,
    removed: removals.list,
    facts: {
      title: headlined,
      authors,
      published,
      modified,
      siteName,
      image,
      minutes: readingMinutes(text, lang),
      pages,
    },
    attempt: work.attempt === 'none' ? 'readability' : work.attempt,
    coverage: coverageOf(work, text),
    unfit: work.unfit,
    unasked: asking.left(),
    others: attempts.filter((name) => name !== work.attempt),
  };
}

/** Address that links resolve against: the page's own base where it is a web address. */
function baseOf(doc: Document, url: string): string {
  return parseHttpUrl(doc.querySelector('base[href]')?.getAttribute('href'), url)?.href ?? url;
}

/** What the site's rule points at. */
function byRule(value: string): Fact {
  return { value, from: 'rule' };
}

/** Makes the attempt that the reader asked for; Readability is a step of its own. */
function make(work: Work, name: AttemptName): void {
  if (name === 'rule') takeNamed(work, () => true);
  const body = ATTEMPTS.find(([own]) => own === name)?.[1](work);
  if (!body) return;
  work.body = body;
  work.attempt = name;
}

/** Share of the page's prose that stands in the article. */
function coverageOf({ source }: Work, text: string): number {
  const shown = new Set(text.split('\n'));
  let total = 0;
  let found = 0;
  for (const entry of source) {
    if (!isRunning(entry)) continue;
    const own = entry.text;
    total += own.length;
    if (shown.has(own)) found += own.length;
  }
  return total > 0 ? found / total : 1;
}

/** The body's visible text, a newline between lines, without captions. */
function textOf(body: DocumentFragment): string {
  return readLines(body)
    .flatMap((line) => (line.caption ? [] : [line.text]))
    .join('\n');
}
