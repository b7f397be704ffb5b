/** What is known of a tab, built for tests and pictures: an invented copy whose original was found, until changed. */
import type { Finding, PageReport } from '../../src/core/report';
import type { Candidate, FindResult, Origin } from '../../src/find/result';
import type { SearchState, TabState } from '../../src/storage/types';
import type { PopupInput } from '../../src/ui/popup/model';

export const FINDINGS: readonly Finding[] = [
  {
    signal: 'continue-reading',
    reason: 'links-source',
    quote: 'Continue reading...',
    weight: 2.4,
    block: 14,
    url: 'https://www.techledger.example/2017/04/11/candidate-encryption/',
  },
  {
    signal: 'teaser-repeat',
    reason: 'repeated-teaser',
    quote: 'over their use of..',
    weight: 1.6,
    block: 3,
  },
  {
    signal: 'open-quotation',
    reason: 'cut',
    quote: '“Until now they have refused to give access, saying that they have told their clients',
    weight: 1.2,
    block: 13,
  },
  { signal: 'share-counts', reason: 'share-counts', quote: '100 0 TEILEN', weight: 0.9, block: 2 },
  { signal: 'theme', reason: 'template', quote: 'td-post-content', weight: 0.4 },
];

export function report(change: Partial<PageReport> = {}): PageReport {
  return {
    url: 'https://weltnachrichten-heute.example/2017/04/candidate-talks-tough/',
    title: 'Candidate talks tough on tech firms over encrypted messages',
    lang: 'en',
    verdict: 'copy',
    score: 0.97,
    kind: null,
    source: { name: 'TechLedger', url: 'https://www.techledger.example/2017/04/11/candidate-encryption/' },
    truncation: { reason: 'no-end', quote: 'have told their clients' },
    findings: FINDINGS,
    hints: [],
    partial: false,
    ...change,
  };
}

export function candidate(change: Partial<Candidate> = {}): Candidate {
  return {
    url: 'https://www.techledger.example/2017/04/11/candidate-encryption/',
    host: 'www.techledger.example',
    title: 'Candidate talks tough on tech firms over encrypted messages',
    siteName: 'TechLedger',
    published: '2017-04-11T14:02:00Z',
    via: ['continue-reading'],
    comparison: {
      pageInCandidate: 1,
      candidateInPage: 0.62,
      title: 1,
      sameText: true,
      pageCovered: 1,
      candidateCovered: 0.62,
    },
    problem: null,
    rows: [
      { reason: 'same-text', value: 100 },
      { reason: 'earlier', value: 360 },
    ],
    ...change,
  };
}

export function origin(change: Partial<Origin> = {}): Origin {
  return { ...candidate(), check: 'verified', confidence: 'sure', archiveUrl: null, ...change };
}

export function result(change: Partial<FindResult> = {}): FindResult {
  return {
    outcome: 'found',
    origin: origin(),
    candidates: [],
    chain: [],
    searchText: 'Opening the campaign yesterday with a five-point plan',
    requests: 2,
    finishedAt: 0,
    ...change,
  };
}

export function search(change: Partial<SearchState> = {}): SearchState {
  return { phase: 'done', steps: [], result: result(), problem: null, startedAt: 0, ...change };
}

export function tab(change: Partial<TabState> = {}): TabState {
  return {
    tabId: 7,
    url: 'https://weltnachrichten-heute.example/2017/04/candidate-talks-tough/?token=secret#top',
    host: 'weltnachrichten-heute.example',
    private: false,
    since: 1,
    access: 'ok',
    mode: 'auto',
    report: report(),
    search: search(),
    ...change,
  };
}

export function input(state: TabState | null, change: Partial<PopupInput> = {}): PopupInput {
  return {
    state,
    failed: false,
    enabled: true,
    offline: false,
    asked: false,
    canGrant: false,
    news: false,
    ...change,
  };
}
