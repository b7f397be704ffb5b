import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { mergeRules } from '../../rules/merge';
import { parseRules } from '../../rules/parse';
import type { SetAside } from '../../storage/backup';
import type { Restored } from '../../storage/restore';
import type { SyncState } from '../../storage/sync-state';
import { counted } from '../counted';
import { dateOf, momentOf } from '../figures';
import { FileButton, SwitchRow } from '../parts/setting';
import type { OptionsActions, OptionsState } from './actions';
import { type Backup, type BackupFault, FILE_MAX, readBackup, writeBackup } from './backup';

interface Notice {
  readonly tone: 'ok' | 'bad';
  readonly text: string;
}

/** Settings and rules as one file, out and in. */
export function DataSection(props: { readonly state: OptionsState; readonly actions: OptionsActions }) {
  const { state, actions } = props;
  const [found, setFound] = useState<Backup | null>(null);
  const [before, setBefore] = useState<OptionsState | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const fail = (text: string) => setNotice({ tone: 'bad', text });

  async function choose(file: File): Promise<void> {
    setFound(null);
    setNotice(null);
    if (file.size > FILE_MAX) return fail(i18n.t('options.data.tooLarge'));
    const text = await file.text().catch(() => null);
    if (text === null) return fail(i18n.t('options.data.unreadable'));
    const read = readBackup(text, state.settings);
    if (read.ok) setFound(read.backup);
    else fail(faultText(read));
  }

  async function replace(backup: Restored, done: string): Promise<boolean> {
    setFound(null);
    const ok = await actions.restore(backup).catch(() => false);
    if (ok) setNotice({ tone: 'ok', text: done });
    else fail(i18n.t('common.notSaved'));
    return ok;
  }

  async function take(backup: Backup): Promise<void> {
    const earlier = state;
    if (await replace(wholeOf(backup, state), i18n.t('options.data.done'))) setBefore(earlier);
  }

  async function undo(earlier: OptionsState): Promise<void> {
    const { settings, rules, lists, looks } = earlier;
    const backup = { settings, rules: rules.text, lists, looks };
    if (await replace(backup, i18n.t('options.data.undone'))) setBefore(null);
  }

  function save(): void {
    const now = Date.now();
    const day = new Date(now).toISOString().slice(0, 10);
    const text = writeBackup({ ...state, rules: state.rules.text }, now);
    actions.download(`headwater-${day}.json`, text, 'application/json');
  }

  return (
    <section>
      <h1>{i18n.t('options.data.title')}</h1>
      <p class="soft">{i18n.t('options.data.intro')}</p>
      <div class="block">
        <p class="name">{i18n.t('options.data.export')}</p>
        <p class="soft small">{i18n.t('options.data.exportHelp')}</p>
        <button type="button" class="button primary" data-testid="export" onClick={save}>
          {i18n.t('options.data.export')}
        </button>
      </div>
      <div class="block">
        <p class="name">{i18n.t('options.data.import')}</p>
        <p class="soft small">{i18n.t('options.data.importHelp')}</p>
        <FileButton
          label={i18n.t('options.data.import')}
          accept=".json,application/json"
          testId="import"
          onFiles={([file]) => file && void choose(file)}
        />
        {found && <Found backup={found} onTake={() => void take(found)} onCancel={() => setFound(null)} />}
        <p class={`says is-${notice?.tone ?? 'ok'}`} role="status">
          {notice?.text}{' '}
          {before && notice?.tone === 'ok' && (
            <button type="button" class="textual" onClick={() => void undo(before)}>
              {i18n.t('options.data.undo')}
            </button>
          )}
        </p>
      </div>
      <Places keep={state.settings.keepPlaces} actions={actions} />
      <div class="block">
        <SwitchRow
          name={i18n.t('rules.sync.name')}
          help={i18n.t('rules.sync.help')}
          on={state.settings.sync}
          testId="sync"
          onChange={(sync) => void actions.update({ sync })}
        />
        {state.settings.sync && (
          <p
            class={`says small is-${state.sync.failed || state.sync.left > 0 ? 'bad' : 'ok'}`}
            role="status"
            data-testid="sync-says"
          >
            {syncText(state.sync)}
          </p>
        )}
      </div>
      <Aside actions={actions} />
    </section>
  );
}

/** Of a file that is cut off, rules, lists and looks are added to those that are there: a half replaces nothing. */
function wholeOf(backup: Backup, { rules, lists, looks }: OptionsState): Restored {
  if (!backup.cut) return backup;
  const half = backup.cut.line !== null && backup.rules !== null;
  return {
    settings: backup.settings,
    rules: half ? mergeRules('', rules.text, backup.rules ?? '') : backup.rules,
    lists: backup.lists && [...lists, ...othersThan(lists, backup.lists, ({ url }) => url)],
    looks: backup.looks && [...looks, ...othersThan(looks, backup.looks, ({ site }) => site)],
  };
}

function othersThan<T>(there: readonly T[], more: readonly T[], key: (each: T) => string): T[] {
  return more.filter((each) => !there.some((one) => key(one) === key(each)));
}

