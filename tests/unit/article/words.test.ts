import { describe, expect, test } from 'vitest';
import { bare, isCount, WordIndex } from '../../../src/article/words';
import { normalize } from '../../../src/core/text';
import { debrisFor, debrisLanguages } from '../../../src/lexicon';

const KINDS = ['share', 'comments', 'print', 'minRead', 'ad'] as const;

test.each([
  ['100 TEILEN', 'teilen'],
  ['Continue reading...', 'continue reading'],
  ['[Read more →]', 'read more'],
  ['5 min read', 'min read'],
  ['Lesezeit: 3 Minuten', 'lesezeit: {n} minuten'],
  ['12', ''],
])('%s is bare %s', (line, expected) => expect(bare(normalize(line))).toBe(expected));

test.each(['100', '0', '1,234', '1.2k', '+5', '(12)'])('%s counts', (text) =>
  expect(isCount(text)).toBe(true),
);
test.each(['2026-05-04', '10:30', 'ten', '1234567890', '3 boats'])('%s does not', (text) => {
  expect(isCount(text)).toBe(false);
});

describe('debris words', () => {
  test.each(debrisLanguages.map((list) => [list.lang, list] as const))(
    '%s is filled and normalized',
    (_, list) => {
      for (const [kind, entries] of Object.entries(list)) {
        if (typeof entries === 'string') continue;
        expect(entries.length, kind).toBeGreaterThan(2);
        for (const entry of entries as string[]) expect(normalize(entry), kind).toBe(entry);
        expect(new Set(entries).size, kind).toBe(entries.length);
      }
    },
  );

  /** Short whole sentences and labels of ordinary prose. */
  test.each([
    ['en', ['He said no.', 'The end.', 'Share prices fell.', 'Print is dead.', 'Monday', 'Five minutes']],
    [
      'de',
      ['Das war alles.', 'Die Aktie fällt.', 'Weiter so!', 'Montag', 'Über uns reden sie.', '5 Minuten'],
    ],
    ['fr', ['Il a dit non.', 'La suite est connue.', 'Lundi', '5 minutes']],
    ['es', ['Dijo que no.', 'La cuota sube.', 'Lunes', '5 minutos']],
    ['it', ['Ha detto di no.', 'La stampa tace.', 'Lunedì', '5 minuti']],
    ['nl', ['Hij zei nee.', 'De deelnemers wachten.', 'Maandag', '5 minuten']],
    ['pt', ['Ele disse que não.', 'O partido seguiu.', 'Segunda-feira', '5 minutos']],
    ['pl', ['Powiedział nie.', 'Udział w rynku spada.', 'Poniedziałek', '5 minut']],
  ])('%s: prose is none of them', (lang, lines) => {
    const index = new WordIndex(debrisFor([lang]));
    for (const line of lines) expect([line, index.kindOf(normalize(line))]).toEqual([line, null]);
  });

  test.each([
    ['en', 'Share this article', 'share'],
    ['en', '3 comments', 'comments'],
    ['de', 'Artikel drucken', 'print'],
    ['fr', 'Temps de lecture : 4 min', 'minRead'],
    ['es', 'Publicidad', 'ad'],
    ['it', 'Condividi', 'share'],
    ['nl', 'Geen reacties', 'comments'],
    ['pt', 'Imprimir', 'print'],
    ['pl', 'Reklama', 'ad'],
  ] as const)('%s: %s is %s', (lang, line, kind) => {
    expect(KINDS).toContain(kind);
    expect(new WordIndex(debrisFor([lang])).kindOf(normalize(line))).toBe(kind);
  });
});
