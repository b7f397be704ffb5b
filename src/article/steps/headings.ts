import { squeeze } from '../../core/text';
import type { Step } from '../work';

const MAX_HEADINGS = 500;
const MAX_TEXT = 300;
const HEADINGS = 'h1,h2,h3,h4,h5,h6';

/** Headings that are headings by their role only, and those whose text stands in the button that folds a section. */
export const headingRoles: Step = {
  name: 'heading-roles',
  run({ doc }) {
    for (const element of [...doc.querySelectorAll('[role="heading"]')].slice(0, MAX_HEADINGS)) {
      if (!/^(?:div|p|span)$/.test(element.localName) || element.querySelector(`${HEADINGS},p,div,ul,ol`))
        continue;
      const text = squeeze(element.textContent ?? '');
      const level = Number(element.getAttribute('aria-level') ?? 2);
      if (text && text.length <= MAX_TEXT && !element.closest(HEADINGS)) {
        rename(element, `h${level >= 1 && level <= 6 ? Math.floor(level) : 2}`);
      }
    }
    const [headline, ...sections] = [...doc.querySelectorAll('h1')].slice(0, MAX_HEADINGS);
    // The extractor would make sections of the first rank equal to what stands below them.
    if (headline && sections.length > 1) {
      for (const heading of [...doc.querySelectorAll('h5,h4,h3,h2,h1')].slice(0, MAX_HEADINGS))
        if (heading !== headline) rename(heading, `h${levelOf(heading) + 1}`);
    }
    for (const button of [...doc.querySelectorAll(':is(h2,h3,h4,h5,h6,summary,dt) button')].slice(
      0,
      MAX_HEADINGS,
    )) {
      if (squeeze(button.textContent ?? '').length > 0) button.replaceWith(...button.childNodes);
    }
  },
};

/**
 * The headline above the article is the only heading of the first level. The highest heading inside becomes one of
 * the second, and the others keep their distance to it.
 */
export const headingLevels: Step = {
  name: 'heading-levels',
  run({ body }) {
    if (!body) return;
    const headings = [...body.querySelectorAll(HEADINGS)]
      .filter((heading) => squeeze(heading.textContent ?? ''))
      .slice(0, MAX_HEADINGS);
    const highest = Math.min(...headings.map(levelOf));
    if (headings.length === 0 || highest === 2) return;
    for (const heading of headings) rename(heading, `h${Math.min(6, levelOf(heading) - highest + 2)}`);
  },
};

function levelOf(heading: Element): number {
  return Number(heading.localName[1]);
}

function rename(element: Element, name: string): void {
  if (element.localName === name) return;
  const fresh = element.ownerDocument.createElement(name);
  for (const attribute of ['id', 'class', 'lang', 'dir']) {
    const value = element.getAttribute(attribute);
    if (value !== null) fresh.setAttribute(attribute, value);
  }
  fresh.append(...element.childNodes);
  element.replaceWith(fresh);
}