/** Places in long articles: whether they are kept, how many there are, and the way to forget them. */
function Places(props: { readonly keep: boolean; readonly actions: OptionsActions }) {
  const { keep, actions } = props;
  const [count, setCount] = useState<number | null>(null);
  const [refused, setRefused] = useState(false);
  const look = () => {
    void actions.countPlaces().then(setCount, () => setCount(0));
    void actions.placesRefused().then(setRefused, () => setRefused(false));
  };
  useEffect(look, []);
  return (
    <div class="block">
      <SwitchRow
        name={i18n.t('options.data.places')}
        help={i18n.t('options.data.placesHelp')}
        on={keep}
        onChange={(keepPlaces) => void actions.update({ keepPlaces })}
      />
      <p class="after">
        <span class="soft small" role="status" data-testid="places">
          {count !== null && counted('options.data.placesCount', count)}
        </span>{' '}
        <button
          type="button"
          class="button"
          disabled={!count}
          onClick={() => void actions.clearPlaces().then(look)}
        >
          {i18n.t('options.data.placesForget')}
        </button>
      </p>
      {refused && (
        <p class="says is-bad small" role="status" data-testid="places-refused">
          {i18n.t('options.data.placesFull')}
        </p>
      )}
    </div>
  );
}

/** What was stored and could not be read. Nothing shows where there is none, as is usual. */
function Aside(props: { readonly actions: OptionsActions }) {
  const { actions } = props;
  const [list, setList] = useState<readonly SetAside[]>([]);
  const look = () => void actions.listSetAside().then(setList, () => setList([]));
  useEffect(look, []);
  if (list.length === 0) return null;
  return (
    <div class="block">
      <p class="name">{i18n.t('rules.aside.title')}</p>
      <p class="soft small">{i18n.t('rules.aside.help')}</p>
      <ul class="aside-list">
        {list.map(({ key, name, text }) => (
          <li key={key} data-testid="set-aside">
            <span>
              {ASIDE_NAMES[name]?.() ?? name}{' '}
              <span class="soft small numbers">{i18n.t('rules.aside.size', [text.length])}</span>
            </span>
            <button
              type="button"
              class="button"
              onClick={() => actions.download(`headwater-set-aside-${name}.json`, text, 'application/json')}
            >
              {i18n.t('rules.aside.download')}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => void actions.dropSetAside(key).then(look, look)}
            >
              {i18n.t('rules.aside.drop')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const ASIDE_NAMES: Record<string, () => string> = {
  all: () => i18n.t('rules.aside.all'),
  rules: () => i18n.t('options.rules.nav'),
  settings: () => i18n.t('rules.aside.settings'),
  subscriptions: () => i18n.t('rules.lists.title'),
  health: () => i18n.t('rules.health.title'),
  ledger: () => i18n.t('rules.aside.ledger'),
  places: () => i18n.t('options.data.places'),
  looks: () => i18n.t('options.look.sites'),
};

function Found(props: {
  readonly backup: Backup;
  readonly onTake: () => void;
  readonly onCancel: () => void;
}) {
  const { rules, lists, looks, lost, newer, cut } = props.backup;
  const date = dateOf(props.backup.exportedAt);
  const { sections, mistakes } = parseRules(rules ?? '');
  const sites = new Set(sections.flatMap((section) => section.hosts)).size;
  const wrong = new Set(mistakes.map((mistake) => mistake.line)).size;
  return (
    <section class="found" aria-labelledby="found-title">
      <p id="found-title">
        {date ? i18n.t('options.data.found', { date }) : i18n.t('options.data.foundUndated')}
      </p>
      <ul>
        {!lost.includes('settings') && (
          <li>{cut ? i18n.t('options.data.foundSome') : i18n.t('options.data.foundSettings')}</li>
        )}
        {rules !== null && <li>{counted('options.data.foundRules', sites)}</li>}
        {wrong > 0 && <li>{counted('options.data.foundMistakes', wrong)}</li>}
        {lists && <li>{counted('rules.lists.found', lists.length)}</li>}
        {looks && looks.length > 0 && <li>{counted('options.look.found', looks.length)}</li>}
      </ul>
      {cut && (
        <p class="says is-bad" data-testid="import-cut">
          {i18n.t('rules.restore.cut')}
          {cut.line !== null && ` ${i18n.t('rules.restore.cutRules', { line: cut.line })}`}
        </p>
      )}
      {newer && <p class="says">{i18n.t('rules.restore.newer')}</p>}
      {lost.length > 0 && (
        <p class="says is-bad" data-testid="import-lost">
          {i18n.t('rules.restore.lost', { names: lost.slice(0, 20).join(', ') })}
        </p>
      )}
      <div class="bar-row">
        <button type="button" class="button primary" data-testid="import-confirm" onClick={props.onTake}>
          {cut ? i18n.t('rules.restore.takeHalf') : i18n.t('options.data.replace')}
        </button>
        <button type="button" class="button" onClick={props.onCancel}>
          {i18n.t('common.cancel')}
        </button>
      </div>
    </section>
  );
}

function syncText({ at, left, failed }: SyncState): string {
  if (failed) return i18n.t('rules.sync.failed');
  if (at === null) return i18n.t('rules.sync.soon');
  return left > 0 ? counted('rules.sync.left', left) : i18n.t('rules.sync.done', { when: momentOf(at) });
}

function faultText(fault: BackupFault): string {
  switch (fault.why) {
    case 'not-json':
      return i18n.t('options.data.notJson');
    case 'not-ours':
      return i18n.t('options.data.notOurs');
    case 'nothing':
      return i18n.t('rules.restore.nothing');
  }
}
