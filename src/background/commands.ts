import { browser } from 'wxt/browser';
import { findAndShow, readClean } from './actions';

/** Names as the manifest gives them. */
const COMMANDS = new Map([
  ['read-clean', readClean],
  ['find-original', findAndShow],
]);

/** Answers the keyboard shortcuts. Firefox for Android has none. */
export function watchCommands(): void {
  browser.commands?.onCommand.addListener((name, tab) => {
    const run = COMMANDS.get(name);
    if (run && tab?.id !== undefined) void run(tab.id).catch(() => {});
  });
}
