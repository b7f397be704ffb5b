import { i18n } from '#i18n';

/** Steps of the article pipeline by what the reader calls the things they take out. */
const NAMES: Readonly<Record<string, () => string>> = {
  headline: () => i18n.t('reader.removed.step.headline'),
  teaser: () => i18n.t('reader.removed.step.teaser'),
  lead: () => i18n.t('reader.removed.step.lead'),
  tail: () => i18n.t('reader.removed.step.tail'),
  continue: () => i18n.t('reader.removed.step.continue'),
  repeats: () => i18n.t('reader.removed.step.repeats'),
  related: () => i18n.t('reader.removed.step.related'),
  'read-also': () => i18n.t('reader.removed.step.related'),
  'link-line': () => i18n.t('reader.removed.step.related'),
  'named-related': () => i18n.t('reader.removed.step.related'),
  pitch: () => i18n.t('reader.removed.step.pitch'),
  'named-newsletter': () => i18n.t('reader.removed.step.pitch'),
  debris: () => i18n.t('reader.removed.step.labels'),
  widgets: () => i18n.t('reader.removed.step.widgets'),
  'named-share': () => i18n.t('reader.removed.step.share'),
  'named-author': () => i18n.t('reader.removed.step.author'),
  'named-meta': () => i18n.t('reader.removed.step.meta'),
  'named-comments': () => i18n.t('reader.removed.step.comments'),
  'named-ad': () => i18n.t('reader.removed.step.ad'),
  extractor: () => i18n.t('reader.removed.step.extractor'),
  'named-toc': () => i18n.t('reader.removed.step.toc'),
};

/** Says in words what was taken out; a step without words of its own gets general ones. */
export function stepName(step: string): string {
  return (Object.hasOwn(NAMES, step) ? NAMES[step] : undefined)?.() ?? i18n.t('reader.removed.step.other');
}
