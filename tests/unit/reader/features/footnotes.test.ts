import { expect, test } from 'vitest';
import footnotes from '../../../../src/reader/features/footnotes';
import keys from '../../../../src/reader/features/keys';
import links from '../../../../src/reader/features/links';
import { fragment, sample, speakEnglish, wordsOf } from '../sample';

speakEnglish();

/** As the sanitiser leaves them. */
const MARKUPS = {
  Markdown: `<p>Text.<sup id="hw-fnref:1"><a href="#hw-fn:1" class="footnote-ref">1</a></sup></p>
    <section class="footnotes"><ol><li id="hw-fn:1"><p>The note. <a href="#hw-fnref:1">↩︎</a></p></li></ol></section>`,
  WordPress: `<p>Text.<sup><a href="#hw-7f" id="hw-7f-link">1</a></sup></p>
    <ol><li id="hw-7f">The note. <a href="#hw-7f-link">↩︎</a></li></ol>`,
  MediaWiki: `<p>Text.<sup id="hw-cite_ref-1"><a href="#hw-cite_note-1">[1]</a></sup></p>
    <ol><li id="hw-cite_note-1"><span><a href="#hw-cite_ref-1">^</a></span> <span>The note.</span></li></ol>`,
  Substack: `<p>Text.<a href="#hw-footnote-1" id="hw-footnote-anchor-1">1</a></p>
    <div class="footnote"><a id="hw-footnote-1" href="#hw-footnote-anchor-1">1</a><div><p>The note.</p></div></div>`,
  'a named place': `<p>Text.<a href="#hw-n1"><sup>1</sup></a></p><p><a id="hw-n1"></a>1. The note.</p>`,
};

const mounted = (html: string) => {
  const made = sample([footnotes, keys, links], { body: fragment(html) });
  const link = made.view.article.querySelector<HTMLElement>('a');
  const note = () => made.view.root.querySelector<HTMLElement>('[data-testid=note]');
  return { ...made, link, note };
};

test.each(Object.entries(MARKUPS))('%s: the mark opens its note, Escape leads back', (_, html) => {
  const { link, note, press, view, close } = mounted(html);
  link?.click();
  expect(wordsOf(note()?.querySelector('.hw-note-text'))).toBe('The note.');
  expect(note()?.getAttribute('aria-label')).toBe('Note 1');
  expect(note()?.querySelector('[id]')).toBeNull();
  expect(view.root.activeElement).toBe(note());
  expect(link?.getAttribute('aria-expanded')).toBe('true');
  expect(press('Escape')).toBe(true);
  expect(note()).toBeNull();
  expect(view.root.activeElement).toBe(link);
  expect(close).not.toHaveBeenCalled();
});

test('the same mark closes it, as a click beside it does', () => {
  const { link, note, view } = mounted(MARKUPS.Markdown);
  link?.click();
  link?.click();
  expect(note()).toBeNull();
  link?.click();
  view.headline.click();
  expect(note()).toBeNull();
});

test('the space bar presses a mark, and Tab past the note’s end leads back to it', () => {
  const { link, note, press, view } = mounted(MARKUPS.Markdown);
  link?.focus();
  expect(press(' ')).toBe(true);
  note()?.querySelector('button')?.focus();
  press('Tab');
  expect(note()).toBeNull();
  expect(view.root.activeElement).toBe(link);
});

test.each([
  ['a list of contents', '<ul><li><a href="#hw-a">1</a></li></ul><h2 id="hw-a">One</h2><p>Text</p>'],
  ['a word', '<p>See <a href="#hw-a">below</a>.</p><p id="hw-a">Further down.</p>'],
  ['what stands before it', '<p id="hw-a">Further up.</p><p>Text<sup><a href="#hw-a">1</a></sup></p>'],
])('%s is no footnote', (_, html) => {
  const { view } = mounted(html);
  expect(view.article.querySelector('[aria-haspopup]')).toBeNull();
});
