import { describe, expect, it } from 'vitest';
import { describeLines } from '../../../src/article/learned/lines';
import { bin, judge } from '../../../src/article/learned/model';
import { describePieces, piecesOf } from '../../../src/article/learned/pieces';
import { Vocabulary } from '../../../src/article/learned/vocabulary';
import { doubt } from '../../../src/article/steps/doubt';
import { draftOf, PROSE, SENTENCES, workOf } from './work';

const p = (text: string) => `<p>${text}</p>`;

describe('model', () => {
  it('adds up the weights of the features that hold', () => {
    const model = { bias: 0, weights: { a: 2, b: -2 } };
    expect(judge(model, [])).toBe(0.5);
    expect(judge(model, ['a', 'b', 'unknown'])).toBe(0.5);
    expect(judge(model, ['a'])).toBeCloseTo(0.88, 2);
  });

  it('names the bin of a value', () => {
    expect(bin('len', 5, [10, 20])).toBe('len<10');
    expect(bin('len', 10, [10, 20])).toBe('len<20');
    expect(bin('len', 99, [10, 20])).toBe('len>=20');
  });
});

describe('describeLines', () => {
  it('tells the form, the place and the names of each line', () => {
    const draft = draftOf(
      '',
      '<div class="author-box"><p>© Ida Falk, <a href="/ida">more by her</a></p></div>',
    );
    const lines = draft.lines();
    const features = describeLines(lines, {
      vocabulary: new Vocabulary(),
      body: draft.body,
      words: draft.work.words,
      site: '',
      authors: ['ida falk'],
    });
    expect(features).toHaveLength(lines.length);
    expect(features[0]).toEqual(
      expect.arrayContaining(['place=mid', 'in=main', 'close=stop', 'prev=none', 'next=prose']),
    );
    expect(features.at(-1)).toEqual(
      expect.arrayContaining(['place=back', 'in=below', 'name=author', 'copyright', 'author', 'next=none']),
    );
  });
});

describe('doubt', () => {
  const shown = (draft: ReturnType<typeof draftOf>) => draft.body.textContent ?? '';

  it('removes a pitch behind the text', () => {
    const draft = draftOf(
      '',
      '<div class="cta-box"><h3>Stay in touch!</h3><p>Sign up for our newsletter: hello@harbour.example | www.harbour.example © 2026</p></div>',
    );
    doubt(draft);
    expect(shown(draft)).not.toContain('www.harbour.example');
    expect(draft.work.removals.list.map(({ step }) => step)).toContain('doubt');
  });

  it('leaves the text alone', () => {
    const draft = draftOf('<h2>What changes in May</h2>');
    const before = shown(draft);
    doubt(draft);
    expect(shown(draft)).toBe(before);
  });
});

describe('piecesOf', () => {
  it('takes the largest parts that hold nothing kept', () => {
    const work = workOf(
      `<main>${PROSE}<section><h2>Fares in spring</h2>${p('A return ticket costs as much as it did.')}</section></main>`,
    );
    const kept = new Set(SENTENCES);
    const pieces = piecesOf(work, kept);
    expect(pieces.map(({ top }) => top.localName)).toEqual(['section']);
    expect(describePieces(work, kept, pieces)[0]).toEqual(
      expect.arrayContaining(['place=after', 'tag=section', 'headings<2']),
    );
  });
});
