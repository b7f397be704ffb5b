import { expect, test } from 'vitest';
import { mayBeArticle } from '../../../src/core/gate';
import { documentOf, paragraphs, plainPage, STORY } from './pages';

const custom = () => {
  const document = documentOf('<news-app></news-app>');
  const root = document.querySelector('news-app')?.attachShadow({ mode: 'open' });
  for (const text of STORY) {
    const paragraph = document.createElement('div');
    paragraph.textContent = text;
    root?.append(paragraph);
  }
  return document;
};

test.each([
  ['a plain article', documentOf(plainPage())],
  ['paragraphs by line breaks only', documentOf(`<table><td>${STORY.join('<br><br>')}</td></table>`)],
  ['a story behind a hundred short paragraphs', documentOf('<p>Menu</p>'.repeat(100) + paragraphs())],
  ['custom elements', documentOf(STORY.map((text) => `<x-line>${text}</x-line>`).join(''))],
  ['an open shadow root', custom()],
  [
    'Chinese',
    documentOf(
      `<div>${'港務局昨日宣布，舊港大橋將於週一起關閉兩個冬季進行維修，渡輪將負責接送工人。'.repeat(4)}</div>`,
    ),
  ],
  [
    'a short piece whose markup says article',
    documentOf(`<meta property="og:type" content="article"><p>${STORY[0]}</p>`),
  ],
])('%s may be an article', (_, document) => expect(mayBeArticle(document)).toBe(true));

test.each([
  ['an empty page', documentOf('')],
  ['one sentence', documentOf(`<p>${STORY[0]}</p>`)],
  [
    'buttons and links',
    documentOf(
      '<ul>' +
        '<li><a href="/a">A page of ours with a rather long name that goes on and on and on</a></li>'.repeat(
          50,
        ) +
        '</ul>',
    ),
  ],
  ['an application', documentOf(`<div id="root"></div><script>${paragraphs().repeat(20)}</script>`)],
  ['many line breaks without text', documentOf(`<div>${'x<br>'.repeat(80)}</div>`)],
])('%s is none', (_, document) => expect(mayBeArticle(document)).toBe(false));
