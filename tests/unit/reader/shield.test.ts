import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { raiseShield } from '../../../src/reader/shield';
import { byHand } from './sample';

let host: HTMLElement;
let controller: AbortController;
const heard = vi.fn();
const onKey = vi.fn((_: KeyboardEvent) => false);

beforeEach(() => {
  host = document.createElement('div');
  document.body.replaceChildren(host);
  controller = new AbortController();
  heard.mockClear();
  onKey.mockClear();
  for (const type of ['keydown', 'mousedown', 'copy', 'wheel']) {
    document.addEventListener(type, heard, { capture: true, signal: controller.signal });
  }
  raiseShield(host, onKey, controller.signal);
});
afterEach(() => controller.abort());

const fire = (target: Element, type: string) => {
  const event = type.startsWith('key')
    ? new KeyboardEvent(type, { key: 'a', bubbles: true, cancelable: true })
    : new Event(type, { bubbles: true, cancelable: true });
  target.dispatchEvent(byHand(event));
  return event;
};

test('listeners of the page hear nothing that happens in the view', () => {
  for (const type of ['mousedown', 'copy', 'wheel', 'keydown']) fire(host, type);
  expect(heard).not.toHaveBeenCalled();
});

test('keys are the view’s wherever the focus is, and a used key has no other effect', () => {
  expect(fire(document.body, 'keydown').defaultPrevented).toBe(false);
  onKey.mockReturnValueOnce(true);
  expect(fire(document.body, 'keydown').defaultPrevented).toBe(true);
  expect(onKey).toHaveBeenCalledTimes(2);
  expect(heard).not.toHaveBeenCalled();
});

test('what happens on the page itself is the page’s', () => {
  fire(document.body, 'copy');
  expect(heard).toHaveBeenCalledOnce();
});

test('nothing is left when the shield is down', () => {
  controller.abort();
  document.addEventListener('keydown', heard, { capture: true, once: true });
  fire(host, 'keydown');
  expect(heard).toHaveBeenCalledOnce();
  expect(onKey).not.toHaveBeenCalled();
});

test('the key that closes the view comes up without the page hearing of it, and only that one', () => {
  const up = (code: string) =>
    document.body.dispatchEvent(byHand(new KeyboardEvent('keyup', { code, bubbles: true })));
  const page = vi.fn();
  document.addEventListener('keyup', page);
  onKey.mockImplementationOnce(() => {
    controller.abort();
    return true;
  });
  document.body.dispatchEvent(byHand(new KeyboardEvent('keydown', { code: 'Escape', bubbles: true })));
  up('Escape');
  expect(page).not.toHaveBeenCalled();
  up('Escape');
  expect(page).toHaveBeenCalledOnce();
  document.removeEventListener('keyup', page);
});

test('a sealed host’s events end before the page, and are heard by the host alone', () => {
  controller.abort();
  controller = new AbortController();
  const hear = vi.fn();
  const page = vi.fn();
  document.addEventListener('click', page, { capture: true, signal: controller.signal });
  raiseShield(host, onKey, controller.signal, { hear });
  fire(host, 'click');
  expect(hear).toHaveBeenCalledOnce();
  expect(page).not.toHaveBeenCalled();
  fire(document.body, 'click');
  expect(hear).toHaveBeenCalledOnce();
  expect(page).toHaveBeenCalledOnce();
});

test('a key that a script makes up is the page’s, and presses nothing', () => {
  host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(onKey).not.toHaveBeenCalled();
  expect(heard).toHaveBeenCalledOnce();
});

test('Escape whose way down the page swallows is heard on its way up', () => {
  const up = () => host.dispatchEvent(byHand(new KeyboardEvent('keyup', { key: 'Escape', bubbles: true })));
  up();
  expect(onKey).not.toHaveBeenCalled();
  controller.abort();
  const thief = new AbortController();
  const steal = (event: Event) => event.stopImmediatePropagation();
  window.addEventListener('keydown', steal, { capture: true, signal: thief.signal });
  const again = new AbortController();
  raiseShield(host, onKey, again.signal);
  up();
  expect(onKey).toHaveBeenCalledOnce();
  again.abort();
  thief.abort();
});

test('it is raised again where a page has thrown all listeners away, and stands once', () => {
  controller.abort();
  const again = new AbortController();
  raiseShield(host, onKey, again.signal)();
  fire(host, 'keydown');
  expect(onKey).toHaveBeenCalledOnce();
  again.abort();
});
