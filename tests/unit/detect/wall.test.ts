import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/detect/analyse';
import { isPaywalled } from '../../../src/detect/wall';
import { lexiconFor } from '../../../src/lexicon';
import { pageOf, paragraphs, plainPage, STORY } from '../core/pages';

const walled = (html: string, lang = 'en') => {
  const lexicon = lexiconFor([lang]);
  const page = pageOf(html);
  return isPaywalled(page, lexicon);
};
const text = `<div class="body">${paragraphs()}</div>`;
const behind = (html: string) => plainPage(text + html);

describe('a wall', () => {
  test.each([
    ['in one line', 'en', behind('<div><h2>Keep reading with a 7-day free trial</h2></div>')],
    [
      'in a sentence',
      'en',
      behind(
        '<div><p>The rest of this dispatch is kept for members of the Harbour Circle, who pay for boats and film.</p></div>',
      ),
    ],
    [
      'as a heading over a price',
      'en',
      behind('<div><h2>Want to read the rest?</h2><p>£36 a year pays for boats and film.</p></div>'),
    ],
    [
      'far above a form with terms of its own',
      'de',
      behind(
        `<div><h4>Mit Echo plus weiterlesen</h4><p>99,00 EUR im Jahr</p>${'<p>Vorteil</p>'.repeat(20)}</div><form><p>Mit der Eintragung stimme ich zu, dass meine Adresse für den Versand der gewählten Briefe gespeichert wird.</p></form>`,
      ),
    ],
    ['that asks to sign in', 'es', behind('<div>Inicia sesión para seguir leyendo</div>')],
    ['for an app', 'es', behind('<div><p>Sigue leyendo en la app</p></div>')],
    ['for those with a subscription', 'no', behind('<div><h2>Les hele saken med abonnement</h2></div>')],
    ['in Japanese', 'ja', behind('<div>この記事の続きを読むには会員登録が必要です</div>')],
  ])('%s', (_, lang, html) => expect(walled(html, lang)).toBe(true));

  test('markup that says "not free" beside a text that breaks off', () => {
    const priced =
      '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>';
    expect(walled(plainPage(paragraphs([STORY[0], STORY[1], `${STORY[2].slice(0, 80)}…`]), priced))).toBe(
      true,
    );
    expect(walled(plainPage(paragraphs(), priced))).toBe(false);
  });

  test('makes an article of a sentence or two', () => {
    const verdict = (html: string) => analyse(pageOf(html), lexiconFor(['en'])).verdict;
    const stub = `<div>${paragraphs([STORY[0]])}</div>`;
    expect(verdict(plainPage(`${stub}<div>Sign in to keep reading this story</div>`))).toBe('original');
    expect(verdict(plainPage(`${stub}<div>Sign in to comment</div>`))).toBe('not-article');
  });
});

describe('no wall', () => {
  test.each([
    [
      'a subscription banner',
      behind('<div><h3>Subscribe today</h3><p>€1 for three months of local news.</p></div>'),
    ],
    ['a newsletter', behind('<div>Sign up to get the full story in your inbox every morning</div>')],
    [
      'an appeal',
      behind('<div>You have reached the end of this article. Become a member and support us.</div>'),
    ],
    ['comments', behind('<div>Log in to continue reading and to comment</div>')],
    [
      'a list of other articles',
      behind(
        '<div><h3>Keep reading</h3><p><a href="/2024/05/why-the-old-harbour-bridge-must-close">For subscribers: the bridge</a></p></div>',
      ),
    ],
    [
      'a box in a whole text',
      plainPage(
        `<div class="body">${paragraphs(STORY.slice(0, 2))}<div>Keep reading with a free trial</div>${paragraphs(STORY.slice(2))}</div>`,
      ),
    ],
    [
      'a box in a whole text whose paragraphs are wrapped one by one',
      plainPage(
        STORY.map(
          (text, i) =>
            `<div class="part"><p>${text}</p></div>${i === 2 ? '<div>Keep reading with a free trial</div>' : ''}`,
        ).join(''),
      ),
    ],
    [
      'an offer over a long text that is there',
      plainPage(
        `<div class="body">${paragraphs([...STORY, ...STORY, ...STORY, ...STORY, ...STORY, ...STORY, ...STORY, ...STORY, ...STORY])}</div><div>Sign in to keep reading</div>`,
      ),
    ],
    [
      'a story that speaks of walls',
      plainPage(
        paragraphs([
          ...STORY,
          'Readers who want to keep reading must now subscribe, the publisher said on Monday, and so must libraries.',
        ]),
      ),
    ],
  ])('%s', (_, html) => expect(walled(html)).toBe(false));
});
