/** Every message the worker answers: who may send it, what it may carry, and which file does the work. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { onPage, onUi } from '../messaging/router';
import * as schema from '../messaging/schema';
import { openShortcuts } from '../platform/shortcuts';
import { BUNDLED } from '../storage/fonts';
import { keys, look, place } from '../storage/schema';
import { getSettings, updateSettings } from '../storage/settings';
import { loadFont } from './fonts';
import { detectorContext, readerContext } from './lexicon';
import { forgetLook, rememberLook } from './looks';
import { setSiteFind, setSiteMode } from './modes';
import { endPages, nextPage } from './next-pages';
import { ruleSites, takeBackRule, writeRule } from './own-rules';
import { inject, showFinding } from './page';
import { startPicker } from './pick';
import { endPictures, picture } from './pictures';
import { rememberPlace } from './places';
import { find, searchWeb, tabState } from './popup';
import { openReader, prepareReader, toggleReader } from './reader';
import { noteRuleSeen } from './rule-health';
import { siblings } from './siblings';
import { findFor, ruleFor } from './site-rules';
import { subscribe, updateSubscription } from './subscriptions';
import { visit } from './visit';

export function answerMessages(): void {
  onPage('page.context', schema.langs, ({ langs }, from) => detectorContext(langs, from));
  onPage('page.article', schema.article, (article, from) => visit(from, article));
  onPage('page.readerContext', schema.langs, ({ langs }, from) => readerContext(langs, from));
  onPage('page.find', schema.findFromPage, (data, from) => find(from.tabId, data?.again ?? false));
  onPage('page.setLook', v.object({ look, onlyHere: v.boolean() }), (chosen, from) =>
    rememberLook(from, chosen.look, chosen.onlyHere),
  );
  onPage('page.forgetLook', schema.nothing, (_, from) => forgetLook(from));
  onPage('page.setKeys', keys, async (readerKeys) => {
    await updateSettings({ readerKeys });
  });
  onPage('page.font', v.object({ font: v.picklist(BUNDLED) }), ({ font }) => loadFont(font));
  onPage('page.openShortcuts', schema.nothing, openShortcuts);
  onPage('page.keepPlace', v.nullable(place), (at, from) => rememberPlace(from, at));
  onPage('page.ruleSeen', schema.ruleSeen, (seen, from) => noteRuleSeen(seen, from));
  onPage('page.openOptions', schema.section, async ({ section }) => {
    await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}#${section}` });
  });
  onPage('page.loadExporter', schema.nothing, (_, from) =>
    inject(from.tabId, '/content-scripts/exporter.js'),
  );
  onPage('page.loadNamer', schema.nothing, (_, from) => inject(from.tabId, '/content-scripts/namer.js'));
  onPage('page.picture', schema.picture, (asked, from) => picture(from, asked));
  onPage('page.endPictures', schema.nothing, (_, from) => endPictures(from.tabId));
  onPage('page.nextPage', schema.nextPage, (asked, from) => nextPage(from, asked));
  onPage('page.endPages', schema.nothing, (_, from) => endPages(from.tabId));

  onPage('page.ruleSites', schema.nothing, (_, from) => ruleSites(from));
  onPage('page.writeRule', schema.ruleEdit, writeRule);
  onPage('page.siblings', schema.ruleSelector, ({ selector }, from) => siblings(selector, from));
  onPage('page.takeBackRule', schema.ruleEdit, takeBackRule);
  onPage('page.setMode', schema.ownMode, ({ mode }, from) => setSiteMode(from.url.hostname, mode));
  onPage('page.pick', schema.purpose, async ({ purpose }, from) => {
    await startPicker(from.tabId, purpose);
  });
  onPage('page.read', schema.nothing, (_, from) => openReader(from.tabId));

  onUi('ui.tabState', schema.tab, ({ tabId }) => tabState(tabId));
  onUi('ui.find', schema.find, ({ tabId, again }) => find(tabId, again ?? false));
  onUi('ui.prepareReader', schema.tab, ({ tabId }) => prepareReader(tabId));
  onUi('ui.read', schema.tab, async ({ tabId }) => ({ ok: await toggleReader(tabId) }));
  onUi('ui.pick', schema.pick, async ({ tabId, purpose }) => ({ ok: await startPicker(tabId, purpose) }));
  onUi('ui.showFinding', schema.showFinding, async ({ tabId, index }) => ({
    ok: await showFinding(tabId, index),
  }));
  onUi('ui.setMode', schema.mode, ({ host, mode }) => setSiteMode(host, mode));
  onUi('ui.setFind', schema.siteFind, ({ host, find }) => setSiteFind(host, find));
  onUi('ui.ruleFor', schema.page, async ({ url }) => {
    const rule = await ruleFor(url);
    return { origin: rule?.origin ?? null, find: findFor(await getSettings(), rule) };
  });
  onUi('ui.subscribe', schema.subscribe, ({ url }) => subscribe(url));
  onUi('ui.updateList', schema.listId, ({ id }) => updateSubscription(id));
  onUi('ui.searchWeb', schema.tab, ({ tabId }) => searchWeb(tabId));
}
