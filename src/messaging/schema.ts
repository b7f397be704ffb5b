/** What messages may carry. Content scripts run inside hostile pages, so all of it is bounded and parsed. */
import * as v from 'valibot';
import { address, count, list, text } from '../core/report-schema';
import { PURPOSES } from '../rules/pick/purpose';
import { SCOPES } from '../rules/pick/sites';
import { FIND_MODES, PAGE_MODES } from '../rules/rule';
import { isOneSelector, WRITTEN_WORDS } from '../rules/written';

export const article = v.object({ opened: v.boolean(), loadedAt: v.pipe(v.number(), v.finite()) });
export const langs = v.object({ langs: list(text(40), 20) });
export const tab = v.object({ tabId: v.pipe(v.number(), v.integer()) });
/** Without anything: an answer that is there will do. */
export const findFromPage = v.optional(v.object({ again: v.boolean() }));
export const find = v.object({ ...tab.entries, again: v.exactOptional(v.boolean()) });
export const showFinding = v.object({ ...tab.entries, index: count });
export const mode = v.object({
  host: v.pipe(text(253), v.minLength(1)),
  mode: v.picklist(PAGE_MODES),
  tabId: v.exactOptional(v.pipe(v.number(), v.integer())),
});
export const siteFind = v.object({ host: mode.entries.host, find: v.picklist(FIND_MODES) });
/** Of the options; with a line of the rules, or a list and a line of it. */
export const section = v.object({
  section: v.pipe(text(100), v.regex(/^(?:[a-z-]*|rules:\d{1,7}|lists:[a-z\d-]{1,40}:\d{1,7})$/)),
});
export const picture = v.object({
  job: v.pipe(text(40), v.minLength(1)),
  url: address,
  portable: v.boolean(),
});
export const nextPage = v.object({ job: picture.entries.job, url: address });
export const ownMode = v.object({ mode: v.picklist(PAGE_MODES) });
export const purpose = v.object({ purpose: v.picklist(PURPOSES) });
export const pick = v.object({ ...tab.entries, ...purpose.entries });
export const ruleEdit = v.object({
  scope: v.picklist(SCOPES),
  word: v.picklist(WRITTEN_WORDS),
  selector: v.pipe(text(1000), v.check(isOneSelector)),
});
export const ruleSelector = v.object({ selector: ruleEdit.entries.selector });
export const page = v.object({ url: address });
export const subscribe = v.object({ url: v.pipe(text(2000), v.minLength(1)) });
export const listId = v.object({ id: text(40) });
const seen = v.nullable(v.boolean());
export const ruleSeen = v.object({ body: seen, title: seen });
export const nothing = v.undefined();
