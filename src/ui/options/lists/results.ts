import { i18n } from '#i18n';
import type { ListResult, Subscribed, Subscription } from '../../../storage/types';
import { momentOf } from '../../figures';
import { problemText } from '../../problem-words';

/** Why a list was not added, as a sentence. */
export function refusalText(why: Extract<Subscribed, { ok: false }>['why']): string {
  if (why === 'address') return i18n.t('rules.import.badAddress');
  return why === 'many' ? i18n.t('rules.lists.many') : problemOf(why);
}

/** What came of the last attempt, as sentences. */
export function resultText({ result, checkedAt, freshAt }: Subscription): string {
  if (result === null || checkedAt === null) return i18n.t('rules.lists.never');
  const when = momentOf(checkedAt);
  if (result === 'updated') return i18n.t('rules.lists.updated', { when });
  if (result === 'unchanged') return i18n.t('rules.lists.unchanged', { when });
  const said = i18n.t('rules.lists.failed', { when, problem: problemOf(result) });
  return freshAt === null ? said : `${said} ${i18n.t('rules.lists.kept', { when: momentOf(freshAt) })}`;
}

/** True where the last attempt brought the list, or the word that it has not changed. */
export function isGood(result: ListResult | null): boolean {
  return result === 'updated' || result === 'unchanged';
}

function problemOf(result: ListResult): string {
  switch (result) {
    case 'no-rules':
    case 'not-html':
    case 'bad-answer':
    case 'updated':
    case 'unchanged':
      return i18n.t('rules.lists.noRules');
    case 'full':
      return i18n.t('rules.lists.full');
    case 'offline':
      return i18n.t('rules.import.offline');
    default:
      return problemText(result);
  }
}
