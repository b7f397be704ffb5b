/** Invented answers, lists and rules for the gallery and for the tests of the components. */
import type { Candidate, LedgerEntry } from '../../src/find/result';
import {
  DEFAULT_SETTINGS,
  type HealthRecord,
  type SiteLook,
  type Subscription,
} from '../../src/storage/types';
import type { PopupInput } from '../../src/ui/popup/model';
import { candidate, input, origin, report, result, search, tab } from './states';

/** Pages that were looked at without success, one for each way that can go. */
export const OTHERS: readonly Candidate[] = [
  candidate({
    url: 'https://nachrichtenspiegel.example/a/1',
    host: 'nachrichtenspiegel.example',
    siteName: 'Nachrichtenspiegel am Morgen',
    rows: [{ reason: 'same-text', value: 88 }, { reason: 'later', value: 95 }, { reason: 'credits-other' }],
  }),
  candidate({
    url: 'https://herald.example/tech/encryption',
    host: 'herald.example',
    siteName: null,
    title: null,
    published: null,
    comparison: null,
    problem: 'timeout',
    rows: [],
  }),
  candidate({
    url: 'https://lookalike.example/candidate',
    host: 'lookalike.example',
    siteName: 'Look-alike Daily',
    title: 'Candidate softens on tech firms',
    rows: [{ reason: 'other-text' }],
  }),
  candidate({
    url: 'javascript:alert(1)',
    host: 'trick.example',
    siteName: 'Trick',
    rows: [{ reason: 'no-date' }],
  }),
];

const sure = { check: 'verified', confidence: 'sure' } as const;

