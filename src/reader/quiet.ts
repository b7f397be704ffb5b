/**
 * Pauses what plays on a page, so that it does not sound from behind the view.
 *
 * @returns a function that lets it go on, unless the page has taken it away or set it going itself
 */
export function quieten(document: Document): () => void {
  const playing = [...document.querySelectorAll<HTMLMediaElement>('video,audio')].filter(
    (media) => !media.paused && !media.ended,
  );
  for (const media of playing) media.pause();
  return () => {
    for (const media of playing) {
      // The browser may want a gesture for it; then it stays paused, as after any pause.
      if (media.isConnected && media.paused) void media.play().catch(() => {});
    }
  };
}
