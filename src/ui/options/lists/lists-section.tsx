import type { RefObject } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Subscription } from '../../../storage/types';
import type { OptionsActions } from '../actions';
import { useFocusHome } from '../focus-home';
import { ListCard } from './list-card';
import { refusalText } from './results';

/** A list, and a line in it, that the page's address names. */
export interface ListPlace {
  readonly id: string;
  /** From 1. */
  readonly line: number;
}

/** Lists of rules that others keep. None is there until the reader adds one. */
export function ListsSection(props: {
  readonly lists: readonly Subscription[];
  readonly actions: OptionsActions;
  readonly place: ListPlace | null;
}) {
  const { lists, actions, place } = props;
  const address = useRef<HTMLInputElement>(null);
  useFocusHome(address, lists.length);
  return (
    <section>
      <h1>{i18n.t('rules.lists.title')}</h1>
      <p class="soft">{i18n.t('rules.lists.intro')}</p>
      <AddList field={address} subscribe={actions.subscribe} />
      {lists.length === 0 ? (
        <p class="block soft">{i18n.t('rules.lists.none')}</p>
      ) : (
        <ul class="lists">
          {lists.map((list) => (
            <ListCard
              key={list.id}
              list={list}
              actions={actions}
              line={place?.id === list.id ? place.line : null}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function AddList(props: {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly subscribe: OptionsActions['subscribe'];
}) {
  const id = useId();
  const [address, setAddress] = useState('');
  const [state, setState] = useState<'rest' | 'busy' | { readonly says: string; readonly ok: boolean }>(
    'rest',
  );

  async function add(): Promise<void> {
    setState('busy');
    const answer = await props.subscribe(address).catch(() => null);
    if (answer?.ok) setAddress('');
    setState(
      answer?.ok
        ? { says: i18n.t('rules.lists.added'), ok: true }
        : { says: answer ? refusalText(answer.why) : i18n.t('common.notSaved'), ok: false },
    );
  }

  return (
    <form
      class="block"
      onSubmit={(event) => {
        event.preventDefault();
        if (address.trim() && state !== 'busy') void add();
      }}
    >
      <label class="name" for={id}>
        {i18n.t('rules.lists.address')}
      </label>
      <p class="soft small" id={`${id}-help`}>
        {i18n.t('rules.lists.addressHelp')}
      </p>
      <div class="field-row">
        <input
          ref={props.field}
          id={id}
          class="field"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`${id}-help ${id}-says`}
          data-testid="list-address"
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <button type="submit" class="button primary" data-testid="list-add">
          {i18n.t('rules.lists.add')}
        </button>
      </div>
      <p
        class={`says is-${typeof state === 'object' && !state.ok ? 'bad' : 'ok'}`}
        id={`${id}-says`}
        role="status"
        data-testid="list-says"
      >
        {state === 'busy' ? i18n.t('rules.lists.fetching') : state === 'rest' ? '' : state.says}
      </p>
    </form>
  );
}
