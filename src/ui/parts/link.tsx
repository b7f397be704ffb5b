import type { ComponentChildren } from 'preact';
import { parseHttpUrl } from '../../core/url';

/** An address from outside as an `href`: http(s) only, else undefined, which leaves no link at all. */
export function safeHref(url: string | null | undefined): string | undefined {
  return parseHttpUrl(url)?.href;
}

/** A link to a page outside the extension; plain text where the address is no web address. */
export function OutsideLink(props: {
  readonly url: string | null | undefined;
  readonly class?: string;
  readonly testId?: string;
  readonly children: ComponentChildren;
}) {
  const href = safeHref(props.url);
  if (!href) {
    return (
      <span class={props.class} data-testid={props.testId}>
        {props.children}
      </span>
    );
  }
  return (
    <a class={props.class} data-testid={props.testId} href={href} target="_blank" rel="noreferrer noopener">
      {props.children}
    </a>
  );
}
