import { i18n } from '#i18n';

/** Says in words why something was taken out; a step that has no words of its own gets general ones. */
export function stepName(step: string): string {
  const names: Record<string, () => string> = {};
  return (names[step] ?? (() => i18n.t('reader.removed.step.other')))();
}
