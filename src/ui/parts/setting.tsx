import type { ComponentChildren, TargetedEvent } from 'preact';
import { useId } from 'preact/hooks';
import { Switch } from './switch';

/** A switch with its name and one line of explanation. */
export function SwitchRow(props: {
  readonly name: string;
  readonly help: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly testId?: string;
}) {
  const id = useId();
  return (
    <div class="switch-row">
      <div>
        <p class="name" id={`${id}-name`}>
          {props.name}
        </p>
        <p class="soft small" id={`${id}-help`}>
          {props.help}
        </p>
      </div>
      <Switch
        on={props.on}
        onChange={props.onChange}
        labelledBy={`${id}-name`}
        describedBy={`${id}-help`}
        {...(props.testId ? { testId: props.testId } : {})}
      />
    </div>
  );
}

/** One choice out of a few, all of them in sight. */
export function Choice<T extends string>(props: {
  readonly title: string;
  readonly name: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: ComponentChildren }[];
  readonly onChange: (value: T) => void;
}) {
  return (
    <fieldset class="choice">
      <legend>{props.title}</legend>
      <div class="chips">
        {props.options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={props.name}
              checked={option.value === props.value}
              onChange={() => props.onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A slider with its value in words. The value is shown while it moves and given back when it is let go. */
export function Slider(props: {
  readonly title: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly say: (value: number) => string;
  readonly onInput: (value: number) => void;
  readonly onChange: (value: number) => void;
}) {
  const id = useId();
  const read = (event: TargetedEvent<HTMLInputElement>) => Number(event.currentTarget.value);
  return (
    <div class="slider">
      <label for={id}>{props.title}</label>
      <output class="soft small numbers" for={id}>
        {props.say(props.value)}
      </output>
      <input
        id={id}
        type="range"
        min={props.min}
        max={props.max}
        step={props.step}
        value={props.value}
        aria-valuetext={props.say(props.value)}
        onInput={(event) => props.onInput(read(event))}
        onChange={(event) => props.onChange(read(event))}
      />
    </div>
  );
}

/** A button that takes files. The field itself lies over it, so keyboard, mouse and tools reach the real thing. */
export function FileButton(props: {
  readonly label: string;
  readonly accept: string;
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly testId?: string | undefined;
}) {
  return (
    <label class="button file-button">
      {props.label}
      <input
        type="file"
        accept={props.accept}
        multiple={props.multiple ?? false}
        data-testid={props.testId}
        onChange={(event) => {
          const files = Array.from(event.currentTarget.files ?? []);
          // The same file may be chosen again after it was mended.
          if (files.length > 0) props.onFiles(files);
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
