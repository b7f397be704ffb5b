import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { parseRules } from '../../rules/parse';
import { dateOf } from '../figures';
import { FileButton } from '../parts/setting';
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
    const read = readBackup(text);
    if (read.ok) setFound(read.backup);
    else fail(faultText(read));
  }

  async function replace(backup: Pick<Backup, 'settings' | 'rules'>, done: string): Promise<boolean> {
    setFound(null);
    const ok = await actions.restore(backup.settings, backup.rules).catch(() => false);
    if (ok) setNotice({ tone: 'ok', text: done });
    else fail(i18n.t('common.notSaved'));
    return ok;
  }

  async function take(backup: Backup): Promise<void> {
    const earlier = state;
    if (await replace(backup, i18n.t('options.data.done'))) setBefore(earlier);
  }

  async function undo(earlier: OptionsState): Promise<void> {
    const backup = { settings: earlier.settings, rules: earlier.rules.text };
    if (await replace(backup, i18n.t('options.data.undone'))) setBefore(null);
  }

  function save(): void {
    const now = Date.now();
    const day = new Date(now).toISOString().slice(0, 10);
    const text = writeBackup(state.settings, state.rules.text, now);
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
    </section>
  );
}

function Found(props: {
  readonly backup: Backup;
  readonly onTake: () => void;
  readonly onCancel: () => void;
}) {
  const { sections, mistakes } = parseRules(props.backup.rules);
  const sites = new Set(sections.flatMap((section) => section.hosts)).size;
  const wrong = new Set(mistakes.map((mistake) => mistake.line)).size;
  return (
    <section class="found" aria-labelledby="found-title">
      <p id="found-title">{i18n.t('options.data.found', { date: dateOf(props.backup.exportedAt) || '–' })}</p>
      <ul>
        <li>{i18n.t('options.data.foundSettings')}</li>
        <li>{i18n.t('options.data.foundRules', sites)}</li>
        {wrong > 0 && <li>{i18n.t('options.data.foundMistakes', wrong)}</li>}
      </ul>
      <div class="bar-row">
        <button type="button" class="button primary" data-testid="import-confirm" onClick={props.onTake}>
          {i18n.t('options.data.replace')}
        </button>
        <button type="button" class="button" onClick={props.onCancel}>
          {i18n.t('common.cancel')}
        </button>
      </div>
    </section>
  );
}

function faultText(fault: BackupFault): string {
  switch (fault.why) {
    case 'not-json':
      return i18n.t('options.data.notJson');
    case 'not-ours':
      return i18n.t('options.data.notOurs');
    case 'newer':
      return i18n.t('options.data.newer');
    case 'bad-field':
      return i18n.t('options.data.badField', { path: fault.path });
  }
}
