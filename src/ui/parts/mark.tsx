/** The mark: one spring above, three streams below. */
export function Mark() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <circle cx="12" cy="5" r="3" fill="currentColor" />
      <path
        d="M12 8v12M12 10.5c0 4.5-5.4 4.2-6 9.5M12 10.5c0 4.5 5.4 4.2 6 9.5"
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
