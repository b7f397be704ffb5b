import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { PageReport } from '@/src/core/report';
import { pageReport } from '@/src/core/report-schema';
import { langs, section } from '@/src/messaging/schema';

const report: PageReport = {
  url: 'https://a.example/x',
  title: 'A headline',
  lang: 'en',
  verdict: 'copy',
  score: 0.9,
  kind: 'wire',
  source: { name: 'Example Press', url: null },
  truncation: { reason: 'open-quotation', quote: 'and then' },
  findings: [{ signal: 'a', reason: 'cut', quote: 'q', weight: 2, block: 3, url: 'https://b.example/' }],
  hints: [{ collector: 'b', quote: 'q', trust: 1, host: 'b.example' }],
  partial: false,
};
const accepts = (value: unknown) => v.safeParse(pageReport, value).success;

describe('a report', () => {
  it('passes unchanged', () => {
    expect(v.parse(pageReport, report)).toEqual(report);
  });

  it.each<[string, object]>([
    ['a script as address', { url: 'javascript:alert(1)' }],
    ['an endless address', { url: `https://a.example/${'x'.repeat(9000)}` }],
    ['an unknown verdict', { verdict: 'stolen' }],
    ['a score out of range', { score: 2 }],
    ['a flood of findings', { findings: Array(500).fill(report.findings[0]) }],
    ['an endless quotation', { findings: [{ ...report.findings[0], quote: 'x'.repeat(1000) }] }],
    ['a weight that is no number', { findings: [{ ...report.findings[0], weight: Number.NaN }] }],
    ['a hint with a script', { hints: [{ ...report.hints[0], url: 'data:text/html,x' }] }],
    ['no findings', { findings: undefined }],
  ])('is refused with %s', (_, change) => {
    expect(accepts({ ...report, ...change })).toBe(false);
  });

  it('is refused as something else altogether', () => {
    for (const value of [null, 'x', 5, [], {}]) expect(accepts(value)).toBe(false);
  });
});

describe('languages', () => {
  it('are few and short', () => {
    expect(v.safeParse(langs, { langs: ['de', 'en'] }).success).toBe(true);
    expect(v.safeParse(langs, { langs: Array(100).fill('de') }).success).toBe(false);
    expect(v.safeParse(langs, { langs: ['x'.repeat(100)] }).success).toBe(false);
  });
});

it('names a section of the options, or a line of the rules or of a list', () => {
  const names = (value: string) => v.safeParse(section, { section: value }).success;
  expect(['look', 'rules', 'rules:12', 'lists:1a2b-3c:12', ''].map(names)).toEqual(Array(5).fill(true));
  expect(['rules:', 'rules:x', 'look:12', 'rules:12#x', 'lists:a', 'a b'].map(names)).toEqual(
    Array(6).fill(false),
  );
});
