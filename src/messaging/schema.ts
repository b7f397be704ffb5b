/** What messages may carry. Content scripts run inside hostile pages, so all of it is bounded and parsed. */
import * as v from 'valibot';
import { COPY_KINDS, type PageFacts, type PageReport, REASONS, VERDICTS } from '../core/report';
import { PURPOSES } from '../rules/pick/purpose';
import { SCOPES } from '../rules/pick/sites';
import { FIND_MODES, RULE_MODES } from '../rules/rule';
import { isOneSelector, WRITTEN_WORDS } from '../rules/written';

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const list = <T extends v.GenericSchema>(item: T, max: number) => v.pipe(v.array(item), v.maxLength(max));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** Addresses of pages run long, with all their parameters; more than this is no page worth reading. */
export const URL_MAX = 8192;
const address = v.pipe(
  text(URL_MAX),
  v.check((url) => /^https?:\/\//i.test(url)),
);
/** Quotations are cut at 160 characters where they are made; the bound here only stops floods. */
const quote = text(400);
const name = text(300);

const finding = v.object({
  signal: text(80),
  reason: v.picklist(REASONS),
  quote,
  weight: v.pipe(v.number(), v.finite()),
  kind: v.exactOptional(v.picklist(COPY_KINDS)),
  block: v.exactOptional(count),
  name: v.exactOptional(name),
  url: v.exactOptional(address),
});

const hint = v.object({
  collector: text(80),
  url: v.exactOptional(address),
  name: v.exactOptional(name),
  host: v.exactOptional(text(255)),
  quote,
  trust: share,
  kind: v.exactOptional(v.picklist(COPY_KINDS)),
});

export const pageReport: v.GenericSchema<unknown, PageReport> = v.object({
  url: address,
  title: text(1000),
  lang: text(40),
  verdict: v.picklist(VERDICTS),
  score: share,
  kind: v.nullable(v.picklist(COPY_KINDS)),
  source: v.nullable(v.object({ name, url: v.nullable(address) })),
  truncation: v.nullable(
    v.object({
      reason: v.picklist([
        'continue-reading',
        'ellipsis',
        'open-quotation',
        'no-end',
        'paywall',
        'char-count',
      ]),
      quote,
    }),
  ),
  findings: list(finding, 200),
  hints: list(hint, 200),
  partial: v.boolean(),
});

export const pageFacts: v.GenericSchema<unknown, PageFacts> = v.object({
  url: address,
  title: text(1000),
  siteName: v.nullable(name),
  byline: v.nullable(text(1000)),
  lang: text(40),
  published: v.nullable(v.object({ iso: text(60), from: text(200) })),
  hosts: v.exactOptional(list(text(255), 40)),
  lines: v.exactOptional(list(text(200), 20)),
  text: text(200_000),
});

export const article = v.object({ opened: v.boolean(), loadedAt: v.pipe(v.number(), v.finite()) });
export const langs = v.object({ langs: list(text(40), 20) });
export const tab = v.object({ tabId: v.pipe(v.number(), v.integer()) });
/** Without anything: an answer that is there will do. */
export const findFromPage = v.optional(v.object({ again: v.boolean() }));
export const find = v.object({ ...tab.entries, again: v.exactOptional(v.boolean()) });
export const showFinding = v.object({ ...tab.entries, index: count });
export const mode = v.object({
  host: v.pipe(text(253), v.minLength(1)),
  mode: v.picklist(RULE_MODES),
  tabId: v.exactOptional(v.pipe(v.number(), v.integer())),
});
export const siteFind = v.object({ host: mode.entries.host, find: v.picklist(FIND_MODES) });
export const section = v.object({ section: v.pipe(text(40), v.regex(/^(?:[a-z-]*|rules:\d{1,7})$/)) });
export const picture = v.object({
  job: v.pipe(text(40), v.minLength(1)),
  url: address,
  portable: v.boolean(),
});
export const ownMode = v.object({ mode: v.picklist(RULE_MODES) });
export const purpose = v.object({ purpose: v.picklist(PURPOSES) });
export const pick = v.object({ ...tab.entries, ...purpose.entries });
export const ruleEdit = v.object({
  scope: v.picklist(SCOPES),
  word: v.picklist(WRITTEN_WORDS),
  selector: v.pipe(text(1000), v.check(isOneSelector)),
});
export const ruleSelector = v.object({ selector: ruleEdit.entries.selector });
export const page = v.object({ url: address });
export const subscribe = v.object({ url: v.pipe(text(2000), v.minLength(1)) });
export const listId = v.object({ id: text(40) });
const seen = v.nullable(v.boolean());
export const ruleSeen = v.object({ body: seen, title: seen });
export const nothing = v.undefined();
