import { i18n } from '#i18n';
import type { CopyKind, PageReport } from '../core/report';
import type { FindStep, Origin, Problem } from '../find/result';
import type { TabState } from '../storage/types';
import { SLOT } from './dom';

/** A sentence with a {@link SLOT} where the name goes; without a name it has none. */
export interface NamedText {
  readonly text: string;
  readonly name: string | null;
}

/** What the banner says, as data. */
export interface BannerModel {
  readonly state:
    | 'unasked'
    | 'searching'
    | 'verified'
    | 'likely'
    | 'named'
    | 'archived'
    | 'unknown'
    | 'original'
    | 'offline'
    | 'error';
  /** `source`: leads to the original; `cut`: costs the reader something; `quiet`: neither. */
  readonly tone: 'source' | 'cut' | 'quiet';
  /** What kind of copy the page is, where it is one. */
  readonly kind: NamedText | null;
  readonly sentence: NamedText;
  /** What the search is doing just now. */
  readonly step: string | null;
  readonly action: 'open' | 'archived' | 'find' | 'again' | 'settings' | null;
  readonly link: string | null;
}

const plain = (text: string): NamedText => ({ text, name: null });

/** Says in plain words what is known about the page's origin. Licensed copies get neutral words. */
export function describe(state: TabState | null): BannerModel {
  const report = state?.report ?? null;
  const search = state?.search ?? null;
  const copy = report?.verdict === 'copy' ? report : null;
  const base = { tone: toneOf(copy), kind: null, step: null, link: null } as const;
  const kind = copy && kindText(copy, copy.source?.name ?? null);
  if (!search) return { ...base, state: 'unasked', kind, sentence: plain(unasked(report)), action: 'find' };
  switch (search.phase) {
    case 'searching':
      return {
        ...base,
        state: 'searching',
        kind,
        sentence: plain(i18n.t('reader.banner.searching')),
        step: stepText(search.steps.at(-1)),
        action: null,
      };
    case 'offline':
      return {
        ...base,
        state: 'offline',
        kind,
        sentence: plain(i18n.t('reader.banner.offline')),
        action: 'settings',
      };
    case 'error':
      return {
        ...base,
        state: 'error',
        kind,
        sentence: plain(problemText(search.problem)),
        action: 'again',
      };
    case 'done': {
      const result = search.result;
      if (result?.outcome === 'found' && result.origin) return found(result.origin, copy);
      if (result?.outcome === 'original') {
        return {
          ...base,
          tone: 'quiet',
          state: 'original',
          sentence: plain(i18n.t('reader.banner.original')),
          action: null,
        };
      }
      return {
        ...base,
        state: 'unknown',
        kind,
        sentence: plain(i18n.t('reader.banner.unknown')),
        action: null,
      };
    }
  }
}

function found(origin: Origin, copy: PageReport | null): BannerModel {
  const name = origin.siteName ?? origin.host;
  // The source's name stands in the sentence; said twice it would read like two sources.
  const kind = copy && kindText(copy, null);
  const base = { tone: 'source', kind, step: null, link: origin.url, action: 'open' } as const;
  if (origin.check === 'archived' && origin.archiveUrl) {
    const sentence = { text: i18n.t('reader.banner.archived', { name: SLOT }), name };
    return { ...base, state: 'archived', sentence, link: origin.archiveUrl, action: 'archived' };
  }
  if (origin.check === 'named' || origin.confidence === 'named') {
    return {
      ...base,
      state: 'named',
      sentence: { text: i18n.t('reader.banner.named', { name: SLOT }), name },
    };
  }
  if (origin.check === 'verified' && origin.confidence === 'sure') {
    const sentence = { text: i18n.t('reader.banner.verified', { name: SLOT }), name };
    return { ...base, state: 'verified', sentence };
  }
  return {
    ...base,
    state: 'likely',
    sentence: { text: i18n.t('reader.banner.likely', { name: SLOT }), name },
  };
}

/** Amber is for what costs the reader something: cut texts, excerpts and copies that name nobody's licence. */
function toneOf(copy: PageReport | null): BannerModel['tone'] {
  if (!copy) return 'quiet';
  return copy.kind === null || copy.kind === 'excerpt' || copy.truncation ? 'cut' : 'quiet';
}

function kindText(copy: PageReport, name: string | null): NamedText {
  const slot = { name: SLOT };
  const withName: Record<CopyKind, () => string> = {
    wire: () => i18n.t('reader.kind.wireNamed', slot),
    syndicated: () => i18n.t('reader.kind.syndicatedNamed', slot),
    excerpt: () => i18n.t('reader.kind.excerptNamed', slot),
    crosspost: () => i18n.t('reader.kind.crosspostNamed', slot),
    'press-release': () => i18n.t('reader.kind.pressReleaseNamed', slot),
  };
  const without: Record<CopyKind, () => string> = {
    wire: () => i18n.t('reader.kind.wire'),
    syndicated: () => i18n.t('reader.kind.syndicated'),
    excerpt: () => i18n.t('reader.kind.excerpt'),
    crosspost: () => i18n.t('reader.kind.crosspost'),
    'press-release': () => i18n.t('reader.kind.pressRelease'),
  };
  if (copy.kind === null) return plain(i18n.t('reader.kind.copy'));
  return name ? { text: withName[copy.kind](), name } : plain(without[copy.kind]());
}

function unasked(report: PageReport | null): string {
  if (report?.verdict === 'copy') return i18n.t('reader.banner.unaskedCopy');
  if (report?.verdict === 'original') return i18n.t('reader.banner.unaskedOriginal');
  return i18n.t('reader.banner.unasked');
}

function stepText(step: FindStep | undefined): string | null {
  switch (step?.step) {
    case 'fetching':
      return i18n.t('reader.banner.step.fetching', { name: step.host });
    case 'comparing':
      return i18n.t('reader.banner.step.comparing', { name: step.host });
    case 'following':
      return i18n.t('reader.banner.step.following', { name: step.host });
    case 'searching':
      return i18n.t('reader.banner.step.searching');
    case 'publisher':
      return i18n.t('reader.banner.step.publisher', { name: step.host });
    case 'archive':
      return i18n.t('reader.banner.step.archive');
    case 'reading':
      return i18n.t('reader.banner.step.reading');
    case undefined:
      return null;
  }
}

function problemText(problem: Problem | null): string {
  switch (problem) {
    case 'no-access':
      return i18n.t('reader.banner.noAccess');
    case 'rate-limited':
      return i18n.t('reader.banner.rateLimited');
    case 'network':
    case 'timeout':
      return i18n.t('reader.banner.network');
    default:
      return i18n.t('reader.banner.error');
  }
}
