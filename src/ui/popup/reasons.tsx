import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { counted } from '../counted';
import { reasonSentence } from '../words';
import type { PopupModel } from './model';

/** More than this many reasons are folded; a reader needs the strongest ones first. */
const SHOWN = 3;

/** Why the verdict is what it is, in the page's own words. A reason that has a place on the page leads there. */
export function Reasons(props: { readonly model: PopupModel; readonly onShow: (index: number) => void }) {
  const { findings, verdict } = props.model;
  const [all, setAll] = useState(false);
  if (findings.length === 0) return null;
  // Folding a single one would cost as much room as showing it.
  const shown = all || findings.length <= SHOWN + 1 ? findings : findings.slice(0, SHOWN);
  const hidden = findings.length - shown.length;
  return (
    <section class="reasons">
      <h2 class="label">{titleOf(verdict)}</h2>
      <ul>
        {shown.map(({ finding, index }) => (
          <li key={index}>
            {finding.block === undefined ? (
              <p class="reason" data-testid="finding" data-signal={finding.signal}>
                {reasonSentence(finding)}
              </p>
            ) : (
              <button
                type="button"
                class="reason"
                data-testid="finding"
                data-signal={finding.signal}
                title={i18n.t('popup.showPlace')}
                onClick={() => props.onShow(index)}
              >
                {reasonSentence(finding)}
              </button>
            )}
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" class="textual small" onClick={() => setAll(true)}>
          {counted('popup.showAll', hidden)}
        </button>
      )}
    </section>
  );
}

function titleOf(verdict: PopupModel['verdict']): string {
  if (verdict === 'copy') return i18n.t('popup.why');
  return verdict === 'original' ? i18n.t('popup.whyOriginal') : i18n.t('popup.whyUnsure');
}