/** Every state of the popup by name. */
export const POPUP_STATES: Record<string, PopupInput> = {
  'copy-earlier': input(
    tab({ search: search({ result: result({ finishedAt: Date.now() - 3 * 3_600_000 }) }) }),
  ),
  'copy-found': input(tab()),
  'copy-searching': input(
    tab({
      search: search({
        phase: 'searching',
        result: null,
        steps: [{ step: 'reading' }, { step: 'fetching', host: 'www.techledger.example' }],
      }),
    }),
  ),
  'copy-asked': input(tab({ search: null }), { asked: true }),
  'copy-likely': input(
    tab({ search: search({ result: result({ origin: origin({ confidence: 'likely' }) }) }) }),
  ),
  'copy-named': input(
    tab({
      search: search({
        result: result({
          origin: origin({
            check: 'named',
            confidence: 'named',
            published: null,
            comparison: null,
            rows: [],
          }),
        }),
      }),
    }),
  ),
  'copy-named-unread': input(
    tab({
      search: search({
        result: result({
          origin: origin({
            check: 'named',
            confidence: 'named',
            title: null,
            siteName: null,
            published: null,
            comparison: null,
            problem: 'too-large',
            rows: [],
          }),
        }),
      }),
    }),
  ),
  'copy-archived': input(
    tab({
      search: search({
        result: result({
          origin: origin({
            check: 'archived',
            archiveUrl: 'https://archive.example/web/2017/https://www.techledger.example/',
          }),
        }),
      }),
    }),
  ),
  'copy-unknown': input(
    tab({
      report: report({ source: null, kind: 'syndicated', truncation: null }),
      search: search({
        result: result({ outcome: 'unknown', origin: null, candidates: OTHERS, requests: 8 }),
      }),
    }),
  ),
  'copy-gone': input(
    tab({
      search: search({
        result: result({
          outcome: 'unknown',
          origin: null,
          candidates: [candidate({ comparison: null, problem: 'not-found', rows: [] })],
        }),
      }),
    }),
  ),
  'service-waits': input(
    tab({
      search: search({
        result: result({
          outcome: 'unknown',
          origin: null,
          searches: [{ provider: 'searxng', hits: 0, problem: 'rate-limited' }],
        }),
      }),
    }),
  ),
  'wire-unknown': input(
    tab({
      report: report({
        kind: 'wire',
        lang: 'de',
        source: { name: 'dpa', url: null },
        truncation: null,
        findings: [
          {
            signal: 'dateline',
            reason: 'agency',
            quote: 'Hamburg (dpa) -',
            weight: 2,
            block: 1,
            name: 'dpa',
          },
          { signal: 'sign-off', reason: 'agency', quote: 'dpa:250811-930-123/1', weight: 2, block: 9 },
        ],
      }),
      search: search({ result: result({ outcome: 'unknown', origin: null, requests: 0 }) }),
    }),
  ),
  many: input(
    tab({
      search: search({
        result: result({
          candidates: OTHERS,
          chain: ['aggregator.example', 'www.partner.example', 'www.techledger.example'],
          requests: 8,
        }),
      }),
    }),
  ),
  'original-untouched': input(
    tab({
      report: report({
        verdict: 'original',
        truncation: null,
        source: null,
        findings: [
          {
            signal: 'own-credit',
            reason: 'own-work',
            quote: 'Own report by our staff',
            weight: -2,
            block: 1,
          },
        ],
      }),
      search: null,
    }),
  ),
  'original-checked': input(
    tab({
      report: report({ verdict: 'original', truncation: null, source: null, findings: [] }),
      search: search({ result: result({ outcome: 'original', origin: null }) }),
    }),
  ),
  unsure: input(tab({ report: report({ verdict: 'unsure', source: null, truncation: null }), search: null })),
  'not-article': input(
    tab({
      report: report({ verdict: 'not-article', source: null, truncation: null, findings: [] }),
      search: null,
    }),
  ),
  reading: input(tab({ report: null, search: null })),
  opening: input(null),
  off: input(tab({ access: 'off', mode: 'never', report: null, search: null })),
  disabled: input(tab({ access: 'off', report: null, search: null }), { enabled: false }),
  closed: input(tab({ access: 'no-access', host: '', url: 'about:addons', report: null, search: null })),
  narrowed: input(tab({ access: 'no-access', report: null, search: null }), { canGrant: true }),
  'offline-switch': input(tab({ search: null }), { offline: true }),
  'offline-network': input(tab({ search: search({ phase: 'offline', result: null, problem: 'offline' }) })),
  error: input(tab({ search: search({ phase: 'error', result: null, problem: 'rate-limited' }) })),
  failed: input(null, { failed: true }),
  'long-words': input(
    tab({
      host: 'donaudampfschifffahrtsgesellschaftsnachrichten.example',
      report: report({
        kind: 'crosspost',
        lang: 'de',
        title: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
      }),
      search: search({
        result: result({
          origin: origin({
            ...sure,
            siteName: 'Bundesausbildungsförderungsgesetz-Nachrichten für Nordrhein-Westfalen und Umgebung',
            title:
              'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz: Landtag streitet über Zuständigkeiten der Kraftfahrzeughaftpflichtversicherungsaufsicht und vertagt sich zum dritten Mal',
            rows: [
              { reason: 'same-text', value: 84 },
              { reason: 'earlier', value: 60 * 24 * 12 },
            ],
          }),
        }),
      }),
    }),
  ),
  rtl: input(
    tab({
      host: 'akhbar.example',
      report: report({
        lang: 'ar',
        kind: 'syndicated',
        source: { name: 'صحيفة النهر', url: 'https://river.example/a' },
        truncation: { reason: 'continue-reading', quote: 'تابع القراءة' },
        findings: [
          {
            signal: 'attribution',
            reason: 'names-source',
            quote: 'نقلا عن صحيفة النهر (River Daily) 2024:',
            weight: 2,
            block: 4,
            name: 'صحيفة النهر',
          },
          {
            signal: 'continue-reading',
            reason: 'links-source',
            quote: 'تابع القراءة...',
            weight: 2,
            block: 9,
            url: 'https://river.example/a',
          },
        ],
      }),
      search: search({
        result: result({
          origin: origin({
            url: 'https://river.example/a',
            host: 'river.example',
            siteName: 'صحيفة النهر',
            title: 'ثلاث قرى تتقاسم نبعا واحدا، ولكل منها حكاية عن اسمه',
          }),
        }),
      }),
    }),
  ),
  hostile: input(
    tab({
      report: report({
        source: { name: '<img src=x onerror=alert(1)>', url: 'javascript:alert(1)' },
        findings: [
          { signal: 'x', reason: 'feed', quote: '<script>alert(1)</script>', weight: 1, block: 1 },
          { signal: 'y', reason: 'other-address', quote: '', weight: 1 },
        ],
      }),
      search: search({
        result: result({ origin: origin({ url: 'javascript:alert(1)', siteName: '<b>Trick</b>' }) }),
      }),
    }),
  ),
};

