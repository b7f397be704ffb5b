import type { Step } from '../work';

const SHARE = 0.3;

/**
 * Takes class and id from the elements that hold the headline or much of the prose, so that no extractor
 * strips them for a word in their name.
 */
export const protect: Step = {
  name: 'protect',
  run({ doc, source }) {
    const weights = new Map<Element, number>();
    let total = 0;
    for (const { line, prose, chrome } of source) {
      if (!prose || chrome || line.hidden) continue;
      total += line.text.length;
      let node: Element | null = line.element;
      for (let up = 0; node && up < 80; up++, node = node.parentElement) {
        weights.set(node, (weights.get(node) ?? 0) + line.text.length);
      }
    }
    for (const [element, chars] of weights) if (chars >= total * SHARE) free(element);
    const headlines = doc.getElementsByTagName('h1');
    if (headlines.length !== 1) return;
    for (let node: Element | null = headlines[0] ?? null; node && node !== doc.body; node = node.parentElement) free(node);
  },
};

function free(element: Element): void {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (!UNLIKELY.test(names)) return;
  element.removeAttribute('class');
  element.removeAttribute('id');
}

/** Words for which Readability strips an element, unless others in the name speak for it. */
const UNLIKELY =
  /-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote|hidden|contact|masthead|media|meta|outbrain|promo|scroll|share|shopping|tags|widget|com-/i;
