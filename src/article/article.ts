import { createMarkup } from '../core/markup';
import { squeeze } from '../core/text';
import type { DebrisWords, Lexicon } from '../lexicon/lexicon';
import type { EffectiveRule } from '../rules/rule';
import { select } from '../rules/select';
import { Draft } from './draft';
import { bylineOf, dirOf, langOf, publishedOf, siteNameOf, titleOf } from './facts';
import { readLines } from './lines';
import { Removals } from './removals';
import { sanitise } from './sanitise';
import { readSource } from './source';
import { author } from './steps/author';
import { continueLine } from './steps/continue';
import { crop } from './steps/crop';
import { debris } from './steps/debris';
import { embeds } from './steps/embeds';
import { fallback } from './steps/fallback';
import { headline } from './steps/headline';
import { images } from './steps/images';
import { lead } from './steps/lead';
import { named } from './steps/named';
import { readAlso } from './steps/read-also';
import { readability } from './steps/readability';
import { related } from './steps/related';
import { repeats } from './steps/repeats';
import { coverage, restore } from './steps/restore';
import { ruleBody, ruleStrip } from './steps/rule';
import { copyShadow } from './steps/shadow';
import { standfirst } from './steps/standfirst';
import { streamed } from './steps/streamed';
import { tail } from './steps/tail';
import { teaser } from './steps/teaser';
import { widgets } from './steps/widgets';
import type { Article } from './types';
import { wordIndex } from './words';
import type { Step, Work } from './work';

export interface ExtractOptions {
  readonly url: string;
  readonly debris: readonly DebrisWords[];
  readonly lexicon: Lexicon;
  /** The site's rule, where there is one. */
  readonly rule?: EffectiveRule | null;
  /** Names of steps to leave out, for measuring what each is worth. */
  readonly off?: ReadonlySet<string>;
}

const PREPARE: readonly Step[] = [ruleStrip, streamed, images, embeds, widgets];
const EXTRACT: readonly Step[] = [ruleBody, readability, fallback, coverage, restore, crop, standfirst];
/** In this order: the whole-block steps first, so that the line steps see less. */
const CLEAN: readonly (readonly [name: string, run: (draft: Draft, lexicon: Lexicon) => void])[] = [
  ['named', named],
  ['headline', headline],
  ['teaser', teaser],
  ['lead', lead],
  ['debris', debris],
  ['continue', continueLine],
  ['related', related],
  ['read-also', readAlso],
  ['author', author],
  ['tail', tail],
  ['repeats', repeats],
];

/**
 * Makes the clean article of a page. The document is not changed: all work is done on a clone.
 *
 * @returns null where there is no article text
 */
export function extractArticle(document: Document, options: ExtractOptions): Article | null {
  if (!document.body) return null;
  const off = options.off ?? new Set<string>();
  const on = (step: { name: string }) => !off.has(step.name);
  const base = /^https?:/.test(document.baseURI) ? document.baseURI : options.url;
  const markup = createMarkup(document, new URL(options.url));
  const removals = new Removals();
  const shared = { base, rule: options.rule ?? null, words: wordIndex(options.debris), markup };

  const prepared = (log: Removals): Work => {
    const doc = document.cloneNode(true) as Document;
    if (!off.has('shadow')) copyShadow(document.body, doc.body);
    for (const element of [...doc.querySelectorAll('script,style')]) element.remove();
    const work: Work = {
      ...shared,
      doc,
      fresh: () => prepared(new Removals()).doc,
      removals: log,
      title: '',
      byline: null,
      authors: [],
      source: [],
      body: null,
      attempt: 'none',
      kept: null,
    };
    for (const step of PREPARE) if (on(step)) step.run(work);
    return work;
  };

  const work = prepared(removals);
  work.title = ruledTitle(document, options.rule) ?? titleOf(document, markup);
  work.source = readSource(work.doc.body);
  for (const step of EXTRACT) if (on(step)) step.run(work);
  if (!work.body) return null;
  const byline = bylineOf(markup, work.byline);
  work.authors = byline?.split(', ') ?? [];
  const draft = new Draft(work.body, work);
  for (const [name, run] of CLEAN) if (!off.has(name)) run(draft, options.lexicon);

  const body = sanitise(work.body, base);
  const text = textOf(body);
  if (!text) return null;
  const lang = langOf(document, markup);
  return {
    title: work.title,
    byline,
    publishedTime: publishedOf(document, markup),
    siteName: siteNameOf(markup),
    lang,
    dir: dirOf(document, lang, text),
    body,
    text,
    removed: removals.list,
    attempt: work.attempt,
  };
}

/** The headline that the site's rule points at. */
function ruledTitle(document: Document, rule: EffectiveRule | null | undefined): string | null {
  const found = rule?.title.flatMap((selector) => select(document, selector))[0];
  return (found && squeeze(found.textContent ?? '').slice(0, 400)) || null;
}

/** The body's visible text, a newline between lines, without captions. */
function textOf(body: DocumentFragment): string {
  return readLines(body)
    .flatMap((line) => (line.caption ? [] : [line.text]))
    .join('\n');
}
