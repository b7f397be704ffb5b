/** Small signs beside words; the words carry the meaning too, so screen readers skip them. */
import type { ComponentChildren } from 'preact';

function Icon(props: { readonly children: ComponentChildren }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {props.children}
    </svg>
  );
}

export function CheckIcon() {
  return (
    <Icon>
      <path
        d="M3 8.5l3.2 3.3L13 4.6"
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
      />
    </Icon>
  );
}

/** An empty ring: said, not checked. */
export function OpenIcon() {
  return (
    <Icon>
      <circle
        cx="8"
        cy="8"
        r="4.6"
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-dasharray="2.6 2.2"
      />
    </Icon>
  );
}

export function ArchiveIcon() {
  return (
    <Icon>
      <path
        d="M2.5 3.5h11v3h-11zM3.7 6.5v6.2h8.6V6.5M6.5 9h3"
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linejoin="round"
        stroke-linecap="round"
      />
    </Icon>
  );
}
