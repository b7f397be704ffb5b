/** What the tools that measure the clean article share: a corpus of saved pages, its parts, and a browser to run in. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { blankTab, bundle, launchOffline, readSaved, within } from './offline.ts';
import type { Label, Reference } from './score-article.ts';

/** Of the hosts a third is put aside and never looked at; the rest is cut into halves. */
export const PARTS = ['A', 'B', 'aside'] as const;
export type Part = (typeof PARTS)[number];

export interface SavedPage {
  readonly id: string;
  readonly set: string;
  readonly url: string;
  readonly html: string;
  readonly part: Part;
  readonly reference: Reference | undefined;
  readonly label: Label | undefined;
}

const PAGE_TIMEOUT_MS = 60_000;
const PAGES_A_TAB = 150;

/** The pages of a corpus folder that have a reference or are labelled as articles. */
export function readCorpus(folder: string): SavedPage[] {
  const lines = <T>(name: string): T[] =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as T);
  const references = new Map(lines<Reference & { id: string }>('reference.jsonl').map((r) => [r.id, r]));
  const labels = new Map(lines<Label & { id: string }>('labels.jsonl').map((label) => [label.id, label]));
  return lines<Omit<SavedPage, 'part' | 'reference' | 'label'>>('pages.jsonl')
    .filter(({ id }) => references.has(id) || labels.get(id)?.article)
    .map((page) => ({
      ...page,
      part: partOf(page.url),
      reference: references.get(page.id),
      label: labels.get(page.id),
    }));
}

/** The same part for all pages of a host. */
function partOf(url: string): Part {
  return PARTS[hashOf(url) % PARTS.length] ?? 'A';
}

/** A number from 0 to 255, the same for all pages of a host. */
export function hashOf(url: string, index = 0): number {
  const host = new URL(url).hostname.replace(/^www\./, '');
  return createHash('sha1').update(host).digest()[index] ?? 0;
}

/**
 * Runs a function of a bundled script on saved pages, in headless Chromium without network.
 *
 * @param entry the script, relative to the project; it puts the function on the global object
 */
export async function openLab(entry: string): Promise<{
  run<T>(name: string, folder: string, page: SavedPage, ...more: unknown[]): Promise<T>;
  /** Calls a function that needs no page. */
  call<T>(name: string): Promise<T>;
  close(): Promise<void>;
}> {
  const script = await bundle(entry);
  const browser = await launchOffline();
  let tab: Page | null = null;
  let uses = 0;
  const open = async () => {
    tab ??= await blankTab(browser, script);
    return tab;
  };
  return {
    async call(name) {
      return (await open()).evaluate(
        (called) => (globalThis as unknown as Record<string, () => never>)[called]?.() as never,
        name,
      );
    },
    async run(name, folder, page, ...more) {
      try {
        if (++uses % PAGES_A_TAB === 0) {
          // Parsed pages pile up in a tab until it is closed.
          await tab?.close();
          tab = null;
        }
        const at = await open();
        const html = readSaved(join(folder, page.html));
        return await within(
          PAGE_TIMEOUT_MS,
          at.evaluate(
            (called, data, rest) =>
              (globalThis as unknown as Record<string, (...args: unknown[]) => never>)[called]?.(
                data,
                ...rest,
              ) as never,
            name,
            { url: page.url, html },
            more,
          ),
        );
      } catch (error) {
        await tab?.close().catch(() => {});
        tab = null;
        throw error;
      }
    },
    close: () => browser.close(),
  };
}
