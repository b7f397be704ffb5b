import { i18n } from '#i18n';
import { h } from '../dom';
import type { ReaderFeature } from '../feature';
import { addPanel } from '../panel';
import { type Sentence, sentencesOf } from '../sentences';
import { createSpeaker, voicesFor } from '../speaker';
import type { ReaderView } from '../view';
import css from './listen.css?inline';

const RATES = [0.75, 1, 1.25, 1.5, 1.75, 2] as const;

interface Player {
  toggle(): void;
  stop(): void;
  skip(by: -1 | 1): void;
}

/**
 * Keys of keyboards and headsets, heard while the view is in front. The browser's media session is left alone: speech
 * reaches it in no browser without a sound file that plays along, and handlers that the page has set there could be
 * taken away but not given back.
 */
const MEDIA_KEYS: Readonly<Record<string, (player: Player) => void>> = {
  MediaPlayPause: ({ toggle }) => toggle(),
  MediaPlay: ({ toggle }) => toggle(),
  MediaPause: ({ stop }) => stop(),
  MediaStop: ({ stop }) => stop(),
  MediaTrackNext: ({ skip }) => skip(1),
  MediaTrackPrevious: ({ skip }) => skip(-1),
};

/** Reads the article aloud with the browser's own voices, and shows the sentence that is read. */
const listen: ReaderFeature = {
  id: 'listen',
  order: 15,
  first: true,
  css,
  mount(view, signal) {
    const synth = window.speechSynthesis;
    if (!synth || !view.data.text) return;
    const label = i18n.t('reader.listen.label');
    addPanel(
      view,
      {
        id: 'listen',
        word: i18n.t('reader.listen.word'),
        label,
        fill: (panel) => {
          panel.append(h('p', { class: 'hw-panel-title' }, label), ...controls(view, synth, signal));
        },
      },
      signal,
    );
  },
};

export default listen;

