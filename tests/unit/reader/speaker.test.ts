import { beforeEach, expect, test, vi } from 'vitest';
import { createSpeaker, voicesFor } from '../../../src/reader/speaker';

class Utterance extends EventTarget {
  voice: unknown = null;
  lang = '';
  rate = 1;
  constructor(readonly text: string) {
    super();
  }
}

let spoken: Utterance[];
const synth = { speak: (utterance: Utterance) => void spoken.push(utterance), cancel: vi.fn() };

beforeEach(() => {
  spoken = [];
  synth.cancel.mockClear();
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
});

function speaker(rate = () => 1) {
  const onPlace = vi.fn();
  const onEnd = vi.fn();
  const made = createSpeaker({
    texts: ['One.', 'Two.'],
    synth: synth as unknown as SpeechSynthesis,
    voice: () => null,
    rate,
    lang: 'en',
    onPlace,
    onEnd,
  });
  return { made, onPlace, onEnd };
}

const end = (type: 'end' | 'error' = 'end') => spoken.at(-1)?.dispatchEvent(new Event(type));

test('reads one sentence after the other, and says when it is through', () => {
  const { made, onPlace, onEnd } = speaker();
  made.play(0);
  end();
  expect(spoken.map(({ text }) => text)).toEqual(['One.', 'Two.']);
  expect(onEnd).not.toHaveBeenCalled();
  end();
  expect(onPlace.mock.calls).toEqual([[0], [1]]);
  expect(onEnd).toHaveBeenCalledExactlyOnceWith(false);
  expect(made.speaking).toBe(false);
});

test('what was stopped says nothing more', () => {
  const { made, onPlace, onEnd } = speaker();
  made.play(0);
  made.stop();
  expect(synth.cancel).toHaveBeenCalledOnce();
  end();
  end('error');
  expect(onPlace).toHaveBeenCalledOnce();
  expect(onEnd).not.toHaveBeenCalled();
});

test('asks for the speed before every sentence', () => {
  let rate = 1;
  const { made } = speaker(() => rate);
  made.play(0);
  rate = 1.5;
  end();
  expect(spoken.map((utterance) => utterance.rate)).toEqual([1, 1.5]);
});

test('says so when a voice breaks off', () => {
  const { made, onEnd } = speaker();
  made.play(0);
  end('error');
  expect(onEnd).toHaveBeenCalledExactlyOnceWith(true);
});

test('voices of the language come, the local ones and those of the country first', () => {
  const voice = (name: string, lang: string, localService = true) =>
    ({ name, lang, localService, default: false }) as SpeechSynthesisVoice;
  const all = [
    voice('net', 'en-US', false),
    voice('br', 'pt_BR'),
    voice('gb', 'en-GB'),
    voice('us', 'en-US'),
  ];
  expect(voicesFor(all, 'en-US').map(({ name }) => name)).toEqual(['us', 'net', 'gb']);
  expect(voicesFor(all, 'pt').map(({ name }) => name)).toEqual(['br']);
  expect(voicesFor(all, 'el')).toEqual([]);
});
