import { afterEach, expect, test, vi } from 'vitest';
import save from '../../../../src/reader/features/save';
import { sample, search, speakEnglish, state, wordsOf } from '../sample';

speakEnglish();

afterEach(() => {
  vi.unstubAllGlobals();
});

function opened(first = state()) {
  const made = sample([save], { title: 'A river', text: 'It rains.' }, first);
  made.view.toolbar.querySelector('button')?.click();
  const find = (id: string) => made.view.bar.querySelector<HTMLElement>(`[data-testid=save-${id}]`);
  const said = () => wordsOf(made.view.bar.querySelector('[role=status]'));
  return { ...made, press: (id: string) => find(id)?.click(), said };
}

function clipboard() {
  const texts: string[] = [];
  vi.stubGlobal(
    'ClipboardItem',
    class {
      readonly parts: Record<string, Blob>;
      constructor(parts: Record<string, Blob>) {
        this.parts = parts;
      }
    },
  );
  const write = vi.fn(async (items: { parts: Record<string, Blob> }[]) => {
    for (const part of Object.values(items[0]?.parts ?? {})) texts.push(await part.text());
  });
  const writeText = vi.fn(async (text: string) => void texts.push(text));
  vi.stubGlobal('navigator', { ...navigator, clipboard: { write, writeText } });
  return texts;
}

test('copies the text, plain and rich, with its address', async () => {
  const texts = clipboard();
  const { press, said } = opened();
  press('copy');
  await vi.waitFor(() => expect(said()).toBe('Copied.'));
  expect(texts[0]).toMatch(/^A river\n\nIt rains\.\n\nhttps:/);
  expect(texts[1]).toContain('<h1>A river</h1>');
});

test('copies Markdown that names the original', async () => {
  const texts = clipboard();
  const { press, said } = opened(state({ search: search() }));
  press('copy-markdown');
  await vi.waitFor(() => expect(said()).toBe('Copied.'));
  expect(texts[0]).toContain('original: "https://ledger.example/river"');
});

test('saves a file under the headline, and leaves nothing behind', async () => {
  const names: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  const { press, said, view } = opened();
  press('markdown');
  await vi.waitFor(() => expect(said()).toBe('Saved.'));
  expect(names).toEqual(['A-river.md']);
  expect(view.frame.querySelector('a[download]')).toBeNull();
});

test('says so where the browser refuses', async () => {
  vi.stubGlobal('navigator', { ...navigator, clipboard: undefined });
  const { press, said } = opened();
  press('copy-markdown');
  await vi.waitFor(() => expect(said()).toBe('The browser does not allow it on this page.'));
});
