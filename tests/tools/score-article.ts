/** How good a clean text is, against a reference text, against snippets, and against labels of debris and prose. */

export interface Reference {
  readonly text?: string;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
}

export interface Label {
  readonly article?: boolean;
  readonly copy?: string;
  readonly confidence?: number;
  readonly debris?: readonly string[];
  readonly keep?: readonly string[];
  readonly teaser_repeated?: boolean;
}

/** Each 0 to 1, null where the page says nothing about it. */
export interface Score {
  readonly wordF1: number | null;
  readonly withPresent: number | null;
  readonly withoutAbsent: number | null;
  readonly debrisGone: number | null;
  readonly proseKept: number | null;
  readonly noRepeats: number | null;
}

const MIN_CONFIDENCE = 0.65;

export function scoreArticle(
  article: { readonly title: string; readonly text: string } | null,
  reference: Reference | undefined,
  label: Label | undefined,
): Score {
  const text = article?.text ?? '';
  const flat = squash(text);
  const share = (list: readonly string[] | undefined) =>
    list && list.length > 0 ? list.filter((part) => flat.includes(squash(part))).length / list.length : null;
  const gone = (list: readonly string[] | undefined) => {
    const kept = share(list);
    return kept === null ? null : 1 - kept;
  };
  const judged =
    label?.article && label.copy !== 'unclear' && (label.confidence ?? 1) >= MIN_CONFIDENCE ? label : null;
  const first = judged?.teaser_repeated ? judged.keep?.[0] : undefined;
  return {
    wordF1: reference?.text === undefined ? null : wordF1(text, reference.text),
    withPresent: share(reference?.with),
    withoutAbsent: gone(reference?.without),
    debrisGone: text ? gone(judged?.debris) : null,
    proseKept: share(judged?.keep),
    noRepeats:
      text && first
        ? Number(
            flat.split(squash(first).slice(0, 50)).length <= 2 &&
              !(article?.title && flat.slice(0, 400).includes(squash(article.title))),
          )
        : null,
  };
}

/** Harmonic mean of precision and recall over the words of both texts, counted with repetitions. */
export function wordF1(text: string, reference: string): number {
  const ours = wordsOf(text);
  const theirs = wordsOf(reference);
  if (ours.length === 0 || theirs.length === 0) return Number(ours.length === theirs.length);
  const left = new Map<string, number>();
  for (const word of theirs) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of ours) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      both++;
      left.set(word, count - 1);
    }
  }
  return (2 * both) / (ours.length + theirs.length);
}

/** Words of a text, lower case. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** Which parts of a text stand in a reference: by runs of four words, short lines as a whole. */
export class Runs {
  readonly #runs = new Set<string>();
  readonly #flat: string;

  constructor(reference: string) {
    const words = wordsOf(reference);
    for (let i = 0; i + 4 <= words.length; i++) this.#runs.add(words.slice(i, i + 4).join(' '));
    this.#flat = ` ${words.join(' ')} `;
  }

  share(text: string): number {
    const words = wordsOf(text);
    if (words.length < 4) return Number(this.#flat.includes(` ${words.join(' ')} `));
    let found = 0;
    for (let i = 0; i + 4 <= words.length; i++) if (this.#runs.has(words.slice(i, i + 4).join(' '))) found++;
    return found / (words.length - 3);
  }
}

/** A text in the one form in which snippets are looked for. */
export function squash(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/…/g, '...')
    .replace(/[\s\u200b\u00ad]+/g, ' ')
    .trim();
}
