import page from '../../fixtures/web/lakeside-observer.example/reports/three-weirs/index.html?raw';
import { pickerScene } from '../on-page';
import { pause, type Scenes, seen } from '../scene';

async function pick(root: ShadowRoot): Promise<void> {
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
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
