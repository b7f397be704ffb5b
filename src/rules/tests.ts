import type { RuleFile } from './rule';

/** A page that rules name to be tried on. */
export interface TestPage {
  readonly url: string;
  /** From 1. */
  readonly line: number;
  /** What must stand in the clean text. */
  readonly contains: readonly string[];
}

/** The pages that the rules name (`test_url`), each with the words of the `test_contains` lines that follow it. */
export function testsOf({ sections }: Pick<RuleFile, 'sections'>): TestPage[] {
  const pages: (TestPage & { contains: string[] })[] = [];
  for (const { directives } of sections) {
    let last: (typeof pages)[number] | null = null;
    for (const each of directives) {
      if (!('raw' in each)) continue;
      const value = each.raw.slice(each.raw.indexOf(':') + 1).trim();
      if (each.name === 'test_url') {
        const url = value.split(/\s/, 1)[0] ?? '';
        last = /^https?:\/\//i.test(url) && URL.canParse(url) ? { url, line: each.line, contains: [] } : null;
        if (last) pages.push(last);
      } else if (each.name === 'test_contains' && value) last?.contains.push(value);
    }
  }
  return pages;
}
