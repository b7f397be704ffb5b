/** Longest wait for a frame, in milliseconds: a page that leaves the browser no time must not keep the tools away. */
const LONGEST = 250;

/**
 * Calls back once what has just been put into the page is painted: what is not needed for the first sight must not
 * delay it. At once where the page is hidden, as then nothing is painted.
 *
 * @param signal takes it back
 */
export function whenPainted(callback: () => void, signal: AbortSignal): void {
  let called = false;
  const once = () => {
    if (called || signal.aborted) return;
    called = true;
    clearTimeout(timer);
    callback();
  };
  const timer = setTimeout(once, LONGEST);
  if (document.visibilityState === 'hidden') {
    once();
    return;
  }
  // A timer set in a frame's callback fires behind that frame.
  requestAnimationFrame(() => setTimeout(once));
}
