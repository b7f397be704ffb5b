import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Settings } from '../../storage/types';
import { SwitchRow } from '../parts/setting';
import { providerName } from '../words';
import type { OptionsActions } from './actions';
import { isOn, orderedServices, raised, switched } from './services';

interface Part {
  readonly settings: Settings;
  readonly actions: OptionsActions;
}

/** Which search services are asked, and in which order. */
export function ServicesBlock({ settings, actions }: Part) {
  const services = orderedServices(settings);
  return (
    <div class="block" data-testid="services">
      <p class="name">{i18n.t('options.search.services')}</p>
      <p class="soft small">{i18n.t('options.search.servicesHelp')}</p>
      {services.map((service, index) => {
        const name = providerName(service.id);
        return (
          <div key={service.id} class="service">
            <SwitchRow
              name={name}
              help={service.hosts.join(', ') || settings.searxngUrl}
              on={isOn(service, settings)}
              testId={`service-${service.id}`}
              onChange={(on) => {
                if (on) actions.askConsent();
                void actions.update(switched(service, on, settings));
              }}
            />
            {index > 0 && (
              <button
                type="button"
                class="textual small"
                aria-label={i18n.t('options.search.raiseNamed', { name })}
                onClick={() => void actions.update(raised(service, settings))}
              >
                {i18n.t('options.search.raise')}
              </button>
            )}
          </div>
        );
      })}
    </div>
  );
}

/** The reader's key for Brave's interface. */
export function BraveKey({ settings, actions }: Part) {
  const [written, setWritten] = useState(settings.braveKey);
  const [saved, setSaved] = useState<boolean | null>(null);
  useEffect(() => setWritten(settings.braveKey), [settings.braveKey]);
  return (
    <form
      class="block"
      onSubmit={(event) => {
        event.preventDefault();
        if (written.trim()) actions.askConsent();
        void actions.update({ braveKey: written.trim() }).then(setSaved);
      }}
    >
      <label class="name" for="brave">
        {i18n.t('options.search.brave')}
      </label>
      <p class="soft small" id="brave-help">
        {i18n.t('options.search.braveHelp')}
      </p>
      <div class="field-row">
        <input
          id="brave"
          class="field"
          type="password"
          autocomplete="off"
          maxLength={200}
          value={written}
          aria-describedby="brave-help brave-says"
          onInput={(event) => {
            setWritten(event.currentTarget.value);
            setSaved(null);
          }}
        />
        <button type="submit" class="button">
          {i18n.t('options.search.save')}
        </button>
      </div>
      <p class={`says small is-${saved === false ? 'bad' : 'ok'}`} id="brave-says" role="status">
        {saved === null ? '' : saved ? i18n.t('options.search.saved') : i18n.t('common.notSaved')}
      </p>
    </form>
  );
}
