import { i18n } from '#i18n';

const WORDS: Record<string, () => string> = {
  mode: () => i18n.t('rules.words.mode'),
  find: () => i18n.t('rules.words.find'),
  auto: () => i18n.t('rules.words.auto'),
  look: () => i18n.t('rules.words.look'),
  click: () => i18n.t('rules.words.click'),
  never: () => i18n.t('rules.words.never'),
  title: () => i18n.t('rules.words.title'),
  body: () => i18n.t('rules.words.body'),
  strip: () => i18n.t('rules.words.strip'),
  keep: () => i18n.t('rules.words.keep'),
  source: () => i18n.t('rules.words.source'),
  author: () => i18n.t('rules.words.author'),
  date: () => i18n.t('rules.words.date'),
  dissolve: () => i18n.t('rules.words.dissolve'),
  next_page_link: () => i18n.t('rules.words.nextPageLink'),
  single_page_link: () => i18n.t('rules.words.singlePageLink'),
  strip_id_or_class: () => i18n.t('rules.words.stripIdOrClass'),
  skip_id_or_class: () => i18n.t('rules.words.skipIdOrClass'),
  strip_image_src: () => i18n.t('rules.words.stripImageSrc'),
  wrap_in: () => i18n.t('rules.words.wrapIn'),
};

/** What a word of the rules does, in a few words; '' for one that is not obeyed. */
export function directiveWords(name: string): string {
  return WORDS[name]?.() ?? '';
}
