import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { COPY_KINDS } from '../../core/report';
import { BADGES, type Settings } from '../../storage/types';
import { Choice, SwitchRow } from '../parts/setting';
import { kindText } from '../words';
import type { OptionsActions } from './actions';
import { SitesOff } from './sites-off';

const BADGE_WORDS: Record<Settings['badge'], () => string> = {
  dot: () => i18n.t('options.privacy.badges.dot'),
  text: () => i18n.t('options.privacy.badges.text'),
  none: () => i18n.t('options.privacy.badges.none'),
};

/** What leaves the browser and when, what is marked, and the way to forget it all. */
export function PrivacySection(props: {
  readonly settings: Settings;
  readonly rules: string;
  readonly actions: OptionsActions;
}) {
  const { settings, actions } = props;
  const toggleKind = (kind: Settings['markedKinds'][number], on: boolean) => {
    const markedKinds = COPY_KINDS.filter((each) =>
      each === kind ? on : settings.markedKinds.includes(each),
    );
    void actions.update({ markedKinds });
  };

  return (
    <section>
      <h1>{i18n.t('options.privacy.title')}</h1>
      <p class="soft">{i18n.t('options.privacy.intro')}</p>
      <div class="block">
        <SwitchRow
          name={i18n.t('options.privacy.enabled')}
          help={i18n.t('options.privacy.enabledHelp')}
          on={settings.enabled}
          onChange={(enabled) => void actions.update({ enabled })}
        />
        <SwitchRow
          name={i18n.t('options.privacy.offline')}
          help={i18n.t('options.privacy.offlineHelp')}
          on={settings.offline}
          testId="offline"
          onChange={(offline) => void actions.update({ offline })}
        />
      </div>
      <SitesOff rules={props.rules} editRules={actions.editRules} />
      <SentTable />
      <fieldset class="block">
        <legend class="name">{i18n.t('options.privacy.marked')}</legend>
        <p class="soft small">{i18n.t('options.privacy.markedHelp')}</p>
        <div class="checks">
          {COPY_KINDS.map((kind) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={settings.markedKinds.includes(kind)}
                onChange={(event) => toggleKind(kind, event.currentTarget.checked)}
              />
              {kindText(kind)}
            </label>
          ))}
        </div>
      </fieldset>
      <div class="block">
        <Choice
          title={i18n.t('options.privacy.badge')}
          name="badge"
          value={settings.badge}
          options={BADGES.map((value) => ({ value, label: BADGE_WORDS[value]() }))}
          onChange={(badge) => void actions.update({ badge })}
        />
      </div>
      <Forget forget={actions.forget} />
    </section>
  );
}

function SentTable() {
  const rows = [
    [i18n.t('options.privacy.whenOpen'), i18n.t('options.privacy.sentOpen')],
    [i18n.t('options.privacy.whenRead'), i18n.t('options.privacy.sentRead')],
    [i18n.t('options.privacy.whenSave'), i18n.t('options.privacy.sentSave')],
    [i18n.t('options.privacy.whenFind'), i18n.t('options.privacy.sentFind')],
    [i18n.t('options.privacy.whenSearch'), i18n.t('options.privacy.sentSearch')],
    [i18n.t('rules.lists.whenExpired'), i18n.t('rules.lists.sentExpired')],
    [i18n.t('options.privacy.whenWeb'), i18n.t('options.privacy.sentWeb')],
  ] as const;
  return (
    <div class="block">
      <table class="table stacks">
        <caption class="name">{i18n.t('options.privacy.what')}</caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t('options.privacy.whatWhen')}</th>
            <th scope="col">{i18n.t('options.privacy.whatSent')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([when, sent]) => (
            <tr key={when}>
              <th scope="row">{when}</th>
              <td>{sent}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="after">
        <a href="ledger.html">{i18n.t('options.privacy.ledger')}</a>
      </p>
    </div>
  );
}

function Forget(props: { readonly forget: OptionsActions['forget'] }) {
  const [step, setStep] = useState<'rest' | 'sure' | 'done' | 'failed'>('rest');

  async function run(): Promise<void> {
    setStep((await props.forget()) ? 'done' : 'failed');
  }

  return (
    <div class="block">
      <p class="name">{i18n.t('options.privacy.forget')}</p>
      <p class="soft small">
        {step === 'sure' ? i18n.t('options.privacy.forgetConfirm') : i18n.t('options.privacy.forgetHelp')}
      </p>
      <div class="bar-row">
        {step === 'sure' ? (
          <>
            <button type="button" class="button bad" onClick={() => void run()}>
              {i18n.t('options.privacy.forgetDo')}
            </button>
            <button type="button" class="button" onClick={() => setStep('rest')}>
              {i18n.t('common.cancel')}
            </button>
          </>
        ) : (
          <button type="button" class="button" onClick={() => setStep('sure')}>
            {i18n.t('options.privacy.forget')}
          </button>
        )}
        <p class={`says is-${step === 'failed' ? 'bad' : 'ok'}`} role="status">
          {step === 'done' ? i18n.t('options.privacy.forgotten') : ''}
          {step === 'failed' ? i18n.t('common.notSaved') : ''}
        </p>
      </div>
    </div>
  );
}
