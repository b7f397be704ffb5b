import { i18n } from '#i18n';
import { PURPOSES, type Purpose } from '../../rules/pick/purpose';

/** For a page that is not read as it should be: the reader points at what it is. */
export function PickLine(props: { readonly onPick: (purpose: Purpose) => void }) {
  return (
    <fieldset class="pick-line small">
      <legend class="soft">{i18n.t('popup.pick')}</legend>
      {PURPOSES.map((purpose) => (
        <button
          key={purpose}
          type="button"
          class="textual"
          data-testid={`pick-${purpose}`}
          onClick={() => props.onPick(purpose)}
        >
          {i18n.t(`picker.purpose.${purpose}`)}
        </button>
      ))}
    </fieldset>
  );
}
