import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { parseHttpUrl } from '../../core/url';
import type { TabState } from '../../storage/types';
import type { PopupActions } from './actions';
import type { PopupModel } from './model';

/** For a reader who disagrees: a text to pass on by hand, and the way to silence. Nothing is sent from here. */
export function WrongPanel(props: {
  readonly model: PopupModel;
  readonly state: TabState | null;
  readonly version: string;
  readonly actions: PopupActions;
  readonly onClose: () => void;
}) {
  const { actions, onClose } = props;
  const panel = useRef<HTMLElement>(null);
  const [says, setSays] = useState('');
  const text = reportText(props.model, props.state, props.version);

  useEffect(() => {
    const before = document.activeElement;
    panel.current?.scrollIntoView?.({ block: 'end' });
    panel.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    // Otherwise the browser closes the whole popup.
    event.preventDefault();
    event.stopPropagation();
    onClose();
  }

  async function copy(): Promise<void> {
    setSays((await actions.copy(text)) ? i18n.t('common.copied') : i18n.t('common.copyFailed'));
  }

  return (
    <section
      class="panel"
      ref={panel}
      tabIndex={-1}
      aria-labelledby="wrong-title"
      data-testid="wrong-panel"
      onKeyDown={onKeyDown}
    >
      <h2 id="wrong-title">{i18n.t('popup.wrongPanel.title')}</h2>
      <p class="small">{i18n.t('popup.wrongPanel.text')}</p>
      <textarea
        class="field small"
        rows={6}
        readOnly
        aria-label={i18n.t('popup.wrongPanel.label')}
        value={text}
      />
      <p class="says small" role="status">
        {says}
      </p>
      <div class="row">
        <button type="button" class="button" onClick={() => void copy()}>
          {i18n.t('popup.wrongPanel.copy')}
        </button>
        {props.state?.host && props.state.mode !== 'never' && (
          <button type="button" class="button" onClick={() => actions.setMode('never')}>
            {i18n.t('popup.wrongPanel.never')}
          </button>
        )}
        <button type="button" class="button" data-testid="disable" onClick={actions.disable}>
          {i18n.t('rules.off.everywhere')}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {i18n.t('common.close')}
        </button>
      </div>
    </section>
  );
}

/**
 * The report as plain text. The page's address goes without query and fragment, which may hold somebody's key.
 */
export function reportText(model: PopupModel, state: TabState | null, version: string): string {
  const url = parseHttpUrl(state?.url);
  const report = state?.report;
  const lines = [`Headwater ${version}`];
  if (url) lines.push(url.origin + url.pathname);
  lines.push(`${i18n.t('popup.wrongPanel.reportVerdict')}: ${model.chip} (${model.verdict ?? model.phase})`);
  const source = model.card.shows === 'origin' ? model.card.name : report?.source?.name;
  if (source) lines.push(`${i18n.t('popup.wrongPanel.reportSource')}: ${source}`);
  if (model.findings.length > 0) {
    lines.push(`${i18n.t('popup.wrongPanel.reportReasons')}:`);
    lines.push(...model.findings.map(({ finding }) => `- ${finding.signal}: “${finding.quote}”`));
  }
  lines.push('', i18n.t('popup.wrongPanel.reportWhat'), '');
  return lines.join('\n');
}
