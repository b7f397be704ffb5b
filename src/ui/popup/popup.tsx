import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TabState } from '../../storage/types';
import { counted } from '../counted';
import { agoOf } from '../figures';
import { Brand } from '../parts/mark';
import { Switch } from '../parts/switch';
import type { PopupActions } from './actions';
import { Buttons } from './buttons';
import { CandidateList } from './candidate-list';
import { CardBody } from './card-body';
import { type PopupInput, type PopupModel, popupModel } from './model';
import { PickLine } from './pick-line';
import { Reasons } from './reasons';
import { SiteLines } from './site-lines';
import { WrongPanel } from './wrong-panel';

/** The popup for one tab; everything it shows follows from its input. */
export function Popup(props: {
  readonly input: PopupInput;
  readonly actions: PopupActions;
  readonly version: string;
}) {
  const { input, actions } = props;
  const [wrong, setWrong] = useState(false);
  const [says, setSays] = useState('');
  const model = popupModel(input);

  async function attempt(done: Promise<boolean>, failure: string): Promise<void> {
    setSays('');
    if (!(await done)) setSays(failure);
  }

  return (
    <div class="popup" data-state={model.phase}>
      <Header state={input.state} enabled={input.enabled} onMode={actions.setMode} />
      <main>
        <Verdict model={model} />
        <section class={`card shows-${model.card.shows}`}>
          <CardBody card={model.card} actions={actions} />
          <Buttons
            model={model}
            actions={actions}
            onRead={() => void attempt(actions.read(), i18n.t('popup.readFailed'))}
          />
        </section>
        <p class="says is-bad small" role="alert">
          {says}
        </p>
        <Reasons
          model={model}
          onShow={(index) => void attempt(actions.showFinding(index), i18n.t('popup.placeGone'))}
        />
        <CandidateList candidates={model.candidates} chain={model.chain} open={model.card.shows === 'note'} />
        <SiteLines
          url={input.state?.url ?? ''}
          offersFind={model.verdict === 'copy' && !input.offline && input.state?.private === false}
          actions={actions}
        />
        {model.canRead && (
          <PickLine onPick={(purpose) => void attempt(actions.pick(purpose), i18n.t('popup.readFailed'))} />
        )}
        {wrong && (
          <WrongPanel
            model={model}
            state={input.state}
            version={props.version}
            actions={actions}
            onClose={() => setWrong(false)}
          />
        )}
      </main>
      {input.news && (
        <p class="news small" data-testid="news">
          <button type="button" class="textual" onClick={actions.openChanges}>
            {i18n.t('changes.title')}
          </button>
        </p>
      )}
      <Footer model={model} wrong={wrong} onWrong={() => setWrong(!wrong)} actions={actions} />
      <p class="unseen" role="status">
        {announcement(model)}
      </p>
    </div>
  );
}

function announcement(model: PopupModel): string {
  return model.card.shows === 'search' ? model.card.step : `${model.sentence}. ${model.coverageText}`;
}

function Header(props: {
  readonly state: TabState | null;
  readonly enabled: boolean;
  readonly onMode: PopupActions['setMode'];
}) {
  const { state } = props;
  const host = state?.host ?? '';
  return (
    <header class="top">
      <Brand />
      <span class="host soft small" title={host}>
        {host}
      </span>
      {host && state?.access !== 'no-access' && (
        <Switch
          on={props.enabled && state?.mode !== 'never'}
          disabled={!props.enabled}
          label={i18n.t('popup.siteSwitch')}
          testId="site-switch"
          onChange={(on) => props.onMode(on ? 'auto' : 'never')}
        />
      )}
    </header>
  );
}

function Verdict(props: { readonly model: PopupModel }) {
  const { model } = props;
  return (
    <section
      class="verdict"
      data-testid="verdict"
      data-verdict={model.verdict ?? undefined}
      data-kind={model.kind ?? undefined}
    >
      <p class={`chip is-${model.tone}`}>{model.chip}</p>
      <h1 title={model.sentence}>{model.sentence}</h1>
      <Bar busy={model.phase === 'searching' || model.phase === 'reading'} share={model.coverage} />
      <p class="coverage soft small numbers">{model.coverageText}</p>
    </section>
  );
}

/** The share of the original that is here; the sentence below says the same. While work goes on, it says so. */
function Bar(props: { readonly busy: boolean; readonly share: number | null }) {
  if (props.busy) {
    return (
      <div class="bar is-busy" aria-hidden="true">
        <span />
      </div>
    );
  }
  if (props.share === null) return <div class="bar is-empty" aria-hidden="true" />;
  return (
    <div class="bar" aria-hidden="true">
      <span style={{ inlineSize: `${Math.round(props.share * 100)}%` }} />
    </div>
  );
}

/** A result younger than this was found just now; one older than this is not kept. Minutes. */
const [RECENT, OLDEST] = [2, 14 * 24 * 60];

/** How old the result of an earlier search is. */
function ageOf(finishedAt: number | null): string {
  const minutes = finishedAt === null ? 0 : (Date.now() - finishedAt) / 60_000;
  return minutes > RECENT && minutes < OLDEST ? `, ${agoOf(minutes)}` : '';
}

function Footer(props: {
  readonly model: PopupModel;
  readonly wrong: boolean;
  readonly onWrong: () => void;
  readonly actions: PopupActions;
}) {
  return (
    <footer class="foot small">
      <button
        type="button"
        class="numbers"
        title={i18n.t('popup.requestsHint')}
        onClick={props.actions.openLedger}
      >
        {counted('popup.requests', props.model.requests)}
        {ageOf(props.model.finishedAt)}
      </button>
      <button type="button" aria-expanded={props.wrong} onClick={props.onWrong}>
        {i18n.t('popup.wrong')}
      </button>
      <button type="button" onClick={() => props.actions.openOptions('rules')}>
        {i18n.t('popup.options')}
      </button>
    </footer>
  );
}
