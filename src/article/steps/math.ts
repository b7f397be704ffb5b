import { squeeze } from '../../core/text';
import type { Step } from '../work';

const MAX_FORMULAS = 2000;
const MAX_TEX = 4000;
/** What MathJax, KaTeX and MediaWiki put around a formula: it is there for the eye and again for the ear. */
const RENDERED =
  'mjx-container,.MathJax_Display,.MathJax,.MathJax_SVG,.MathJax_CHTML,.katex-display,.katex,.mwe-math-element';
const SOURCE = 'script[type^="math/tex" i]';
/** What a page with formulas has some of; a question for each is answered faster than one for all. */
const SIGNS = ['math', '.MathJax_Preview', ...RENDERED.split(','), SOURCE];

/**
 * Formulas as MathML, each once, or as the TeX they were written in. Has to come before scripts are taken out, as
 * MathJax keeps the TeX in them.
 */
export const math: Step = {
  name: 'math',
  run({ doc }) {
    if (!SIGNS.some((sign) => doc.querySelector(sign))) return;
    for (const preview of [...doc.querySelectorAll('.MathJax_Preview')]) preview.remove();
    for (const container of [...doc.querySelectorAll(RENDERED)].slice(0, MAX_FORMULAS)) {
      if (!doc.contains(container)) continue;
      const script = scriptBehind(container);
      const formula = container.querySelector('math');
      if (formula) {
        if (
          /display/i.test(container.getAttribute('class') ?? '') ||
          container.getAttribute('display') === 'true'
        )
          formula.setAttribute('display', 'block');
        container.replaceWith(formula);
        script?.remove();
      } else if (script) container.remove();
      else {
        const tex = container.querySelector('annotation[encoding*="tex" i]')?.textContent;
        if (tex) container.replaceWith(written(doc, tex));
      }
    }
    for (const script of [...doc.querySelectorAll(SOURCE)].slice(0, MAX_FORMULAS)) {
      const tex = script.textContent ?? '';
      if (squeeze(tex) && tex.length <= MAX_TEX) script.replaceWith(written(doc, tex));
    }
    for (const annotation of [...doc.querySelectorAll('math annotation,math annotation-xml')])
      annotation.remove();
  },
};

/** The TeX of a formula stands behind what MathJax made of it. */
function scriptBehind(container: Element): Element | null {
  const next = container.nextElementSibling;
  return next?.matches(SOURCE) ? next : null;
}

function written(doc: Document, tex: string): Element {
  const code = doc.createElement('code');
  code.setAttribute('class', 'language-tex');
  // MathJax wraps its TeX so that it passes as XML.
  code.textContent = squeeze(tex.replace(/^\s*%?\s*<!\[CDATA\[|%?\s*\]\]>\s*$/g, ''));
  return code;
}
