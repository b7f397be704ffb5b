/** Every state of every surface, by name. */
import type { Scenes } from './scene';
import { optionsScenes } from './scenes/options';
import { pageScenes } from './scenes/pages';
import { pickerScenes } from './scenes/picker';
import { popupScenes } from './scenes/popup';
import { readerScenes } from './scenes/reader';

export const scenes: Scenes = {
  ...popupScenes,
  ...readerScenes,
  ...pickerScenes,
  ...optionsScenes,
  ...pageScenes,
};
