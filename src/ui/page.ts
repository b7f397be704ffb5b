import { i18n } from '#i18n';
import { ownWords } from './own-words';

/**
 * The language the texts are in, with the reader's own region where it is the same language, for dates and
 * figures: texts in German with the browser in `de-AT` give `de-AT`; with the browser in Danish, `de`.
 */
export function textLanguage(): string {
  const language = i18n.t('common.lang');
  const own = navigator.language;
  return own.toLowerCase().split('-')[0] === language ? own : language;
}

/** Gives an extension page its language, direction and title, which its HTML file cannot know. */
export function preparePage(title: string): void {
  Object.assign(document.documentElement, ownWords());
  document.title = title;
}
