import { i18n } from '#i18n';
import { problemText } from '../problem-words';
import type { PageAnswer } from './fetch-rules';

/** Why a page could not be fetched, as a sentence. */
export function unreachedText(why: Extract<PageAnswer, { ok: false }>['why']): string {
  if (why === 'offline') return i18n.t('rules.import.offline');
  return why === 'address' ? i18n.t('rules.import.badAddress') : problemText(why);
}
