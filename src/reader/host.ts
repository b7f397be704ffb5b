import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { createShadowRootUi } from 'wxt/utils/content-script-ui/shadow-root';
import { ofDocument } from '../core/live';
import hostCss from './css/host.css?inline';
import { h } from './dom';

/** Names of the elements of the clean view and of the picker. */
export const READER_NAME = 'headwater-reader';
export const PICKER_NAME = 'headwater-picker';

/** The page's root element, with more weight than a page's own rules have. */
export const ROOT = 'html:not(#\\#):not(#\\#)';

/**
 * Makes the one element that stands in the page: the last child of `<html>`, with a closed shadow root.
 *
 * @param contained types of events that something inside listens to; they end at the root
 * @param pageRules rules for the page without a change to it: they stand in the element's own light tree and go with it
 */
export async function createHost(
  ctx: ContentScriptContext,
  options: { name: string; css: string; contained: string[]; pageRules: string },
) {
  const ui = await createShadowRootUi(ctx, {
    name: options.name,
    css: `${hostCss}\n${options.css}`,
    mode: 'closed',
    isolateEvents: options.contained,
    position: 'inline',
    anchor: () => ofDocument(document, 'documentElement'),
    append: 'last',
    onMount() {},
  });
  // What a page does to the root element as a picture reaches the top layer in Firefox.
  const plain = `${ROOT}{filter:none!important;opacity:1!important;clip-path:none!important;mask:none!important}`;
  ui.shadowHost.append(h('style', {}, `${options.pageRules}\n${plain}`));
  return ui;
}
