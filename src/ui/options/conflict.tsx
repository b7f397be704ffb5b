import { i18n } from '#i18n';

/** Somebody saved while text was being typed: three ways on, none of which loses either text. */
export function Conflict(props: {
  readonly onMerge: () => void;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}) {
  return (
    <div class="conflict" role="alert">
      <p>{i18n.t('options.rules.conflict')}</p>
      <button type="button" class="button primary" data-testid="conflict-merge" onClick={props.onMerge}>
        {i18n.t('rules.conflict.merge')}
      </button>
      <button type="button" class="button" data-testid="conflict-mine" onClick={props.onKeepMine}>
        {i18n.t('options.rules.keepMine')}
      </button>
      <button type="button" class="button" data-testid="conflict-theirs" onClick={props.onTakeTheirs}>
        {i18n.t('options.rules.takeTheirs')}
      </button>
      <p class="soft small">{i18n.t('rules.conflict.help')}</p>
    </div>
  );
}