export const LEDGER: readonly LedgerEntry[] = [
  {
    at: Date.UTC(2026, 2, 4, 9, 12, 44),
    host: 'www.techledger.example',
    url: 'https://www.techledger.example/2017/04/11/candidate-encryption/',
    purpose: 'candidate',
    sent: '',
    status: 200,
    bytes: 182_340,
    problem: null,
  },
  {
    at: Date.UTC(2026, 2, 4, 9, 12, 43),
    host: 'links.example',
    url: 'https://links.example/r?to=techledger',
    purpose: 'redirect',
    sent: '',
    status: 200,
    bytes: 420,
    problem: null,
    landed: 'https://partner.example/2017/encryption/',
  },
  {
    at: Date.UTC(2026, 2, 4, 9, 12, 41),
    host: 'searx.example',
    url: 'https://searx.example/search?format=json&q=five-point+plan',
    purpose: 'search',
    sent: '“Opening the campaign yesterday with a five-point plan”',
    status: 429,
    bytes: 0,
    problem: 'rate-limited',
  },
  {
    at: Date.UTC(2026, 2, 4, 9, 12, 40),
    host: 'donaudampfschifffahrtsgesellschaftsnachrichten.example',
    url: 'https://donaudampfschifffahrtsgesellschaftsnachrichten.example/rindfleischetikettierung/artikel-4711.html',
    purpose: 'candidate',
    sent: '',
    status: null,
    bytes: 5_242_880,
    problem: 'too-large',
  },
];

export const RULES = `! My rules
[weltnachrichten-heute.example]
mode: auto
body: .td-post-content
source: //p[last()]/a

[*.example.org]
strip: div[class=
mode: sometimes

[news.example, www.herald.example]
title: h1.entry-title
strip: .share-bar, .related, aside.very-long-class-name-that-goes-on-and-on-until-it-does-not-fit-a-narrow-window-any-more
`;

export const SETTINGS = DEFAULT_SETTINGS;

export const LIST_TEXT = `! Title: Lake papers, clean
! Version: 2026.2
! Expires: 4 days
[lakeside-observer.example]
body: .story
strip: .promo
${Array.from({ length: 40 }, (_, i) => `paper-${i}.example##.share-bar`).join('\n')}
`;

const LIST: Subscription = {
  id: 'lakes-1',
  url: 'https://lists.example/people/reading-group/lake-papers/main/rules.txt',
  on: true,
  title: 'Lake papers, clean',
  version: '2026.2',
  expires: 96,
  etag: '',
  modified: '',
  checkedAt: Date.UTC(2026, 1, 3, 12),
  freshAt: Date.UTC(2026, 1, 3, 12),
  result: 'updated',
  failures: 0,
  rules: 41,
  mistakes: 0,
};

export const LISTS: readonly Subscription[] = [
  LIST,
  {
    ...LIST,
    id: 'gone-2',
    url: 'https://elsewhere.example/list.txt',
    title: '',
    version: '',
    result: 'not-found',
    checkedAt: Date.UTC(2026, 1, 4, 9),
    failures: 3,
    mistakes: 2,
    on: false,
  },
];

export const HEALTH: readonly HealthRecord[] = [
  {
    host: 'weltnachrichten-heute.example',
    name: 'body',
    text: 'body: .td-post-content',
    list: '',
    matchedAt: Date.UTC(2026, 0, 3),
    missedAt: Date.UTC(2026, 0, 20),
    missed: ['https://weltnachrichten-heute.example/1', 'https://weltnachrichten-heute.example/2'],
  },
];

export const LOOKS: readonly SiteLook[] = [
  { site: 'nahr.example', look: { ...DEFAULT_SETTINGS.look, font: 'book', size: 24 } },
  { site: 'lakeside-observer.example', look: { ...DEFAULT_SETTINGS.look, theme: 'sepia', font: 'dyslexic' } },
];
