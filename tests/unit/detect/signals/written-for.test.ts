import { expect, test } from 'vitest';
import signal from '../../../../src/detect/signals/written-for';
import { lexiconFor } from '../../../../src/lexicon';
import { article } from '../../evidence/article';

const run = (parts: Parameters<typeof article>[0]) => signal.run(article(parts), lexiconFor(['it']))[0];

test.each([
  ['Jana Muster per “la Stampa”', 'La Stampa'],
  ['Articolo di Jana Muster per “la Stampa”', 'La Stampa'],
  ['di Jana Muster da <a href="https://ilmanifesto.it/il-molo">il manifesto</a>', 'il manifesto'],
  ['Jane Doe for The Guardian', 'The Guardian'],
])('%s', (line, name) => {
  const found = { name, kind: 'syndicated', trace: 'publisherByline' };
  expect(run({ lead: `<p>${line}</p>` })).toMatchObject(found);
  expect(run({ tail: `<p><em>${line}</em></p>` })).toMatchObject(found);
});

test('a colon says that a passage follows', () =>
  expect(run({ lead: '<p>Jane Doe in The Guardian:</p>' })).toMatchObject({
    name: 'The Guardian',
    kind: 'excerpt',
  }));

test.each<[what: string, lead: string, url?: string]>([
  ['its own writer', '<p>Jane Doe for The Guardian</p>', 'https://www.theguardian.com/harbour-1'],
  ['a sentence', '<p>Jane Doe wrote for The Guardian.</p>'],
  ['words that are no name', '<p>Python high-level API for Golem.</p>'],
  ['a place', '<p>Jana Muster in Westmark</p>'],
  ['a picture', '<figure><img src="/a.jpg"><figcaption>Jane Doe for The Guardian</figcaption></figure>'],
])('silent: %s', (_, lead, url) => expect(run({ lead, ...(url ? { url } : {}) })).toBeUndefined());
