import { expect, test } from 'vitest';
import signal from '../../../../src/detect/signals/share-counts';
import { lexiconFor } from '../../../../src/lexicon';
import { pageOf, paragraphs, plainPage, scrapedPage } from '../../core/pages';

const lexicon = lexiconFor(['de', 'en']);
const run = (html: string) => signal.run(pageOf(html), lexicon);

test('counts and a share word between headline and text', () => {
  expect(run(scrapedPage())).toMatchObject([
    { reason: 'share-counts', quote: '100 0 Teilen', trace: 'shareCountsInLead' },
  ]);
});

test('a count in the label’s own line, behind the text', () => {
  expect(run(plainPage(`${paragraphs()}<div>24 Shares</div>`))).toMatchObject([
    { quote: '24 Shares', trace: 'shareCounts' },
  ]);
});

test('counts after the label', () => {
  expect(run(plainPage(`<div>SHARE</div><div>1,2k</div>${paragraphs()}`))).toHaveLength(1);
});

test.each([
  ['ru', '1,2 тыс.', 'Поделиться'],
  ['zh', '3万', '分享'],
  ['ja', '1.5万', 'シェア'],
  ['ko', '2천', '공유하기'],
  ['pt', '1,2 mil', 'Compartilhar'],
  ['pl', '1,2 tys.', 'Udostępnij'],
  ['cs', '3 tis.', 'Sdílet'],
  ['ar', '٣٤', 'مشاركة'],
  ['fa', '۱۲ هزار', 'اشتراک گذاری'],
  ['hi', '१००', 'शेयर करें'],
  ['id', '1,2 rb', 'Bagikan'],
])('%s: %s before %s', (lang, count, label) => {
  const html = plainPage(`<div>${count}</div><div>${label}</div>${paragraphs()}`);
  expect(signal.run(pageOf(html), lexiconFor([lang]))).toHaveLength(1);
});

test.each([
  ['a share button without counts', plainPage(`<div>Teilen</div>${paragraphs()}`)],
  ['prose that divides', plainPage(`<p>Man muss die Summe durch 100 teilen</p>${paragraphs()}`)],
  ['a year beside the button', plainPage(`<div>2024</div><div>Teilen</div>${paragraphs()}`)],
  ['a score table', plainPage(`<table><td>3</td><td>1</td><td>Quay Rovers</td></table>${paragraphs()}`)],
  [
    'numbers far from the button',
    plainPage(`<div>7</div><p>By Ida Moor</p><p>Today</p><div>Share</div>${paragraphs()}`),
  ],
])('silent on %s', (_, html) => expect(run(html)).toEqual([]));
