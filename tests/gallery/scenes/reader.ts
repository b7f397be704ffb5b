import type { PageReport } from '../../../src/core/report';
import type { SearchState } from '../../../src/storage/types';
import cjk from '../../fixtures/web/deltapost.example/cjk/index.html?raw';
import long from '../../fixtures/web/lakeside-observer.example/reports/streams-under-the-town/index.html?raw';
import weirs from '../../fixtures/web/lakeside-observer.example/reports/three-weirs/index.html?raw';
import arabic from '../../fixtures/web/nahr.example/akhbar/three-weirs/index.html?raw';
import scraped from '../../fixtures/web/weltnachrichten-heute.example/united-states/candidate-talks-tough-on-tech-firms-over-encrypted-messages/index.html?raw';
import { readerScene } from '../on-page';
import { click, pause, type Scenes, seen } from '../scene';
import { origin, report, result, search } from '../states';
import { HEBREW, HINDI, JAPANESE, MIXED } from '../writings';

const tool = (id: string) => `[data-testid="tool-${id}"]`;

/** Of a page that shows no sign of being a copy. */
const own = { report: report({ verdict: 'original', source: null, truncation: null, findings: [] }) };

const panel = (id: string) => readerScene({ page: weirs }, (root) => click(root, tool(id)));

const banner = (found: Partial<SearchState> | null, change: Partial<PageReport> = {}) =>
  readerScene({
    page: scraped,
    state: { search: found && search(found), report: report(change) },
  });

/** The browser's voices, of which a test browser has none: they speak, and never come to an end. */
function giveVoices(): void {
  const voices = [{ name: 'Weir', lang: 'en-GB', default: true, localService: true, voiceURI: 'weir' }];
  const synth = Object.assign(new EventTarget(), { getVoices: () => voices, speak() {}, cancel() {} });
  Object.defineProperty(window, 'speechSynthesis', { value: synth, configurable: true });
  Object.assign(window, { SpeechSynthesisUtterance: class extends EventTarget {} });
}

export const readerScenes: Scenes = {
  'reader/article': readerScene({ page: weirs, state: { search: null, ...own } }),
  'reader/long': readerScene({ page: long, state: { search: null, ...own } }),
  'reader/cut': readerScene({ page: scraped }),
  'reader/cut-end': readerScene({ page: scraped }, async (root) =>
    (await seen(root, '[data-testid="ending"]')).scrollIntoView({ block: 'center' }),
  ),
  'reader/banner-unasked': banner(null),
  'reader/banner-searching': banner({
    phase: 'searching',
    result: null,
    steps: [{ step: 'fetching', host: 'www.techledger.example' }],
  }),
  'reader/banner-likely': banner({ result: result({ origin: origin({ confidence: 'likely' }) }) }),
  'reader/banner-named': banner({
    result: result({ origin: origin({ check: 'named', confidence: 'named', comparison: null, rows: [] }) }),
  }),
  'reader/banner-archived': banner({
    result: result({ origin: origin({ check: 'archived', archiveUrl: 'https://archive.example/1' }) }),
  }),
  'reader/banner-unknown': banner({ result: result({ outcome: 'unknown', origin: null }) }, { source: null }),
  'reader/banner-wire': banner(null, { kind: 'wire', source: { name: 'dpa', url: null }, truncation: null }),
  'reader/banner-offline': banner({ phase: 'offline', result: null, problem: 'offline' }),
  'reader/banner-error': banner({ phase: 'error', result: null, problem: 'rate-limited' }),
  'reader/look': panel('look'),
  'reader/look-only': readerScene({ page: weirs }, async (root) => {
    await click(root, tool('look'));
    await click(root, '[data-testid="look-only"]');
    root.querySelector('[data-testid="look-only"]')?.scrollIntoView();
  }),
  'reader/outline': panel('outline'),
  'reader/save': panel('save'),
  'reader/saving': readerScene({ page: weirs }, async (root) => {
    await click(root, tool('save'));
    await click(root, '[data-testid="save-book"]');
    await pause(200);
  }),
  'reader/listen-no-voice': panel('listen'),
  'reader/listening': readerScene({ page: weirs, before: giveVoices }, async (root) => {
    await click(root, tool('listen'));
    await click(root, '[data-testid="listen-play"]');
  }),
  'reader/keys': panel('keys'),
  'reader/keys-changing': readerScene({ page: weirs }, async (root) => {
    await click(root, tool('keys'));
    await click(root, '[data-testid="key-look"]');
  }),
  'reader/fix': panel('removed'),
  'reader/fix-look': readerScene({ page: weirs }, async (root) => {
    await click(root, tool('removed'));
    await click(root, '[data-testid="removed-look"]');
    await pause(200);
  }),
  'reader/fix-choosing': readerScene({ page: weirs }, async (root) => {
    await click(root, tool('removed'));
    await click(root, '[data-testid="fix-remove"]');
  }),
  'reader/fixed': readerScene({ page: scraped }, async (root) => {
    await click(root, tool('removed'));
    await click(root, '[data-testid="removed-keep"]');
    await pause(800);
  }),
  'reader/resume': readerScene({ page: long, context: { place: { block: 8, of: 20 } }, state: own }),
  'reader/note': readerScene({ page: weirs }, (root) => click(root, '.hw-article a[aria-haspopup]')),
  'reader/picture': readerScene({ page: weirs }, async (root) => {
    await click(root, '.hw-article a[href$="upper.jpg"]');
    await pause(300);
  }),
  'reader/picture-full': readerScene({ page: weirs }, async (root) => {
    await click(root, '.hw-article a[href$="upper.jpg"]');
    await pause(300);
    await click(root, '[data-testid="zoom"] img');
  }),
  'reader/failed': readerScene({
    page: weirs,
    link: { context: () => Promise.reject(new Error('gallery')) },
  }),
  'reader/no-article': readerScene({ page: '<title>Sign in</title><form><input></form>' }),
  'reader/justified': readerScene({ page: weirs, look: { justify: true } }),
  'reader/arabic': readerScene({ page: arabic, state: { search: null, ...own } }),
  'reader/hebrew': readerScene({ page: HEBREW, state: { search: null, ...own } }),
  'reader/mixed': readerScene({ page: MIXED, state: { search: null, ...own } }),
  'reader/chinese': readerScene({ page: cjk, state: { search: null, ...own } }),
  'reader/japanese': readerScene({ page: JAPANESE, state: { search: null, ...own } }),
  'reader/hindi': readerScene({ page: HINDI, state: { search: null, ...own } }),
};
