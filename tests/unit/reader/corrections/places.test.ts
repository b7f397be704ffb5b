import { beforeEach, expect, test } from 'vitest';
import { copyOf, findArticle, findPicture, findText } from '../../../../src/reader/corrections/places';

const PROSE =
  'The keeper opened the gate at dawn, as her father had done, and the water came through the boards.';

let doc: Document;
beforeEach(() => {
  document.body.innerHTML = `<main><h1>Nine gates</h1><script>Nine gates</script><div class="top"><p class="again">Nine gates</p></div>
    <div class="story"><p>${PROSE}</p><div class="share"><span>100</span> <b>Share</b></div><p>${PROSE} Again.</p>
    <figure><img data-src="/a/mill.jpg?w=2" src="data:,"></figure></div></main><footer>${PROSE.slice(0, 40)}</footer>`;
  doc = copyOf(document);
});

test('a piece is the innermost box that holds its text, and the headline only where nothing else does', () => {
  expect(findText(doc, '100 Share')?.className).toBe('share');
  expect(findText(doc, 'Nine gates')?.className).toBe('again');
  doc.querySelector('.again')?.remove();
  expect(findText(doc, 'Nine gates')?.localName).toBe('h1');
  expect(findText(doc, `${PROSE.slice(0, 60)}…`)?.localName).toBe('p');
});

test('a text that is not on the page, or only within much more, is nowhere', () => {
  expect(findText(doc, 'Eleven ladders')).toBeNull();
  expect(findText(doc, 'gate at dawn')).toBeNull();
  expect(findText(doc, '')).toBeNull();
});

test('a picture is known by any of its addresses', () => {
  const base = 'https://a.example/story';
  expect(findPicture(doc, 'https://a.example/a/mill.jpg?w=2', base)?.localName).toBe('figure');
  expect(findPicture(doc, 'https://a.example/other.jpg', base)).toBeNull();
});

test('an article is the smallest box around its lines; one that the markup states alone has none', () => {
  expect(findArticle(doc, `${PROSE}\n${PROSE} Again.`)?.className).toBe('story');
  expect(findArticle(doc, 'A text that only the markup states.\nAnd its second line.')).toBeNull();
});

test('what an open shadow root shows is a part of the page', () => {
  document.body.innerHTML = '<x-story></x-story>';
  const host = document.querySelector('x-story') as HTMLElement;
  host.attachShadow({ mode: 'open' }).innerHTML = '<p class="tide-box">The tide</p>';
  expect(findText(copyOf(document), 'The tide')?.className).toBe('tide-box');
});
