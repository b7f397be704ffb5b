/** Builds what the steps work on, from a few lines of HTML. */
import { Draft } from '../../../src/article/draft';
import { Vocabulary } from '../../../src/article/learned/vocabulary';
import { Removals } from '../../../src/article/removals';
import { parentsOf, readSource } from '../../../src/article/source';
import { wordIndex } from '../../../src/article/words';
import type { Work } from '../../../src/article/work';
import { createMarkup } from '../../../src/core/markup';
import { debrisFor } from '../../../src/lexicon';
import { createAsking } from '../../../src/rules/asking';
import type { EffectiveRule } from '../../../src/rules/rule';

export const PAGE_URL = 'https://daily.example/news/ferry';

export function documentOf(body: string, head = ''): Document {
  const html = `<!doctype html><html lang="en"><head><title>t</title>${head}</head><body>${body}</body></html>`;
  return new DOMParser().parseFromString(html, 'text/html');
}

interface Extra {
  head?: string;
  title?: string;
  langs?: string[];
  rule?: Partial<EffectiveRule>;
  authors?: string[];
}

/** A rule that says nothing. */
export const EMPTY_RULE: EffectiveRule = {
  mode: null,
  find: null,
  title: [],
  author: [],
  date: [],
  body: [],
  strip: [],
  keep: [],
  spare: [],
  dissolve: [],
  nextPage: [],
  singlePage: [],
  wrap: [],
  source: [],
  origin: { list: 'test', line: 1 },
  bodyOrigin: null,
};

export function workOf(body: string, extra: Extra = {}): Work {
  const doc = documentOf(body, extra.head);
  const source = readSource(doc.body);
  return {
    doc,
    pristine: () => documentOf(body, extra.head),
    fresh: () => documentOf(body, extra.head),
    url: PAGE_URL,
    base: PAGE_URL,
    rule: extra.rule ? { ...EMPTY_RULE, ...extra.rule } : null,
    asking: createAsking(),
    words: wordIndex(debrisFor(extra.langs ?? ['en'])),
    vocabulary: new Vocabulary(),
    markup: createMarkup(doc, new URL(PAGE_URL)),
    removals: new Removals(),
    title: extra.title ?? 'Ferry to the island returns',
    byline: null,
    image: null,
    leadImage: null,
    authors: extra.authors ?? [],
    source,
    parents: parentsOf(source, doc.body),
    kept: [],
    probe: null,
    body: null,
    attempt: 'none',
    doubted: [],
    unfit: null,
    lines: null,
  };
}

/** A draft whose body is the given HTML, between enough prose that the limits on removals do not bite. */
export function draftOf(before: string, after = '', extra: Extra = {}): Draft {
  const work = workOf(`<div id="body">${before}${PROSE}${after}</div>`, extra);
  const body = work.doc.getElementById('body');
  if (!body) throw new Error('no body');
  work.body = body;
  return new Draft(body, work);
}

export const SENTENCES = [
  'The harbour office said on Monday that the night ferry will run again from the first week of May, after a winter in which the crossing was closed.',
  'Fares stay at the level of last year, and islanders keep their reduced ticket, which the council had wanted to give up in the autumn.',
  'Freight will be weighed at the gate, a change that drivers had asked for since the accident on the old landing stage two summers ago.',
  'A second crew is in training, the line said, so that a fourth crossing on market days can follow before the end of June at the latest.',
  'The yard had tested the new pontoon with a full load of lorries twice last week, and found no fault in the hinge, its manager said.',
];
export const PROSE = SENTENCES.map((text) => `<p>${text}</p>`).join('');
