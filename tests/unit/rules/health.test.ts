import { describe, expect, it } from 'vitest';
import {
  type HealthRecord,
  isOutdated,
  muteLines,
  noteSighting,
  outdatedIn,
  RECORDS_MAX,
  type Sighting,
} from '@/src/rules/health';
import { parseRules } from '@/src/rules/parse';

const DAY = 86_400_000;
const seen = (found: boolean, at: number, over: Partial<Sighting> = {}): Sighting => ({
  host: 'a.example',
  name: 'body',
  text: 'body: .text',
  list: '',
  found,
  url: `https://a.example/${at}`,
  at,
  ...over,
});
const recordsOf = (...sightings: Sighting[]) => sightings.reduce(noteSighting, [] as readonly HealthRecord[]);

describe('noteSighting', () => {
  it('a rule that used to match and does not on two pages is out of date, since the first of them', () => {
    const records = recordsOf(seen(true, DAY), seen(false, 3 * DAY), seen(false, 4 * DAY));
    expect(records.map(isOutdated)).toEqual([true]);
    expect(records[0]).toMatchObject({ matchedAt: DAY, missedAt: 3 * DAY });
  });

  it.each([
    [
      'one page, however often it is read',
      [seen(true, DAY), seen(false, 3 * DAY, { url: 'x' }), seen(false, 4 * DAY, { url: 'x' })],
    ],
    ['a rule that has never matched', [seen(false, DAY), seen(false, 2 * DAY), seen(false, 3 * DAY)]],
    [
      'pages that it matches again',
      [seen(true, DAY), seen(false, 2 * DAY), seen(false, 3 * DAY), seen(true, 4 * DAY)],
    ],
    [
      'another rule’s pages',
      [seen(true, DAY), seen(false, 2 * DAY), seen(false, 3 * DAY, { text: 'body: .new' })],
    ],
  ])('%s is no reason', (_, sightings) => {
    expect(recordsOf(...sightings).filter(isOutdated)).toEqual([]);
  });

  it('matches are written down now and then, and no more records are kept than can be', () => {
    const records = recordsOf(seen(true, DAY));
    expect(noteSighting(records, seen(true, DAY + 1000))).toBe(records);
    expect(noteSighting(records, seen(true, 2 * DAY))).not.toBe(records);
    const many = recordsOf(
      ...Array.from({ length: RECORDS_MAX + 5 }, (_, i) => seen(true, i, { host: `h${i}.example` })),
    );
    expect(many).toHaveLength(RECORDS_MAX);
    expect(many[0]?.host).toBe('h5.example');
  });
});

describe('outdatedIn', () => {
  const records = recordsOf(
    seen(true, DAY, { text: 'body: .one\nbody: .two' }),
    seen(false, 2 * DAY, { text: 'body: .one\nbody: .two' }),
    seen(false, 3 * DAY, { text: 'body: .one\nbody: .two' }),
  );
  const text =
    '[b.example]\nbody: .one\nbody: .two\n[*.a.example]\n# note\nbody: .one\nstrip: .x\nbody:.two\n';

  it('finds the rule in the text as it stands now', () => {
    const [only, ...more] = outdatedIn(parseRules(text), records);
    expect(more).toEqual([]);
    expect(only).toMatchObject({ line: 6, lines: [6, 8], record: { missedAt: 2 * DAY } });
    expect(muteLines(text, only?.lines ?? [])).toBe(
      '[b.example]\nbody: .one\nbody: .two\n[*.a.example]\n# note\n# body: .one\nstrip: .x\n# body:.two\n',
    );
  });

  it('says nothing of a rule that was changed, or of another list', () => {
    expect(
      outdatedIn(parseRules(text.replace('.two\n[', '.new\n[').replace(':.two', ':.new')), records),
    ).toEqual([]);
    expect(outdatedIn(parseRules(text), records, 'other')).toEqual([]);
  });
});
