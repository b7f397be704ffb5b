/** Remembers whether rules find what they name, as clean views tell. */
import { pageKey } from '../core/url';
import type { PageSender } from '../messaging/router';
import { noteSighting } from '../rules/health';
import { ruleHost } from '../rules/host';
import { changeHealth } from '../storage/health';
import type { RuleSeen } from '../storage/types';
import { ruleSources } from './site-rules';

/** Nothing is written down from a private window. */
export async function noteRuleSeen(seen: RuleSeen, from: PageSender): Promise<void> {
  if (from.private) return;
  const url = pageKey(from.url.href).slice(0, 2000);
  const host = ruleHost(from.url.hostname);
  const sources = (await ruleSources(url)).filter(({ name }) => seen[name] !== null);
  if (sources.length === 0) return;
  await changeHealth((records) =>
    sources.reduce(
      (now, { name, text, origin }) =>
        noteSighting(now, {
          host,
          name,
          text: text.slice(0, 4000),
          list: origin.subscription ?? '',
          found: seen[name] === true,
          url,
          at: Date.now(),
        }),
      records,
    ),
  );
}
