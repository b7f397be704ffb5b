/** The toolbar button of a tab: a mark where the page is a copy, and the verdict in words for the pointer. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { PageReport } from '../core/report';
import { exclusively } from '../storage/access';
import { getSettings } from '../storage/settings';
import { getTabState } from '../storage/tabs';
import type { Settings, TabState } from '../storage/types';

/** For copies that cost the reader something; the contrast with both toolbars is at least 4.5. */
export const COSTLY = '#a84a07';
/** For all other copies: licensed or plain, no alarm. */
export const NEUTRAL = '#0a6a6a';
const DOT = '●';

export interface Badge {
  /** '' for none. */
  readonly text: string;
  readonly background: string;
  readonly color: string;
}

const NO_BADGE: Badge = { text: '', background: NEUTRAL, color: '#ffffff' };

/** A copy that is cut, an excerpt posing as an article, or scraped with its debris. */
export function costsReader(report: PageReport): boolean {
  if (report.kind === 'excerpt') return true;
  if (report.truncation && report.truncation.reason !== 'paywall') return true;
  const reasons = new Set(report.findings.map((finding) => finding.reason));
  const traces = ['share-counts', 'cut', 'repeated-headline', 'repeated-teaser'] as const;
  return traces.filter((reason) => reasons.has(reason)).length >= 2;
}

/** The badge for a page; copies of no particular kind are always marked. */
export function badgeFor(
  report: PageReport | null,
  settings: Pick<Settings, 'badge' | 'markedKinds'>,
): Badge {
  if (report?.verdict !== 'copy' || settings.badge === 'none') return NO_BADGE;
  if (report.kind && !settings.markedKinds.includes(report.kind)) return NO_BADGE;
  const background = costsReader(report) ? COSTLY : NEUTRAL;
  // The dot takes the colour of its field, so the field itself reads as the dot.
  return settings.badge === 'dot'
    ? { text: DOT, background, color: background }
    : { text: i18n.t(`background.badge.${wordOf(report)}`), background, color: '#ffffff' };
}

function wordOf(report: PageReport) {
  switch (report.kind) {
    case null:
      return 'copy';
    case 'press-release':
      return 'pressRelease';
    default:
      return report.kind;
  }
}

/** The button's title: the verdict in words. */
export function titleFor(state: Pick<TabState, 'access' | 'report'> | null): string {
  if (state?.access === 'off') return i18n.t('background.title.off');
  const report = state?.report;
  switch (report?.verdict) {
    case 'copy': {
      const what = i18n.t(`background.title.${wordOf(report)}`);
      const named = report.source
        ? i18n.t('background.title.from', { what, name: report.source.name })
        : what;
      return costsReader(report) && report.truncation
        ? i18n.t('background.title.cut', { what: named })
        : named;
    }
    case 'original':
      return i18n.t('background.title.original');
    case 'unsure':
      return i18n.t('background.title.unsure');
    default:
      return i18n.t('background.title.plain');
  }
}

/**
 * Shows a tab's state, as it is stored now, on its button. One at a time, so that the last state is what stays; a tab
 * that has closed meanwhile is passed over.
 */
export function showBadge(tabId: number): Promise<void> {
  return exclusively(`badge:${tabId}`, async () => {
    const [state, settings] = await Promise.all([getTabState(tabId), getSettings()]);
    const badge = badgeFor(state?.report ?? null, settings);
    try {
      await browser.action.setTitle({ tabId, title: titleFor(state) });
      await browser.action.setBadgeText({ tabId, text: badge.text });
      if (!badge.text) return;
      await browser.action.setBadgeBackgroundColor({ tabId, color: badge.background });
      await browser.action.setBadgeTextColor({ tabId, color: badge.color });
    } catch {
      // The tab is gone, or this browser has no badges (Android).
    }
  });
}
