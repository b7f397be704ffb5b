import { expect, test } from 'vitest';
import { lexiconFor } from '../../../src/lexicon';
import { creditLine } from '../../../src/lexicon/credit-line';
import { noticesOf } from '../../../src/lexicon/notices';
import { article } from '../evidence/article';

const notices = (lang: string, tail: string) =>
  noticesOf(article({ lang, tail: `<p>${tail}</p>` }), lexiconFor([lang]));
const category = (name: string) => `<a href="/category/a-1/" rel="category tag">${name}</a>`;

test.each([
  ['es', `Esta entrada fue publicada en ${category('Noticias')} por Juana Muelle.`],
  ['es', 'Esta entrada fue publicada en Noticias por Juana Muelle. Guarda el enlace permanente.'],
  ['fr', `Cet article a été publié dans ${category('Le port')} par Jeanne Quai.`],
  ['fr', 'Cet article, publié dans Le port, est tagué quai.'],
  ['it', `Questo articolo è stato pubblicato in ${category('Porto')} il 3 maggio 2024`],
  ['id', `Tulisan ini dipublikasikan di ${category('Pelabuhan')}.`],
  ['pt', 'Este artigo foi publicado em <a href="/porto">Porto e Mar</a>.'],
])('%s: where a theme files a post is no other place: %s', (lang, line) =>
  expect(notices(lang, line)).toEqual([]),
);

test('a known publisher’s name may be that of a category', () => {
  const page = article({
    lang: 'de',
    tail: `<p>Dieser Artikel wurde in ${category('Welt')} veröffentlicht.</p>`,
  });
  expect(noticesOf(page, lexiconFor(['de']))).toEqual([]);
  expect(creditLine(page, lexiconFor(['de']))).toBeNull();
});

test('a line that links to another site is no filing line, whatever else it links', () => {
  const line = `Este artículo fue publicado en <a href="https://star.example/2024/port">Estrella</a>, ${category('Puerto')}`;
  expect(notices('es', line)[0]).toMatchObject({ name: 'Estrella' });
});

test.each([
  ['fr', 'Cet article a été publié par Jeanne Quai, le 3 mai 2024'],
  ['es', 'Este artículo fue publicado por Juana Muelle el 3 de mayo de 2024'],
  ['pt', 'Este artigo foi publicado por Joana Cais em 3 de maio de 2024'],
  ['it', 'Questo articolo è stato pubblicato da Gianna Molo il 3 maggio 2024'],
  ['id', 'Artikel ini diterbitkan oleh Siti Dermaga pada 3 Mei 2024'],
])('%s: a person puts a text online: %s', (lang, line) => expect(notices(lang, line)).toEqual([]));

test('a publisher publishes, and before that a person may have', () => {
  expect(notices('fr', 'Cet article a été publié par Le Journal du Quai.')).toHaveLength(1);
  expect(notices('es', 'Este artículo fue publicado originalmente por Estrella.')).toHaveLength(1);
});

test('the page’s own author published it first', () => {
  const page = article({
    lead: '<p class="byline">By Jane Doe</p>',
    tail: '<p>This article was originally published by Jane Doe on 3 May 2024.</p>',
  });
  expect(noticesOf(page, lexiconFor(['en']))).toEqual([]);
});

test.each([
  ['es', 'Este artículo apareció en el número 123 de la revista.'],
  ['zh', '本文刊于本刊2024年5月号。'],
  ['zh', '转载，请参考转载声明，注明出处。'],
  ['en', 'Edited by John Roe. The audio version of this story was produced by Jane Doe.'],
])('%s: the site’s own magazine: %s', (lang, line) => expect(notices(lang, line)).toEqual([]));

test('a line about the author, linked to their texts, may say where this one was first', () => {
  const author = '<a href="/author/jane/" rel="author">Jane Doe</a>';
  expect(
    notices('en', `${author} is a writer. This article was originally published in The Guardian.`),
  ).toHaveLength(1);
});
