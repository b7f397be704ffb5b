import { expect, test } from 'vitest';
import { leftOut } from '../../../src/article/left-out';
import { workOf } from './work';

const BODY = `<nav><a href="/">Home of the paper</a></nav><main><h1>A ferry at night</h1><div class="text">
  <p>The ferry left at midnight, with its lights on and its engines louder than the town had been promised.</p>
  <div class="related"><a href="/x">Another ferry, another night</a></div><p hidden>For screens of clocks</p>
  <p>Nobody on the quay said anything, which in this town is the loudest thing that can be said about a boat.</p>
</div></main><footer>Imprint of the paper</footer>`;
const shown = (work: ReturnType<typeof workOf>) =>
  work.source
    .filter(({ prose }) => prose)
    .map(({ text }) => text)
    .join('\n');

test('what stood in the article’s box and is not shown, but for the headline and what is hidden', () => {
  const work = workOf(BODY, { title: 'A ferry at night' });
  expect(leftOut(work, shown(work))).toEqual(['Another ferry, another night']);
});

test('what a step has logged, or nothing is shown of, is not named again', () => {
  const work = workOf(BODY);
  work.removals.add('related', 'Another ferry, another night');
  expect(leftOut(work, shown(work))).toEqual([]);
  expect(leftOut(workOf(BODY), 'A text that stands nowhere.')).toEqual([]);
});
