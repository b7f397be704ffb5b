// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { printedDate } from '../../../src/core/printed-date';

describe('printed dates', () => {
  test.each([
    ['de', '15. April 2025', '2025-04-15'],
    ['de', 'Dienstag, 4. März 2025, 14:05 Uhr', '2025-03-04T14:05:00'],
    ['de', 'Von Jana Reuß | 04.03.2025 - 09.30 Uhr', '2025-03-04T09:30:00'],
    ['en', 'Oct. 3, 2024, 2:05 p.m.', '2024-10-03T14:05:00'],
    ['en', 'Posted on March 3rd, 2026 by admin', '2026-03-03'],
    ['en', '3 September 2026', '2026-09-03'],
    ['en', '12:30 AM, 25/12/2024', '2024-12-25'],
    ['fr', 'Publié le 1er août 2024 à 18h30', '2024-08-01T18:30:00'],
    ['es', '12 de octubre de 2024', '2024-10-12'],
    ['pt', 'Lisboa, 7 de março de 2025 às 08:15', '2025-03-07T08:15:00'],
    ['it', '20 gennaio 2025', '2025-01-20'],
    ['nl', '5 mei 2025 11:00', '2025-05-05T11:00:00'],
    ['pl', '19 kwietnia 2026, 19:45', '2026-04-19T19:45:00'],
    ['cs', '3. září 2024', '2024-09-03'],
    ['ru', '14 мая 2025, 20:28', '2025-05-14T20:28:00'],
    ['uk', '14 травня 2025', '2025-05-14'],
    ['el', '9 Μαΐου 2024', '2024-05-09'],
    ['tr', '9 Mayıs 2024 Perşembe', '2024-05-09'],
    ['hu', '2024. május 31.', '2024-05-31'],
    ['lt', '2024 m. kovo 31 d.', '2024-03-31'],
    ['fi', '31. maaliskuuta 2024', '2024-03-31'],
    ['ar', '14 أكتوبر 2026', '2026-10-14'],
    ['ar', '١٤ أكتوبر ٢٠٢٦', '2026-10-14'],
    ['he', '21 בספטמבר 2026', '2026-09-21'],
    ['hi', '5 मार्च 2025', '2025-03-05'],
    ['ja', '2026年7月12日 13時', '2026-07-12'],
    ['zh', '发布时间：2025年3月1日', '2025-03-01'],
    ['ko', '입력 2026.07.12 13:09', '2026-07-12T13:09:00'],
    ['ko', '2026년 7월 12일', '2026-07-12'],
    ['vi', '05/03/2025', '2025-03-05'],
    ['sv', '2024-08-04', '2024-08-04'],
  ])('%s: %s', (lang, line, iso) => {
    expect(printedDate(line, lang)?.iso).toBe(iso);
  });

  test.each([
    ['en', '03/04/2025'],
    ['en', 'Version 1.2.2024b'],
    ['en', 'May 2024'],
    ['en', '45 May 2024'],
    [
      'en',
      'The council of Brackwater will decide on 3 May 2026 whether the old grain pier is to be closed for good.',
    ],
    ['en', 'Season 4, episode 2024'],
    ['de', '12. Xyz 2024'],
    ['zz-not-a-language', '12 Foo 2024'],
    ['en', ''],
  ])('not read, %s: %s', (lang, line) => {
    expect(printedDate(line, lang)).toBeNull();
  });

  test('what stands before it is given, too', () => {
    expect(printedDate('Updated: 3 May 2026', 'en')?.before).toBe('Updated: ');
  });
});
