/**
 * What pages say, as it is stored and sent. Content scripts run inside hostile pages, so all of it is bounded and
 * parsed. Beside the types it checks: storage and messages both stand on it.
 */
import * as v from 'valibot';
import { COPY_KINDS, CUTS, type PageFacts, type PageReport, REASONS, VERDICTS } from './report';

/** A text of at most so many characters. */
export const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
/** A list of at most so many items. */
export const list = <T extends v.GenericSchema>(item: T, max: number) =>
  v.pipe(v.array(item), v.maxLength(max));
export const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** Addresses of pages run long, with all their parameters; more than this is no page worth reading. */
export const URL_MAX = 8192;
/** Address of a page. */
export const address = v.pipe(
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
      reason: v.picklist(CUTS),
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
