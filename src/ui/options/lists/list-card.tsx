import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Subscription } from '../../../storage/types';
import { counted } from '../../counted';
import { spanOf } from '../../figures';
import { Switch } from '../../parts/switch';
import type { OptionsActions } from '../actions';
import { useFocusHome } from '../focus-home';
import { isGood, resultText } from './results';

/** Lines of a list that are shown at once: around the line that was asked for, else from the first. */
const SHOWN = 400;
const AHEAD = 100;

/** One list: what it says of itself, how its last fetch went, and its rules. */
export function ListCard(props: {
  readonly list: Subscription;
  readonly actions: Pick<OptionsActions, 'updateList' | 'setList' | 'removeList' | 'listText'>;
  /** Line to show, from 1; null for none. */
  readonly line: number | null;
}) {
  const { list, actions, line } = props;
  const [busy, setBusy] = useState(false);
  const [sure, setSure] = useState(false);
  const remove = useRef<HTMLButtonElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (sure) cancel.current?.focus();
  }, [sure]);
  useFocusHome(remove, Number(sure));
  const name = list.title || new URL(list.url).host;

  async function update(): Promise<void> {
    setBusy(true);
    await actions.updateList(list.id).catch(() => null);
    setBusy(false);
  }

  return (
    <li class="list-card" data-testid="list">
      <div class="list-head">
        <div>
          <h2 class="name">{name}</h2>
          <p class="soft small address">{list.url}</p>
        </div>
        <Switch
          on={list.on}
          label={i18n.t('rules.lists.switch', { name })}
          onChange={(on) => void actions.setList(list.id, on)}
        />
      </div>
      <p class="soft small numbers">
        {[
          counted('rules.lists.rules', list.rules),
          ...(list.mistakes > 0 ? [counted('options.rules.mistakes', list.mistakes)] : []),
          ...(list.version ? [i18n.t('rules.lists.version', { version: list.version })] : []),
          i18n.t('rules.lists.every', { span: spanOf(list.expires * 60) }),
        ].join(' · ')}
      </p>
      <p
        class={`says small is-${isGood(list.result) || list.result === null ? 'plain' : 'bad'}`}
        role="status"
        data-testid="list-result"
        data-result={list.result ?? ''}
      >
        {busy ? i18n.t('rules.lists.fetching') : resultText(list)}
      </p>
      <div class="bar-row">
        <button
          type="button"
          class="button"
          data-testid="list-update"
          disabled={busy}
          aria-label={i18n.t('rules.lists.updateOf', { name })}
          onClick={() => void update()}
        >
          {i18n.t('rules.lists.update')}
        </button>
        {sure ? (
          <>
            <button type="button" class="button bad" onClick={() => void actions.removeList(list.id)}>
              {i18n.t('rules.lists.removeSure')}
            </button>
            <button ref={cancel} type="button" class="button" onClick={() => setSure(false)}>
              {i18n.t('common.cancel')}
            </button>
          </>
        ) : (
          <button
            ref={remove}
            type="button"
            class="button"
            data-testid="list-remove"
            aria-label={i18n.t('rules.lists.removeOf', { name })}
            onClick={() => setSure(true)}
          >
            {i18n.t('rules.lists.remove')}
          </button>
        )}
      </div>
      <ListText list={list} name={name} line={line} read={actions.listText} />
    </li>
  );
}

function ListText(props: {
  readonly list: Subscription;
  readonly name: string;
  readonly line: number | null;
  readonly read: OptionsActions['listText'];
}) {
  const { list, line } = props;
  const [open, setOpen] = useState(line !== null);
  const [lines, setLines] = useState<readonly string[] | null>(null);
  const marked = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (line !== null) setOpen(true);
  }, [line]);
  useEffect(() => {
    if (!open) return;
    let gone = false;
    void props.read(list.id).then((text) => {
      if (!gone) setLines(text.replace(/\n$/, '').split('\n'));
    });
    return () => {
      gone = true;
    };
  }, [open, list.id, list.freshAt]);
  useEffect(() => marked.current?.scrollIntoView?.({ block: 'center' }), [lines, line]);
  const from = Math.max(0, (line ?? 1) - 1 - AHEAD);
  return (
    <details class="listing" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{i18n.t('rules.lists.show')}</summary>
      {open && lines && (
        <section
          class="list-text"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
          tabIndex={0}
          aria-label={i18n.t('rules.lists.textOf', { name: props.name })}
        >
          <ol start={from + 1}>
            {lines.slice(from, from + SHOWN).map((text, i) => {
              const here = from + i + 1 === line;
              return (
                <li key={from + i} {...(here ? { ref: marked, 'aria-current': 'true' as const } : {})}>
                  <code>{text}</code>
                </li>
              );
            })}
          </ol>
          {lines.length > from + SHOWN && (
            <p class="soft small">{i18n.t('rules.import.andMore', [lines.length - from - SHOWN])}</p>
          )}
        </section>
      )}
    </details>
  );
}
