/** Reads sentences aloud, one utterance each, so that stopping, skipping and changing the voice act at once. */

export interface Speaker {
  readonly speaking: boolean;
  /** Begins, or goes on, at a sentence. */
  play(index: number): void;
  stop(): void;
}

export interface SpeakerOptions {
  readonly texts: readonly string[];
  readonly synth: SpeechSynthesis;
  /** Asked before every sentence, so that a change holds from the next one on. */
  readonly voice: () => SpeechSynthesisVoice | null;
  readonly rate: () => number;
  /** BCP 47 tag of the text, or ''. */
  readonly lang: string;
  /** A sentence begins. */
  readonly onPlace: (index: number) => void;
  /** It fell silent by itself: at the end, or because the browser's voice failed. */
  readonly onEnd: (failed: boolean) => void;
}

export function createSpeaker(options: SpeakerOptions): Speaker {
  const { texts, synth } = options;
  /** The utterance that may still speak; events of earlier ones are passed over. */
  let current: SpeechSynthesisUtterance | null = null;

  const stop = () => {
    if (!current) return;
    current = null;
    synth.cancel();
  };
  const play = (index: number) => {
    stop();
    const text = texts[index];
    if (text === undefined) {
      options.onEnd(false);
      return;
    }
    const utterance = new SpeechSynthesisUtterance(text);
    const voice = options.voice();
    if (voice) utterance.voice = voice;
    utterance.lang = voice?.lang ?? options.lang;
    utterance.rate = options.rate();
    utterance.addEventListener('end', () => {
      if (current !== utterance) return;
      current = null;
      play(index + 1);
    });
    utterance.addEventListener('error', () => {
      if (current !== utterance) return;
      current = null;
      options.onEnd(true);
    });
    current = utterance;
    options.onPlace(index);
    synth.speak(utterance);
  };
  return {
    get speaking() {
      return current !== null;
    },
    play,
    stop,
  };
}

/** Voices that speak a language, the browser's default and local ones first. */
export function voicesFor(all: readonly SpeechSynthesisVoice[], lang: string): SpeechSynthesisVoice[] {
  const primary = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];
  const fitting = lang ? all.filter((voice) => primary(voice.lang) === primary(lang)) : [...all];
  const rank = (voice: SpeechSynthesisVoice) =>
    Number(voice.lang.toLowerCase() === lang.toLowerCase()) +
    Number(voice.default) +
    Number(voice.localService);
  return fitting.sort((a, b) => rank(b) - rank(a));
}