function controls(view: ReaderView, synth: SpeechSynthesis, signal: AbortSignal): HTMLElement[] {
  const lang = view.article.parentElement?.lang ?? '';
  const sentences = sentencesOf(view.article, lang);
  const mark = createMark(view, signal);
  /** The sentence it stands at; null until it has begun once. */
  let at: number | null = null;
  let rate = 1;
  let chosen: SpeechSynthesisVoice | null = null;

  const said = h('p', { class: 'hw-listen-said', role: 'status' });
  const button = (id: string, text: string, act: () => void) => {
    const made = h(
      'button',
      { type: 'button', class: 'hw-listen-button', 'data-testid': `listen-${id}` },
      text,
    );
    made.addEventListener('click', act, { signal });
    return made;
  };
  const speaker = createSpeaker({
    texts: sentences.map(({ text }) => text),
    synth,
    lang,
    voice: () => chosen,
    rate: () => rate,
    onPlace(index) {
      at = index;
      mark.show(sentences[index]);
    },
    onEnd(failed) {
      mark.show();
      if (!failed) at = null;
      said.textContent = failed ? i18n.t('reader.listen.failed') : '';
      playing(false);
    },
  });
  const playing = (now: boolean) => {
    play.textContent = now ? i18n.t('reader.listen.pause') : i18n.t('reader.listen.play');
  };
  const start = (index: number) => {
    said.textContent = '';
    playing(true);
    speaker.play(index);
  };
  const stop = () => {
    speaker.stop();
    playing(false);
  };
  /** To the beginning of the block before or behind; the one before counts from its second sentence on. */
  const skip = (by: -1 | 1) => {
    const now = at ?? inSight(view, sentences);
    const block = sentences[now]?.block ?? 0;
    const first = sentences.findIndex((sentence) => sentence.block === block);
    const wanted = by < 0 && now > first ? block : block + by;
    const index = sentences.findIndex((sentence) => sentence.block === wanted);
    if (index < 0) return;
    if (speaker.speaking) start(index);
    else {
      at = index;
      mark.show(sentences[index]);
    }
  };
  const toggle = () => (speaker.speaking ? stop() : start(at ?? inSight(view, sentences)));
  const play = button('play', i18n.t('reader.listen.play'), () => toggle());
  const back = button('back', i18n.t('reader.listen.back'), () => skip(-1));
  const on = button('on', i18n.t('reader.listen.on'), () => skip(1));
  const voices = h('select', { class: 'hw-listen-select', 'data-testid': 'listen-voice' });
  const speeds = h(
    'select',
    { class: 'hw-listen-select' },
    ...RATES.map((value) => h('option', { value, selected: value === rate }, `${value}×`)),
  );

  // Browsers list their voices late, and may never list any.
  const list = () => {
    const fitting = voicesFor(synth.getVoices(), lang);
    if (!chosen || !fitting.includes(chosen)) chosen = fitting[0] ?? null;
    voices.replaceChildren(
      ...fitting.map((voice, index) => h('option', { value: index, selected: voice === chosen }, voice.name)),
    );
    const none = fitting.length === 0;
    for (const control of [play, back, on, voices, speeds]) control.toggleAttribute('disabled', none);
    said.textContent = none ? i18n.t('reader.listen.noVoice') : '';
  };
  const again = () => speaker.speaking && start(at ?? 0);
  voices.addEventListener(
    'change',
    () => {
      chosen = voicesFor(synth.getVoices(), lang)[voices.selectedIndex] ?? null;
      again();
    },
    { signal },
  );
  speeds.addEventListener(
    'change',
    () => {
      rate = Number(speeds.value);
      again();
    },
    { signal },
  );
  view.onKey((event) => {
    const act = MEDIA_KEYS[event.key];
    if (!act || play.disabled) return false;
    act({ toggle, stop, skip });
    return true;
  });
  synth.addEventListener('voiceschanged', list, { signal });
  signal.addEventListener('abort', () => speaker.stop());
  list();
  return [
    h('div', { class: 'hw-listen-row' }, back, play, on),
    h('label', { class: 'hw-listen-choice' }, h('span', {}, i18n.t('reader.listen.voice')), voices),
    h('label', { class: 'hw-listen-choice' }, h('span', {}, i18n.t('reader.listen.speed')), speeds),
    said,
  ];
}

/** The first sentence below the tools: reading aloud begins where the eye is. */
function inSight(view: ReaderView, sentences: readonly Sentence[]): number {
  const top = view.bar.getBoundingClientRect().bottom;
  return Math.max(
    0,
    sentences.findIndex(({ range }) => range.getBoundingClientRect().bottom > top),
  );
}

/**
 * Shows a sentence by boxes that lie behind it. The text itself stays as it is, and the document's list of
 * highlights, which the page can read, learns nothing.
 */
function createMark(view: ReaderView, signal: AbortSignal) {
  const layer = h('div', { class: 'hw-listen-mark', 'aria-hidden': 'true', 'data-testid': 'listen-mark' });
  let shown: Sentence | undefined;
  const draw = () => {
    const origin = layer.getBoundingClientRect();
    const boxes = Array.from(shown?.range.getClientRects() ?? [], ({ left, top, width, height }) => {
      const box = h('span');
      box.style.cssText = `left:${left - origin.left}px;top:${top - origin.top}px;width:${width}px;height:${height}px`;
      return box;
    });
    layer.replaceChildren(...boxes);
  };
  view.article.append(layer);
  // Type can be changed, and pictures come late.
  const sizes = new ResizeObserver(draw);
  sizes.observe(view.article);
  signal.addEventListener('abort', () => sizes.disconnect());
  return {
    /** Nothing is shown where there is no sentence. */
    show(sentence?: Sentence): void {
      shown = sentence;
      draw();
      if (!sentence) return;
      const place = sentence.range.getBoundingClientRect();
      const top = view.bar.getBoundingClientRect().bottom;
      const { bottom } = view.scroller.getBoundingClientRect();
      const seen = place.top >= top && place.bottom <= bottom;
      if (!seen) view.scroller.scrollTop += place.top - top - (bottom - top) / 4;
    },
  };
}
