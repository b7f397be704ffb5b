/** Rules that the reader makes on a page itself, with the picker or in the clean view; for the page's own site only. */
import { siteOfUrl } from '../find/address';
import type { RuleEdit, RuleWritten } from '../messaging/protocol';
import type { PageSender } from '../messaging/router';
import { addLine, removeLine } from '../rules/edit-lines';
import { type Sites, sitesFor } from '../rules/pick/sites';
import type { WrittenLine } from '../rules/written';
import { editRulesText } from '../storage/rules';
import { forgetSiteRules, rivals } from './site-rules';

/** The sites that a rule made on a page can be for. */
export function ruleSites(from: PageSender): Sites {
  const domain = siteOfUrl(from.url);
  // Addresses of numbers, and names inside of a network, have nothing below them.
  return sitesFor(from.url, /[a-z]/i.test(domain) && domain.includes('.') ? domain : null);
}

export async function writeRule(edit: RuleEdit, from: PageSender): Promise<RuleWritten> {
  const line = lineOf(edit, from);
  if (!line) return { ok: false, reason: 'no-site' };
  let at = 0;
  const saved = await editRulesText((text) => {
    const added = addLine(text, line);
    at = added.line;
    return added.text;
  });
  // Whoever asks next must not have to wait for the news of it.
  forgetSiteRules();
  if (!saved.ok) return { ok: false, reason: 'full' };
  return { ok: true, site: line.site, line: at, rivals: await rivals(from.url.href, edit.word, at) };
}

export async function takeBackRule(edit: RuleEdit, from: PageSender): Promise<{ ok: boolean }> {
  const line = lineOf(edit, from);
  if (!line) return { ok: false };
  const { ok } = await editRulesText((text) => removeLine(text, line));
  forgetSiteRules();
  return { ok };
}

function lineOf({ scope, word, selector }: RuleEdit, from: PageSender): WrittenLine | null {
  const site = ruleSites(from)[scope];
  return site === null ? null : { site, word, selector };
}
