/** What a scene is, and what a person does before its picture is taken. */
import { type ComponentChild, render } from 'preact';
import baseCss from '../../src/ui/base.css?inline';

export interface Scene {
  /** `view` stands over a page and has themes of its own; the others follow the system. */
  readonly surface: 'popup' | 'page' | 'view';
  /** Brings the scene into the document, and ends when it can be looked at. */
  show(app: HTMLElement): Promise<void>;
}

export type Scenes = Readonly<Record<string, Scene>>;

type Act = (app: HTMLElement) => unknown;

/** A scene of components. */
export function component(
  surface: Scene['surface'],
  css: string,
  view: () => ComponentChild,
  act?: Act,
): Scene {
  return {
    surface,
    async show(app) {
      const style = document.createElement('style');
      style.textContent = baseCss + css;
      document.head.append(style);
      render(view(), app);
      // Effects of the first rendering, and parts that are loaded when they are wanted.
      await pause(surface === 'popup' ? 50 : 200);
      await act?.(app);
      await pause(50);
    },
  };
}

export function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

/** Waits until a person would see it. @throws Error that names what did not come */
export async function seen<E extends Element = HTMLElement>(root: ParentNode, selector: string): Promise<E> {
  for (let tries = 0; tries < 100; tries++) {
    const element = root.querySelector<E>(selector);
    if (element?.checkVisibility()) return element;
    await pause(50);
  }
  throw new Error(`${selector} did not come`);
}

export async function click(root: ParentNode, selector: string): Promise<void> {
  (await seen(root, selector)).click();
  await pause(30);
}

export async function type(root: ParentNode, selector: string, text: string): Promise<void> {
  const field = await seen<HTMLInputElement>(root, selector);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Chooses a file where rules or backups are imported. */
export function chooseFile(root: ParentNode, name: string, text: string): void {
  const field = root.querySelector<HTMLInputElement>('[data-testid="import"]');
  if (!field) throw new Error('no import');
  const files = new DataTransfer();
  files.items.add(new File([text], name));
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
