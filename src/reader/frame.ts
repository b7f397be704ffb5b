/** The skeleton of the clean view: what is there before any feature adds to it. */
import { i18n } from '#i18n';
import { ownWords } from '../ui/own-words';
import { h } from './dom';

export interface Frame {
  readonly dialog: HTMLDialogElement;
  readonly scroller: HTMLElement;
  readonly bar: HTMLElement;
  readonly toolbar: HTMLElement;
  readonly closeButton: HTMLButtonElement;
  readonly page: HTMLElement;
}

/** The parts that only a view with an article has. */
export interface ArticleFrame {
  readonly banner: HTMLElement;
  readonly headline: HTMLElement;
  readonly article: HTMLElement;
}

/** Makes the empty view: a modal dialog with its bar and its own scroller. */
export function createFrame(): Frame {
  const closeButton = h(
    'button',
    { type: 'button', class: 'hw-tool', 'data-testid': 'close' },
    i18n.t('reader.close'),
  );
  const toolbar = h('div', { class: 'hw-tools' });
  const bar = h(
    'header',
    { class: 'hw-bar' },
    h('nav', { class: 'hw-words', 'aria-label': i18n.t('reader.tools') }, toolbar, closeButton),
  );
  const page = h('div', { class: 'hw-page' });
  // Focusable, so that the keys of the browser scroll it and a click on the text leaves the focus in here.
  const scroller = h('div', { class: 'hw-scroller', tabindex: -1 }, bar, page);
  const dialog = h(
    'dialog',
    {
      class: 'hw-frame',
      'aria-label': i18n.t('reader.label'),
      ...ownWords(),
    },
    scroller,
  );
  return { dialog, scroller, bar, toolbar, closeButton, page };
}

/** Adds banner, headline and body. Language and direction are the article's own. */
export function addArticle(
  frame: Frame,
  article: { title: string; lang: string; dir: 'ltr' | 'rtl'; body: DocumentFragment },
): ArticleFrame {
  const banner = h('section', {
    class: 'hw-banner',
    'aria-label': i18n.t('reader.banner.label'),
    'data-testid': 'origin-banner',
  });
  const headline = h('h1', { class: 'hw-headline', id: 'reader-headline', 'data-testid': 'headline' });
  headline.textContent = article.title;
  const body = h('div', { class: 'hw-article', 'data-testid': 'article' });
  body.append(document.importNode(article.body, true));
  const main = h(
    'main',
    {
      class: 'hw-main',
      'aria-labelledby': 'reader-headline',
      lang: knownLang(article.lang),
      dir: article.dir,
      'data-script': scriptOf(article.lang, body.textContent ?? ''),
    },
    headline,
    body,
  );
  frame.page.append(banner, main);
  return { banner, headline, article: body };
}

/** Fills the view with one plain message where there is nothing to read. */
export function addMessage(frame: Frame, text: string, detail: string): void {
  frame.page.append(
    h(
      'div',
      { class: 'hw-message', role: 'alert', 'data-testid': 'message' },
      h('p', { class: 'hw-message-text' }, text),
      h('p', { class: 'hw-message-detail' }, detail),
    ),
  );
}

/** A language tag as the browser understands it, or null: the page may have written anything. */
export function knownLang(lang: string): string | null {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? null;
  } catch {
    return null;
  }
}

const JOINED_LANGS =
  /^(?:ar|fa|ur|ps|ckb|ug|sd|hi|mr|ne|sa|bn|as|pa|gu|or|ta|te|kn|ml|si|th|lo|km|my|bo|dv)\b/i;
const CJK_LETTERS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const JOINED_LETTERS =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
/** Letters by which the script is told where the page does not state its language. */
const SAMPLE = 600;

/**
 * How the article's script wants to be set: `cjk` without hyphens and blanks, `joined` without room between letters
 * and with more between lines, `plain` as Latin is.
 */
export function scriptOf(lang: string, text: string): 'cjk' | 'joined' | 'plain' {
  if (/^(?:zh|ja|ko|yue)\b/i.test(lang)) return 'cjk';
  if (JOINED_LANGS.test(lang)) return 'joined';
  const sample = text.slice(0, SAMPLE);
  const half = (sample.match(/\p{L}/gu)?.length ?? 0) / 2;
  if ((sample.match(CJK_LETTERS)?.length ?? 0) > half) return 'cjk';
  return (sample.match(JOINED_LETTERS)?.length ?? 0) > half ? 'joined' : 'plain';
}
