/** Text helpers shared by everything that reads words. Pure; know no DOM. */

const SPACE = /[\s\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** White space but single plain blanks: most of a text's blanks are left where they are, which is much faster. */
const UNEVEN =
  / *[\t\n\v\f\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff][\s\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*| {2,}/g;

/** What {@link UNEVEN} finds, for a quick look: most texts have none between their ends. */
const SOME_UNEVEN = /[\t\n\v\f\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]| {2}/;

/** Collapses white space (all of Unicode's) to single blanks and trims. Keeps everything else. */
export function squeeze(text: string): string {
  const line = text.trim();
  return SOME_UNEVEN.test(line) ? line.replace(UNEVEN, ' ') : line;
}

/** Vowel signs of Arabic and Hebrew and the stroke that stretches Arabic words: printed in some texts only. */
const OPTIONAL_MARKS = /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u0652\u0670]/g;

/** Letters and marks that are written one way or another: each pair is what is found and what stands for it. */
const ONE_FORM = new Map(
  [
    ...["'‘’‚‛`´′ʼ׳", '"“”„‟«»″״', '-‐‑‒–—―−־'],
    // Capitals drop the Greek accent, and turn the Turkish dotless i into the dotted one, or the other way round.
    ...['iİı', 'σς', 'αάΆ', 'εέΈ', 'ηήΉ', 'ιίϊΐΊΪ', 'οόΌ', 'υύϋΰΎΫ', 'ωώΏ'],
    // Romanian with a comma or a cedilla below, Russian with or without the dots.
    ...['şșȘ', 'ţțȚ', 'еёЁ'],
    // Alef with and without hamza, and the letters of which Arabic and Persian keyboards have one each.
    ...['اأإآٱ', 'یيى', 'کك', 'هۀ'],
    ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(
      (digit) =>
        digit + [0x660, 0x6f0, 0x966, 0x9e6].map((zero) => String.fromCharCode(zero + digit)).join(''),
    ),
  ].flatMap((forms) => [...forms.slice(1)].map((form) => [form, forms.charAt(0)] as const)),
);
const OTHER_FORM = new RegExp(`[${[...ONE_FORM.keys()].join('')}]`, 'g');
const OTHER_LETTER = new RegExp(
  `[${[...ONE_FORM.keys()].filter((form) => /\p{Ll}|\p{Lo}/u.test(form)).join('')}]`,
  'gu',
);

/**
 * Lower case, and one form for letters and marks that are written in several. Keeps the length of every text in
 * composed letters, so that places in the result are places in the text.
 */
export function fold(text: string): string {
  // Lower case first, as that makes final sigmas; the dotted capital I alone would become two characters.
  return text
    .replace(/İ/g, 'i')
    .toLowerCase()
    .replace(OTHER_FORM, (form) => ONE_FORM.get(form) ?? form);
}

/** A pattern in usual spelling, its letters in the forms that {@link fold} leaves: "πηγή" is matched as "πηγη". */
export function folded({ source, flags }: RegExp): RegExp {
  return new RegExp(
    source.replace(OTHER_LETTER, (form) => ONE_FORM.get(form) ?? form),
    flags,
  );
}

/** Printable ASCII, which has one form but for the letters' case and one of its quotes. */
const PLAIN = /^[ -~]*$/;

/**
 * The one form in which patterns are matched and texts compared: NFKC, {@link fold}ed (lower case, straight quotes,
 * plain hyphens, …), three-dot ellipsis, no invisible characters and no optional vowel signs, single blanks.
 */
export function normalize(text: string): string {
  if (PLAIN.test(text)) return squeeze(text.toLowerCase().replaceAll('`', "'"));
  return fold(text.replace(INVISIBLE, '').normalize('NFKC').replace(OPTIONAL_MARKS, ''))
    .replace(/…/g, '...')
    .replace(SPACE, ' ')
    .trim();
}

/**
 * Letters and figures of all scripts, for use inside the brackets of a pattern. Names them by their places, as `\\p{L}`
 * takes four times as long where a text has one character beyond Latin-1; rare signs count that `\\p{L}` would not.
 */
export const WORD_CHARS =
  '0-9A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u1fff\\u2c00-\\u2dff\\u3005-\\u3007\\u3021-\\u3029\\u3031-\\u3035\\u3041-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufefc\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc';

/** Scripts written without blanks between words: compared by character, measured by character. */
export const UNSPACED = /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/;
/** A letter of a script in which words have no edges: without blanks, or (Korean) with particles joined to a name. */
export const EDGELESS = /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7af]/;

/** Whether a phrase stands in a text at the start of a word: "my column" is no part of "economy column". */
export function startsWordIn(text: string, phrase: string): boolean {
  const at = text.indexOf(phrase);
  return at >= 0 && (EDGELESS.test(phrase) || !/[\p{L}\p{M}]$/u.test(text.slice(Math.max(0, at - 2), at)));
}

const HANGUL = /[\uac00-\ud7af]/;

/** Length of a text in characters of Latin script, so that one bound serves all scripts: 100 Chinese characters are 250. */
export function weigh(text: string): number {
  return text.length * (UNSPACED.test(text) ? 2.5 : HANGUL.test(text) ? 1.8 : 1);
}

const TOKEN = /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]|[\p{L}\p{N}\p{M}_]+/gu;

/** Words of a text in its normalized form; a character each where the script has no blanks. */
export function tokens(text: string): string[] {
  return normalize(text).match(TOKEN) ?? [];
}

/** Cuts to at most `max` characters at a word where possible, with `…` where something was cut. */
export function clip(text: string, max: number): string {
  const line = squeeze(text);
  if (line.length <= max) return line;
  const head = line.slice(0, max - 1);
  const blank = head.lastIndexOf(' ');
  return `${head.slice(0, blank > max * 0.6 ? blank : head.length).replace(/[\s,;:.]+$/, '')}…`;
}

/** Escapes a string for use inside a regular expression. */
export function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const UMLAUTS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  ß: 'ss',
};

/** The text with umlauts as addresses spell them: "Thueringer Post". */
export function spellUmlauts(text: string): string {
  return text.replace(/[äöüß]/gi, (letter) => UMLAUTS[letter] ?? letter);
}
