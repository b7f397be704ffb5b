import { expect, test } from 'vitest';
import { piecesOf } from '../../../../../src/ui/options/editor/language';

const painted = (line: string) =>
  piecesOf(line).map(({ from, to, kind }) => `${kind} ${line.slice(from, to)}`);

test.each([
  ['', []],
  ['   ', []],
  ['! a comment', ['comment ! a comment']],
  ['  # one, too', ['comment # one, too']],
  [
    '[a.example, *.b.example]  # why',
    [
      'bracket [',
      'site a.example',
      'bracket ,',
      'bracket  ',
      'site *.b.example',
      'bracket ]',
      'bracket  ',
      'comment  # why',
    ],
  ],
  ['mode: never # x', ['word mode:', 'choice never', 'comment  # x']],
  ['strip: .a, //p[@x="# y"] # z', ['word strip:', 'comment  # z']],
  ['wrap_in(blockquote): .q', ['word wrap_in(blockquote):']],
  ['tidy: no', ['kept tidy:', 'kept  no']],
  ['a.example##.ad', ['site a.example', 'word ##']],
  ['###ad', ['word ##']],
  ['just words', []],
  ['[', ['bracket [']],
])('%j', (line, pieces) => {
  expect(painted(line)).toEqual(pieces);
});

test('every line comes to its end', () => {
  for (const line of ['[[[', ':', '"', "strip: '", '##', '#@#', 'mode:', 'mode: "', '\t# ', 'a##b##c'])
    for (const { from, to } of piecesOf(line)) expect(to).toBeGreaterThan(from);
});
