/** The mark: one spring above, three streams below. */
export function Mark() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <circle cx="12" cy="4.2" r="3.3" fill="currentColor" />
      <path
        d="M12 10.6v11M12 10.6c0 7-7.6 4.4-9 11M12 10.6c0 7 7.6 4.4 9 11"
        fill="none"
        stroke="currentColor"
        stroke-width="2.2"
        stroke-linecap="round"
      />
    </svg>
  );
}

/** Mark and name as every page of the extension shows them. */
export function Brand() {
  return (
    <span class="brand">
      <Mark />
      Headwater
    </span>
  );
}
