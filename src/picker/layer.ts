import { ofDocument } from '../core/live';
import type { Host } from '../reader/host';
import { holdLayer } from '../reader/layer';

/**
 * Keeps the picker above everything that the page shows. As a popover it leaves the page as it is, so that the browser
 * can say what is under the pointer; where the page itself has opened a modal dialog, all else is inert, and only
 * another modal dialog can be used.
 */
export function raisePicker(
  host: Pick<Host, 'shadowHost' | 'tidy'>,
  dialog: HTMLDialogElement,
  onLost: () => void,
  signal: AbortSignal,
): void {
  const lift = () => {
    const root = dialog.getRootNode();
    const focused = root instanceof ShadowRoot ? root.activeElement : null;
    if (dialog.matches(':popover-open')) dialog.hidePopover();
    if (dialog.open) dialog.close();
    const inert = ofDocument(document, 'documentElement')?.querySelector(':modal');
    try {
      if (inert) {
        dialog.removeAttribute('popover');
        dialog.showModal();
      } else {
        dialog.setAttribute('popover', 'manual');
        dialog.showPopover();
      }
    } catch {
      // Not in a state for either: the host's own position and z-index have to do.
      dialog.setAttribute('open', '');
    }
    if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
  };
  lift();
  holdLayer(host, lift, onLost, signal);
}
