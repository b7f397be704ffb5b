import { i18n } from '#i18n';
import type { Problem } from '../find/result';

const PROBLEM_WORDS: Record<Problem, () => string> = {
  offline: () => i18n.t('popup.problem.offline'),
  blocked: () => i18n.t('popup.problem.blocked'),
  'not-found': () => i18n.t('popup.problem.notFound'),
  refused: () => i18n.t('popup.problem.refused'),
  'server-error': () => i18n.t('popup.problem.serverError'),
  timeout: () => i18n.t('popup.problem.timeout'),
  'too-large': () => i18n.t('popup.problem.tooLarge'),
  'redirect-loop': () => i18n.t('popup.problem.redirectLoop'),
  'not-html': () => i18n.t('popup.problem.notHtml'),
  'not-picture': () => i18n.t('popup.problem.notPicture'),
  'no-access': () => i18n.t('popup.problem.noAccess'),
  network: () => i18n.t('popup.problem.network'),
  'no-text': () => i18n.t('popup.problem.noText'),
  'rate-limited': () => i18n.t('popup.problem.rateLimited'),
  'bad-answer': () => i18n.t('popup.problem.badAnswer'),
};

/** One plain sentence for what went wrong. */
export function problemText(problem: Problem): string {
  return PROBLEM_WORDS[problem]();
}
