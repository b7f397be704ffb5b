import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { ofDocument } from '../core/live';
import hostCss from './css/host.css?inline';
import { h } from './dom';

/** Names of the elements of the clean view and of the picker. */
export const READER_NAME = 'headwater-reader';
export const PICKER_NAME = 'headwater-picker';

const XHTML = 'http://www.w3.org/1999/xhtml';

/** The page's root element, with more weight than a page's own rules have. */
export const ROOT = 'html:not(#\\#):not(#\\#)';

/**
 * What a page does to the root element as a picture reaches the top layer in Firefox, its zoom reaches it everywhere,
 * and a root that shows something else shows none of its children. A transition would outlast an important rule.
 */
const PLAIN =
  'filter:none;opacity:1;clip-path:none;mask:none;zoom:1;content:normal;content-visibility:visible;transition:none';

const important = (declarations: string) => declarations.replaceAll(/(?=;|$)/g, '!important');

/** The one element of ours in a page. */
export interface Host {
  readonly shadowHost: HTMLElement;
  readonly shadow: ShadowRoot;
  /** What is shown goes in here. */
  readonly uiContainer: HTMLElement;
  /** Makes it the last child of the page's root element. */
  mount(): void;
  /** Where the page does not show its root element at all: shows it, with the element in it. */
  insist(): void;
  /** Takes off what the page has put on the element or in it, and gives it back its rules. */
  tidy(): void;
  /** Takes it out and empties it; it can be mounted again. */
  remove(): void;
}

/**
 * Makes the one element that stands in the page: the last child of `<html>`, with a closed shadow root.
 *
 * @param contained types of events that something inside listens to; they end at the root
 * @param pageRules rules for the page without a change to it: they stand in the element's own light tree and go with it
 */
export function createHost(
  ctx: ContentScriptContext,
  options: { name: string; css: string; contained: string[]; pageRules: string },
): Host {
  // In a document in which the page has defined no elements: a constructor of the page's for this name would run
  // before the root is attached, and `attachInternals()` would hand it the closed root.
  const apart = ofDocument(document, 'implementation').createDocument(XHTML, 'html');
  const shadowHost = apart.createElementNS(XHTML, options.name);
  const shadow = shadowHost.attachShadow({ mode: 'closed' });
  const uiContainer = h('div');
  shadow.append(sheet(`:host{all:initial!important}\n${hostCss}\n${options.css}`), uiContainer);
  for (const type of options.contained) shadow.addEventListener(type, (event) => event.stopPropagation());
  const rules = `${options.pageRules}\n${ROOT}{${important(PLAIN)}}`;
  let insisted = false;
  const host: Host = {
    shadowHost,
    shadow,
    uiContainer,
    mount() {
      insisted = false;
      host.tidy();
      ofDocument(document, 'documentElement')?.append(shadowHost);
    },
    insist() {
      insisted = true;
      host.tidy();
    },
    tidy() {
      for (const { name } of [...shadowHost.attributes]) shadowHost.removeAttribute(name);
      shadowHost.replaceChildren(sheet(`${rules}${insisted ? `${ROOT}{display:block!important}` : ''}`));
    },
    remove() {
      const root = shadowHost.parentElement;
      if (root) {
        // The root element looks as before at once, whatever transition the page has for that.
        shadowHost.replaceChildren(sheet(`${ROOT}{transition:none!important}`));
        void getComputedStyle(root).opacity;
      }
      shadowHost.remove();
      uiContainer.replaceChildren();
    },
  };
  ctx.onInvalidated(host.remove);
  return host;
}

/** Set as a whole by the script: Firefox lets a page's policy forbid a style sheet whose text was put in as a node. */
function sheet(text: string): HTMLStyleElement {
  const style = h('style');
  style.textContent = text;
  return style;
}
