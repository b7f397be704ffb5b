import { i18n } from '#i18n';
import type { KeyAction } from '../storage/keys';

/** What each key of the clean view does, in words. */
export const KEY_WORDS: Readonly<Record<KeyAction, () => string>> = {
  keys: () => i18n.t('reader.keys.label'),
  look: () => i18n.t('reader.look.label'),
  outline: () => i18n.t('reader.outline.label'),
  listen: () => i18n.t('reader.listen.label'),
  save: () => i18n.t('reader.save.label'),
  removed: () => i18n.t('reader.removed.title'),
  source: () => i18n.t('reader.keys.source'),
};
