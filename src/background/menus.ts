import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { PURPOSES, type Purpose } from '../rules/pick/purpose';
import { findAndShow, pick, readClean, toggleEverywhere, toggleSite } from './actions';

const ACTIONS = {
  read: readClean,
  find: findAndShow,
  site: toggleSite,
  everywhere: toggleEverywhere,
} as const;
const IDS = Object.keys(ACTIONS) as (keyof typeof ACTIONS)[];
const PICK = 'pick';
const pickId = (purpose: Purpose) => `${PICK}-${purpose}`;

/** Answers clicks in the context menu. Firefox for Android has none. */
export function watchMenus(): void {
  browser.contextMenus?.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    const id = IDS.find((known) => known === info.menuItemId);
    const purpose = PURPOSES.find((known) => pickId(known) === info.menuItemId);
    if (id) void ACTIONS[id](tab.id).catch(() => {});
    else if (purpose) void pick(tab.id, purpose).catch(() => {});
  });
}

/** Makes the context menu; browsers keep it until the next installation or update. */
export async function createMenus(): Promise<void> {
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  const add = (item: { id: string; title: string; parentId?: string }) =>
    browser.contextMenus.create({
      ...item,
      contexts: ['page', 'selection'],
      documentUrlPatterns: ['*://*/*'],
    });
  for (const id of IDS) add({ id, title: i18n.t(`background.menu.${id}`) });
  add({ id: PICK, title: i18n.t('background.menu.pick') });
  for (const purpose of PURPOSES)
    add({ id: pickId(purpose), title: i18n.t(`picker.purpose.${purpose}`), parentId: PICK });
}
