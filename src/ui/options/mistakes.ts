import { i18n } from '#i18n';
import type { RuleMistake } from '../../rules/rule';

const WORDS: Record<RuleMistake['code'], (found: string) => string> = {
  'section-expected': (found) => i18n.t('options.mistake.sectionExpected', { found }),
  'section-not-closed': () => i18n.t('options.mistake.sectionNotClosed'),
  'host-expected': () => i18n.t('options.mistake.hostExpected'),
  'bad-host': (found) => i18n.t('options.mistake.badHost', { found }),
  'unknown-directive': (found) => i18n.t('options.mistake.unknownDirective', { found }),
  'value-expected': () => i18n.t('options.mistake.valueExpected'),
  'bad-mode': (found) => i18n.t('options.mistake.badMode', { found }),
  'bad-css': (found) => i18n.t('options.mistake.badCss', { found }),
  'bad-xpath': (found) => i18n.t('options.mistake.badXpath', { found }),
  'too-long': () => i18n.t('options.mistake.tooLong'),
};

/** A mistake as a sentence with its place: "Line 8, column 8: …". */
export function mistakeText(mistake: RuleMistake): string {
  return i18n.t('options.rules.at', {
    line: mistake.line,
    column: mistake.column,
    message: WORDS[mistake.code](mistake.found),
  });
}
