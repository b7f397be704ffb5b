import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

/** Language and direction of the interface: for a page of it, and for an element whose words are not the article's. */
export function ownWords(): { readonly lang: string; readonly dir: 'ltr' | 'rtl' } {
  return {
    lang: i18n.t('common.lang'),
    dir: browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr',
  };
}
