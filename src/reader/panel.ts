/** Panels under the tools: one word opens one; only one is open at a time. */
import { h } from './dom';
import type { ReaderView } from './view';

/**
 * Adds a tool with its panel. The panel is filled when it is opened for the first time.
 *
 * @param id unique in the view
 * @param word the tool's label
 * @param label the panel's name for screen readers
 */
export function addPanel(
  view: ReaderView,
  options: { id: string; word: string; label: string; fill(panel: HTMLElement): void },
  signal: AbortSignal,
): { button: HTMLButtonElement; panel: HTMLElement } {
  const panelId = `reader-panel-${options.id}`;
  const button = h(
    'button',
    {
      type: 'button',
      class: 'hw-tool',
      'aria-expanded': 'false',
      'aria-controls': panelId,
      'data-testid': `tool-${options.id}`,
    },
    options.word,
  );
  const panel = h('div', {
    class: 'hw-panel',
    id: panelId,
    role: 'group',
    'aria-label': options.label,
    'data-testid': `panel-${options.id}`,
    hidden: true,
  });
  let filled = false;
  button.addEventListener(
    'click',
    () => {
      const open = panel.hidden;
      closePanels(view);
      if (!open) return;
      if (!filled) options.fill(panel);
      filled = true;
      panel.hidden = false;
      button.setAttribute('aria-expanded', 'true');
    },
    { signal },
  );
  view.frame.addEventListener(
    'click',
    (event) => {
      if (event.target instanceof Node && !view.bar.contains(event.target)) closePanels(view);
    },
    { signal },
  );
  view.toolbar.append(button);
  // Behind the words in the order of the keyboard, in front of the text.
  view.bar.append(panel);
  return { button, panel };
}

/**
 * Closes the open panel and gives its word the focus back if it was inside.
 *
 * @returns true where one was open
 */
export function closePanels(view: Pick<ReaderView, 'bar' | 'root'>): boolean {
  const open = view.bar.querySelector<HTMLElement>('.hw-panel:not([hidden])');
  if (!open) return false;
  const button = view.bar.querySelector<HTMLElement>(`[aria-controls="${open.id}"]`);
  if (open.contains(view.root.activeElement)) button?.focus();
  open.hidden = true;
  button?.setAttribute('aria-expanded', 'false');
  return true;
}
