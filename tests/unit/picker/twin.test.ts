import { expect, test } from 'vitest';
import { createTwin } from '../../../src/picker/twin';

test('pairs the page with its clone, also in what open shadow roots show', () => {
  document.body.innerHTML = '<main><x-story><b>light</b></x-story><p>after</p></main>';
  const host = document.querySelector('x-story') as HTMLElement;
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<div class="story"><p>dark</p><slot></slot></div><x-box></x-box>';
  const box = root.querySelector('x-box') as HTMLElement;
  box.attachShadow({ mode: 'open' }).innerHTML = '<i>deep</i>';
  const twin = createTwin(document);
  const own = (live: Element | null | undefined) => (live && twin?.of(live)) ?? null;
  for (const live of [
    host.querySelector('b'),
    document.querySelector('main > p'),
    root.querySelector('p'),
    box.shadowRoot?.querySelector('i'),
  ]) {
    expect(own(live)?.textContent).toBe(live?.textContent);
    expect(twin?.live(own(live) as Element)).toBe(live);
    expect(twin?.doc.contains(own(live))).toBe(true);
  }
  // Where rules see it: in the host, with what the page puts into the slot.
  expect(twin?.doc.querySelector('x-story .story')?.textContent).toBe('darklight');
  expect(twin?.outside(own(box.shadowRoot?.querySelector('i')) as Element)).toBe(own(host));
  expect(twin?.outside(own(document.querySelector('main')) as Element).localName).toBe('main');
});
