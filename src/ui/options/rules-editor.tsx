import type { ComponentChildren, RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { RuleMistake } from '../../rules/rule';

/** Longer texts are shown without colours: painting each line again at every key would be felt. */
const COLOURED_MAX = 2000;

/**
 * A plain text field with line numbers and colours. The colours are a picture of the text that lies exactly below it;
 * both grow with the text, and what scrolls is the box around them, so nothing has to be kept in step.
 */
export function RulesEditor(props: {
  readonly text: string;
  readonly mistakes: readonly RuleMistake[];
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly onInput: (text: string) => void;
  readonly onSave: () => void;
  readonly describedBy: string;
}) {
  const lines = useMemo(() => props.text.split('\n'), [props.text]);
  const bad = useMemo(() => new Set(props.mistakes.map((mistake) => mistake.line)), [props.mistakes]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    event.preventDefault();
    props.onSave();
  }

  return (
    <div class="editor">
      <div class="gutter numbers" aria-hidden="true">
        {lines.length > COLOURED_MAX
          ? lines.map((_, index) => index + 1).join('\n')
          : lines.map((_, index) => (
              <div key={index} class={bad.has(index + 1) ? 'is-bad' : undefined}>
                {index + 1}
              </div>
            ))}
      </div>
      <div class="sheet">
        <div class="picture" aria-hidden="true">
          {lines.length > COLOURED_MAX
            ? `${props.text}\n`
            : lines.map((line, index) => (
                <div key={index} class={bad.has(index + 1) ? 'is-bad' : undefined}>
                  {colour(line)}
                  {'\u200b'}
                </div>
              ))}
        </div>
        <textarea
          ref={props.field}
          data-testid="rules-editor"
          aria-label={i18n.t('options.rules.editor')}
          aria-describedby={props.describedBy}
          aria-invalid={props.mistakes.length > 0}
          value={props.text}
          placeholder={'[example.com]\nmode: never'}
          rows={1}
          wrap="off"
          spellcheck={false}
          autocomplete="off"
          autocapitalize="off"
          onInput={(event) => props.onInput(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </div>
    </div>
  );
}

/** One line in colours: notes soft, sites and words of the rules teal, their values amber. */
function colour(line: string): ComponentChildren {
  const trimmed = line.trimStart();
  if (trimmed.startsWith('!') || /^#(?!#)/.test(trimmed)) return <span class="is-note">{line}</span>;
  if (trimmed.startsWith('[')) return <span class="is-site">{line}</span>;
  const colon = line.indexOf(':');
  if (colon < 0) return line;
  const value = line.slice(colon + 1);
  return (
    <>
      <span class="is-site">{line.slice(0, colon + 1)}</span>
      {/^\s*mode\s*$/i.test(line.slice(0, colon)) ? value : <span class="is-value">{value}</span>}
    </>
  );
}
