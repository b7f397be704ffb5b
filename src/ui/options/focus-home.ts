import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Takes the focus home when what had it goes away: otherwise whoever uses the keyboard begins at the top of the page.
 *
 * @param shown how much there is that may go away; the focus is looked after when it gets less
 */
export function useFocusHome(home: RefObject<HTMLElement | null>, shown: number): void {
  const before = useRef(shown);
  useEffect(() => {
    const active = document.activeElement;
    const lost = !active?.isConnected || active === document.body;
    if (shown < before.current && lost) home.current?.focus({ preventScroll: true });
    before.current = shown;
  }, [shown]);
}
