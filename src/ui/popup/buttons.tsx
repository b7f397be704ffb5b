import { i18n } from '#i18n';
import type { Origin } from '../../find/result';
import type { PopupActions } from './actions';
import type { Primary } from './card';
import type { PopupModel } from './model';

/** The two buttons that are always in the same place: what leads to the original, and the clean view. */
export function Buttons(props: {
  readonly model: PopupModel;
  readonly actions: PopupActions;
  readonly onRead: () => void;
}) {
  return (
    <div class="pair">
      <PrimaryButton primary={props.model.primary} actions={props.actions} />
      <button
        type="button"
        class="button"
        data-testid="read"
        disabled={!props.model.canRead}
        onClick={props.onRead}
      >
        {i18n.t('popup.readClean')}
      </button>
    </div>
  );
}

function PrimaryButton(props: { readonly primary: Primary; readonly actions: PopupActions }) {
  const { primary, actions } = props;
  switch (primary.does) {
    case 'origin':
      return (
        <a
          class={primary.confidence === 'named' ? 'button' : 'button primary'}
          data-testid="origin"
          data-check={primary.check}
          href={primary.href}
          target="_blank"
          rel="noreferrer noopener"
        >
          {openText(primary.confidence)}
        </a>
      );
    case 'archive':
      return (
        <a
          class="button primary"
          data-testid="archive"
          href={primary.href}
          target="_blank"
          rel="noreferrer noopener"
        >
          {i18n.t('popup.openArchive')}
        </a>
      );
    case 'find':
      return (
        <button
          type="button"
          class={primary.strong ? 'button primary' : 'button'}
          data-testid="find"
          onClick={() => actions.find(primary.again)}
        >
          {primary.again ? i18n.t('popup.findAgain') : i18n.t('popup.findOriginal')}
        </button>
      );
    case 'web':
      return <Plain label={i18n.t('popup.searchWeb')} testId="search-web" onClick={actions.searchWeb} />;
    case 'grant':
      return <Plain label={i18n.t('popup.grant')} testId="grant" onClick={actions.grant} />;
    case 'enable':
      return <Plain label={i18n.t('popup.switchOn')} testId="enable" onClick={actions.enable} />;
    case 'busy':
      // Not `disabled`: that would drop the focus of those who pressed it to start the search.
      return (
        <button type="button" class="button" aria-disabled="true">
          {i18n.t('popup.searching')}
        </button>
      );
    case 'idle':
      return (
        <button type="button" class="button" disabled>
          {i18n.t('popup.findOriginal')}
        </button>
      );
  }
}

/** An original is only called so where it was found to be first. */
function openText(confidence: Origin['confidence']): string {
  if (confidence === 'sure') return i18n.t('popup.openOriginal');
  return confidence === 'named' ? i18n.t('popup.openSource') : i18n.t('popup.openOther');
}

function Plain(props: { readonly label: string; readonly testId: string; readonly onClick: () => void }) {
  return (
    <button type="button" class="button primary" data-testid={props.testId} onClick={() => props.onClick()}>
      {props.label}
    </button>
  );
}
