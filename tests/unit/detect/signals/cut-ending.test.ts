import { expect, test } from 'vitest';
import signal from '../../../../src/detect/signals/cut-ending';
import { lexiconFor } from '../../../../src/lexicon';
import { pageOf, paragraphs, plainPage, STORY, scrapedPage } from '../../core/pages';

const lexicon = lexiconFor(['en']);
const run = (html: string) => signal.run(pageOf(html), lexicon);
const ending = (last: string) => plainPage(paragraphs([...STORY.slice(0, 3), last]));
const cut = STORY[3].slice(0, 88);

test('a quotation that is never closed', () => {
  expect(run(scrapedPage())).toMatchObject([{ reason: 'cut', trace: 'cutQuotation' }]);
});

test.each([
  [`${cut}..`, 'cutTwoDots'],
  [`${cut} […]`, 'cutBracketedDots'],
  [`${cut} [...]`, 'cutBracketedDots'],
  [`${cut}… [+1844 chars]`, 'cutCharCount'],
  [`${cut}…`, 'cutDots'],
  [`„${STORY[3]}`, 'cutQuotation'],
  [`« ${STORY[3]}`, 'cutQuotation'],
  ['「港務局昨日宣布，舊港大橋將於週一起關閉兩個冬季進行維修，渡輪將負責接送工人。', 'cutQuotation'],
  [cut, 'cutNoEnd'],
])('%s', (last, trace) => expect(run(ending(last))).toMatchObject([{ trace }]));

test.each([
  ['a sentence with an end', STORY[3]],
  ['a closed quotation', `“${STORY[3]}”`],
  ['a German one', `„${STORY[3]}“ Sie lachte: „Nie.“`],
  [
    'marks used the wrong way round',
    `Sie nannte es den “Pakt von Hafen“ und den „Winter”, der über alles kam und der noch lange bleibt.`,
  ],
  ['a French one', `« ${STORY[3]} »`],
  ['an inverted one', `»${STORY[3]}«`],
  ['straight quotes', `"${STORY[3]}`],
  [
    'an omission in the middle',
    `She said “the pier […] will hold” and left the room, and nobody in the council asked her why.`,
  ],
])('silent on %s', (_, last) => expect(run(ending(last))).toEqual([]));

test('silent where a short last line closes the quotation', () => {
  expect(run(plainPage(`${paragraphs()}<p>“${STORY[3]}</p><p>And so it was.”</p>`))).toEqual([]);
});

test('silent behind a paywall', () => {
  expect(
    run(`${ending(`${cut}..`).replace('</article>', '<h3>Subscribe to continue reading</h3></article>')}`),
  ).toEqual([]);
});
