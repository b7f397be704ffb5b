import { fromBase64 } from '../../core/base64';
import { type Bundled, FONT_NAMES, isBundled } from '../../storage/fonts';
import type { ReaderFeature } from '../feature';

/** Brings a typeface of the package when it is chosen, and takes it away with the view. */
const fonts: ReaderFeature = {
  id: 'fonts',
  order: 1,
  first: true,
  mount(view, signal) {
    const asked = new Set<Bundled>();
    const faces: FontFace[] = [];
    const bring = async (font: Bundled) => {
      const loaded = await view.loadFont(font);
      for (const { base64, weight, style, range } of loaded) {
        if (signal.aborted) return;
        // From bytes: an address would need the leave of the page's own policy.
        const face = new FontFace(FONT_NAMES[font], fromBase64(base64).buffer, {
          weight,
          style,
          unicodeRange: range,
        });
        faces.push(face);
        document.fonts.add(face);
      }
    };
    view.onLook(({ font }) => {
      if (!isBundled(font) || asked.has(font)) return;
      asked.add(font);
      // Without it the text stands in the typeface that comes next.
      bring(font).catch(() => asked.delete(font));
    });
    signal.addEventListener('abort', () => {
      for (const face of faces) document.fonts.delete(face);
    });
  },
};

export default fonts;
