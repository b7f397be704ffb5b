import { expect, test } from 'vitest';
import signal from '../../../../src/detect/signals/author-elsewhere';
import { lexiconFor } from '../../../../src/lexicon';
import { article } from '../../evidence/article';

const run = (address: string, url?: string) =>
  signal.run(
    article({ tail: `<p><em>Doe can be reached at ${address}.</em></p>`, ...(url ? { url } : {}) }),
    lexiconFor(['en']),
  );

test('the author’s address is at another publisher', () =>
  expect(run('jdoe@stateline.org')).toMatchObject([{ trace: 'authorElsewhere', name: 'Stateline' }]));

test.each([
  ['an unknown host', 'jane@star.example', undefined],
  ['a host of everybody’s mail', 'jane.doe@t-online.de', undefined],
  ['the site’s own', 'jdoe@stateline.org', 'https://stateline.org/2026/11/harbour-closed'],
])('silent on %s', (_, address, url) => expect(run(address, url)).toEqual([]));
