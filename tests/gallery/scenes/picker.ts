import page from '../../fixtures/web/lakeside-observer.example/reports/three-weirs/index.html?raw';
import { pickerScene } from '../on-page';
import { pause, type Scenes, seen } from '../scene';

async function pick(root: ShadowRoot): Promise<void> {
  // Keys that a script makes up press nothing; the place is in the middle of a paragraph.
  const box = document.querySelector('article p')?.getBoundingClientRect();
  const place = box ? { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 } : {};
  root.host.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1, ...place }));
  await seen(root, '[data-testid="picker-selector"]');
  // The preview comes when nothing has been chosen for a moment.
  await pause(500);
}

async function press(root: ShadowRoot, id: string): Promise<void> {
  const button = await seen(root, `[data-testid="${id}"]`);
  button.focus();
  button.click();
  await pause(100);
}

export const pickerScenes: Scenes = {
  'picker/pointing': pickerScene(page, 'body', false),
  'picker/choosing': pickerScene(page, 'body', false, pick),
  'picker/choosing-strip': pickerScene(page, 'strip', false, pick),
  'picker/saved': pickerScene(page, 'body', false, async (root) => {
    await pick(root);
    await press(root, 'picker-save');
    await seen(root, '[data-testid="picker-line"]');
  }),
  'picker/undone': pickerScene(page, 'body', false, async (root) => {
    await pick(root);
    await press(root, 'picker-save');
    await press(root, 'picker-undo');
  }),
  'picker/full': pickerScene(page, 'body', true, async (root) => {
    await pick(root);
    await press(root, 'picker-save');
  }),
};
