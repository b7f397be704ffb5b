import { letters } from '../lines';
import { namesOf } from '../names';
import { keptTexts, type SourceLine, type Step } from '../work';
import { isDateLine } from './lead';

/** Lines looked at between the headline and the text. */
const MAX_LINES = 40;
const MIN_LENGTH = 40;
const MAX_LENGTH = 700;
const NAME =
  /(?:^|[\s_-])(?:stand-?first|deck|dek|sub-?(?:title|head|headline|heading)|lead|lede|summary|excerpt|teaser|intro|introduction|abstract|chapo|vorspann|anriss|entradilla|sommario|ingress|description|kicker-text|snippet)(?:$|[\s_-])/i;
const SENTENCE = /[.!?…。！？]["'”’»」)]?\s*$/;

/** The summary that many pages print between headline and text, which extractors leave out with the header. */
export const standfirst: Step = {
  name: 'standfirst',
  run(work) {
    const { body, source } = work;
    if (!body || (work.attempt !== 'readability' && work.attempt !== 'rule')) return;
    const kept = keptTexts(work);
    const first = source.findIndex((entry) => entry.prose && !entry.chrome && kept.has(entry.text));
    if (first <= 0) return;
    const title = letters(work.title);
    const described = ['og:description', 'description', 'twitter:description']
      .flatMap((name) => work.markup.meta(name))
      .map((text) => letters(text))
      .filter((text) => text.length >= MIN_LENGTH);
    const headline = source.findLastIndex(
      (entry, i) => i < first && !entry.line.hidden && entry.line.letters === title,
    );
    const below = headline >= 0 ? headline : lastHeading(source, first);
    const from = Math.max(below + 1, first - MAX_LINES);
    const found = source
      .slice(from, first)
      .filter(
        (entry) =>
          !kept.has(entry.text) &&
          !repeatsHeadline(entry, title) &&
          isStandfirst(entry, described, below >= 0),
      );
    // Whoever says where the article is knows that it begins behind several paragraphs.
    const most = work.attempt === 'rule' ? 1 : 3;
    // Several paragraphs of prose here are no summary but another text.
    if (found.length === 0 || found.length > most) return;
    prepend(body, found);
    work.lines = null;
  },
};

/** Where the shown headline is worded otherwise than the stated one: the last heading ahead of the text. */
function lastHeading(source: readonly SourceLine[], before: number): number {
  return source.findLastIndex(
    ({ line, text, chrome }, i) =>
      i < before &&
      i >= before - MAX_LINES &&
      !chrome &&
      text.length > 15 &&
      /^h[12]$/.test(line.element.localName),
  );
}

function isStandfirst(entry: SourceLine, described: readonly string[], belowHeadline: boolean): boolean {
  const { line, text } = entry;
  if (line.hidden || line.caption || line.linkShare > 0.4) return false;
  if (text.length < MIN_LENGTH || text.length > MAX_LENGTH) return false;
  const own = line.letters;
  if (described.some((summary) => summary.includes(own) || own.includes(summary))) return true;
  if (!belowHeadline || entry.chrome || isDateLine(line.norm)) return false;
  if (NAME.test(namesAbove(line.element))) return true;
  return SENTENCE.test(text) && (/^h[2-4]$/.test(line.element.localName) || text.length >= 60);
}

/** The headline is shown above; a line that holds all of it says it again. */
function repeatsHeadline({ line }: SourceLine, title: string): boolean {
  return title.length > 8 && line.letters.includes(title);
}

function namesAbove(element: Element): string {
  const parent = element.parentElement;
  return `${namesOf(element)} ${parent ? namesOf(parent) : ''}`;
}

function prepend(body: Element, entries: readonly SourceLine[]): void {
  const holder = body.childElementCount === 1 ? (body.firstElementChild ?? body) : body;
  const document = body.ownerDocument;
  holder.prepend(
    ...entries.map(({ text }) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      return paragraph;
    }),
  );
}
