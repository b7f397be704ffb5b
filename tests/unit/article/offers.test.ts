import { expect, test } from 'vitest';
import { offers } from '../../../src/article/steps/offers';
import { lexiconFor } from '../../../src/lexicon';
import { draftOf, SENTENCES } from './work';

const STORY = SENTENCES.map((text) => `<p>${text}</p>`).join('');

function removed(html: string, lang = 'en'): readonly string[] {
  const draft = draftOf('', html, { langs: [lang] });
  offers(draft, lexiconFor([lang]));
  return draft.work.removals.list.map(({ text }) => text);
}

test.each([
  [
    'en',
    '<div><span>Premium</span><p>Enjoying this free article? Join our readers.</p><a href="/subscribe">See all offers</a></div>',
  ],
  [
    'de',
    '<div><strong>4 Wochen gratis lesen</strong><p>Ihnen gefällt unser Lokaljournalismus?</p><a href="/plus">Angebot ansehen</a></div>',
  ],
  [
    'fr',
    '<div><p>Vous pouvez lire encore un article gratuit ce mois-ci.</p><a href="https://abo.daily.example/">Découvrir</a></div>',
  ],
])('%s: a box between the paragraphs that leads to where subscriptions are sold', (lang, box) =>
  expect(removed(`${box}${STORY}`, lang)).toHaveLength(1),
);

test.each([
  [
    'sv',
    '<div><h3>Det här är en artikel för våra prenumeranter</h3><p>Har du redan ett konto? Logga in</p></div>',
  ],
  [
    'es',
    '<div><p>Esta noticia es exclusiva para suscriptores</p><p>Suscríbete por 1 € el primer mes.</p></div>',
  ],
])('%s: a box behind the last paragraph with two lines about access', (lang, box) =>
  expect(removed(`${STORY}${box}`, lang)).toHaveLength(1),
);

test.each([
  '<p>Readers can <a href="/subscribe">subscribe to the list</a> of ferries at the pier.</p>',
  '<p><a href="/why-people-unsubscribe-from-lists">Why people leave lists</a></p>',
  '<div><img src="/a.jpg" alt=""><a href="/plus">The pier, plus its lamp</a></div>',
  '<div><p>The account of the harbour master</p><p>Page 4</p></div>',
  '<div><p>The magazine costs 5 € a month.</p><a href="https://star.example/subscribe">Star’s own page</a></div>',
])('keeps %s', (html) => expect([...removed(`${html}${STORY}`), ...removed(`${STORY}${html}`)]).toEqual([]));

test('of a long text only the button goes', () =>
  expect(removed(`<div>${STORY}${STORY}<a href="/subscribe">Subscribe</a></div>`)).toEqual(['Subscribe']));
