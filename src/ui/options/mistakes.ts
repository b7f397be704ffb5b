import { i18n } from '#i18n';
import type { IgnoredReason, RuleMistake } from '../../rules/rule';
import { ownWords } from '../own-words';

const WORDS: Record<RuleMistake['code'], (found: string, meant?: string) => string> = {
  'section-expected': (found) => i18n.t('options.mistake.sectionExpected', { found }),
  'section-not-closed': () => i18n.t('options.mistake.sectionNotClosed'),
  'host-expected': () => i18n.t('options.mistake.hostExpected'),
  'bad-host': (found) => i18n.t('options.mistake.badHost', { found }),
  'unknown-directive': (found, meant) =>
    meant
      ? i18n.t('rules.mistake.meant', { found, meant })
      : i18n.t('options.mistake.unknownDirective', { found }),
  'value-expected': () => i18n.t('options.mistake.valueExpected'),
  'bad-mode': (found) => i18n.t('options.mistake.badMode', { found }),
  'bad-find': (found) => i18n.t('options.mistake.badFind', { found }),
  'bad-tag': () => i18n.t('rules.mistake.badTag'),
  'bad-css': (found) => i18n.t('options.mistake.badCss', { found }),
  'bad-xpath': (found) => i18n.t('options.mistake.badXpath', { found }),
  'too-heavy': () => i18n.t('rules.mistake.tooHeavy'),
  'too-long': () => i18n.t('options.mistake.tooLong'),
};

/** What is wrong and what was expected, as a sentence. */
export function mistakeWords({ code, found, meant }: RuleMistake): string {
  return WORDS[code](asCode(found), meant && asCode(meant));
}

/** Code runs from left to right, and keeps the order of its signs in a sentence that does not. */
function asCode(text: string): string {
  return ownWords().dir === 'rtl' ? `\u2066${text}\u2069` : text;
}

/** A mistake as a sentence with its place: "Line 8, column 8: …". */
export function mistakeText(mistake: RuleMistake): string {
  const { line, column } = mistake;
  return i18n.t('options.rules.at', { line, column, message: mistakeWords(mistake) });
}

const IGNORED: Record<IgnoredReason, () => string> = {
  login: () => i18n.t('rules.ignored.login'),
  request: () => i18n.t('rules.ignored.request'),
  'source-text': () => i18n.t('rules.ignored.sourceText'),
  'more-pages': () => i18n.t('rules.ignored.morePages'),
  'own-way': () => i18n.t('rules.ignored.ownWay'),
  test: () => i18n.t('rules.ignored.test'),
  structure: () => i18n.t('rules.ignored.structure'),
  script: () => i18n.t('rules.ignored.script'),
  extended: () => i18n.t('rules.ignored.extended'),
  'any-ending': () => i18n.t('rules.ignored.anyEnding'),
};

/** Why a line is kept but not obeyed, as a sentence. */
export function ignoredWords(reason: IgnoredReason): string {
  return IGNORED[reason]();
}
