/** An on-off switch; what it switches is said by its label. */
export function Switch(props: {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  /** Said to those who do not see the words beside it; give either this or `labelledBy`. */
  readonly label?: string;
  readonly labelledBy?: string;
  readonly describedBy?: string;
  readonly disabled?: boolean;
  readonly testId?: string;
}) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={props.on}
      aria-label={props.label}
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
      title={props.label}
      disabled={props.disabled}
      data-testid={props.testId}
      onClick={() => props.onChange(!props.on)}
    />
  );
}
