import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import listen from '../../../../src/reader/features/listen';
import { sample, speakEnglish, wordsOf } from '../sample';

speakEnglish();

class Utterance extends EventTarget {
  constructor(readonly text: string) {
    super();
  }
}

let spoken: Utterance[];
let voices: { name: string; lang: string }[];

beforeEach(() => {
  spoken = [];
  voices = [{ name: 'Ada', lang: 'en-GB' }];
  const synth = Object.assign(new EventTarget(), {
    speak: (utterance: Utterance) => void spoken.push(utterance),
    cancel: vi.fn(),
    getVoices: () => voices,
  });
  vi.stubGlobal('speechSynthesis', synth);
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function opened() {
  const template = document.createElement('template');
  template.innerHTML = '<p>One. Two.</p><p>Three.</p><p>Four.</p>';
  const made = sample([listen], { body: template.content, lang: 'en' });
  made.view.toolbar.querySelector('button')?.click();
  const key = made.press;
  const find = (id: string) => made.view.bar.querySelector<HTMLElement>(`[data-testid=listen-${id}]`);
  return {
    ...made,
    key,
    find,
    press: (id: string) => find(id)?.click(),
    texts: () => spoken.map(({ text }) => text),
  };
}

test('plays, pauses and goes on where it was', () => {
  const { press, find, texts } = opened();
  press('play');
  expect(wordsOf(find('play'))).toBe('Pause');
  spoken.at(-1)?.dispatchEvent(new Event('end'));
  press('play');
  expect(wordsOf(find('play'))).toBe('Play');
  press('play');
  expect(texts()).toEqual(['One.', 'Two.', 'Two.']);
});

test('skips by paragraph, and back to the beginning of one first', () => {
  const { press, texts } = opened();
  press('play');
  press('on');
  press('on');
  press('on');
  press('back');
  press('back');
  spoken.at(-1)?.dispatchEvent(new Event('end'));
  press('back');
  expect(texts()).toEqual(['One.', 'Three.', 'Four.', 'Three.', 'One.', 'Two.', 'One.']);
});

test('keys of the keyboard and of headsets play, pause and skip', () => {
  const { key, find, texts } = opened();
  expect(key('MediaPlayPause')).toBe(true);
  key('MediaTrackNext');
  key('MediaTrackPrevious');
  key('MediaStop');
  expect(wordsOf(find('play'))).toBe('Play');
  expect(texts()).toEqual(['One.', 'Three.', 'One.']);
  expect(key('VolumeUp')).toBe(false);
});

test('begins with the first sentence in sight', () => {
  const { press, texts } = opened();
  const boxes = vi.spyOn(Range.prototype, 'getBoundingClientRect');
  boxes.mockImplementation(function (this: Range) {
    return new DOMRect(0, this.toString() === 'Four.' ? 40 : -40, 100, 20);
  });
  press('play');
  boxes.mockRestore();
  expect(texts()).toEqual(['Four.']);
});

test('falls silent with the view', () => {
  const { press, end } = opened();
  press('play');
  end();
  expect(window.speechSynthesis.cancel).toHaveBeenCalled();
});

test('says so where no voice speaks the language, until one comes', () => {
  voices = [{ name: 'Jean', lang: 'fr-FR' }];
  const { view, find } = opened();
  const said = () => wordsOf(view.bar.querySelector('[role=status]'));
  expect(said()).toMatch(/^This browser has no voice/);
  expect(find('play')?.hasAttribute('disabled')).toBe(true);
  voices = [{ name: 'Ada', lang: 'en-GB' }];
  window.speechSynthesis.dispatchEvent(new Event('voiceschanged'));
  expect(said()).toBe('');
  expect(find('play')?.hasAttribute('disabled')).toBe(false);
});

test('is silent where there is nothing to read or nobody to read it', () => {
  expect(sample([listen], { text: '' }).view.toolbar.childElementCount).toBe(0);
  vi.stubGlobal('speechSynthesis', undefined);
  expect(sample([listen]).view.toolbar.childElementCount).toBe(0);
});
