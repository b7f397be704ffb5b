import type { ReaderFeature } from '../feature';

const BLOCKS = 'p,li,h1,h2,h3,h4,h5,h6,blockquote,td,th,dt,dd,figcaption,pre';
const LETTERS = /\p{L}/gu;
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;
/** Letters that are looked at in a block. */
const MAX_LETTERS = 2000;
/** Share of letters of the other direction that turns a block. */
const TURNS = 0.6;

/** A block in a script of the other direction is set in its own: by most of its letters, not by the first. */
const direction: ReaderFeature = {
  id: 'direction',
  order: 2,
  first: true,
  mount(view) {
    const whole = view.data.dir;
    for (const block of view.article.querySelectorAll<HTMLElement>(BLOCKS)) {
      if (block.dir) continue;
      const text = (block.textContent ?? '').slice(0, MAX_LETTERS);
      const letters = text.match(LETTERS)?.length ?? 0;
      if (letters === 0) continue;
      const share = (text.match(RIGHT_TO_LEFT)?.length ?? 0) / letters;
      if (whole === 'ltr' && share > TURNS) block.dir = 'rtl';
      else if (whole === 'rtl' && 1 - share > TURNS) block.dir = 'ltr';
    }
  },
};

export default direction;
