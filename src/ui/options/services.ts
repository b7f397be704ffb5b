/**
 * The search services as the options list them. Kept apart from the providers, which would bring the finder along; a
 * test holds both lists equal.
 */
import type { Settings } from '../../storage/types';

export interface Service {
  readonly id: string;
  /** Hosts that are asked; empty where the reader names one. */
  readonly hosts: readonly string[];
  readonly byDefault: boolean;
  /** Setting without which it is not asked. */
  readonly needs: 'searxngUrl' | 'braveKey' | null;
}

/** In the order in which they are asked where the reader sets none. */
export const SERVICES: readonly Service[] = [
  { id: 'searxng', hosts: [], byDefault: true, needs: 'searxngUrl' },
  { id: 'brave', hosts: ['api.search.brave.com'], byDefault: true, needs: 'braveKey' },
  { id: 'bing-news', hosts: ['www.bing.com'], byDefault: true, needs: null },
  { id: 'google-news', hosts: ['news.google.com'], byDefault: true, needs: null },
  { id: 'gdelt-context', hosts: ['api.gdeltproject.org'], byDefault: true, needs: null },
  { id: 'gdelt-doc', hosts: ['api.gdeltproject.org'], byDefault: true, needs: null },
  { id: 'bing-web', hosts: ['www.bing.com'], byDefault: true, needs: null },
  { id: 'duckduckgo', hosts: ['html.duckduckgo.com'], byDefault: false, needs: null },
];

/** The services in the reader's order; those without the setting they need are left out. */
export function orderedServices(settings: Settings): Service[] {
  const place = (service: Service) => {
    const at = settings.searchOrder.indexOf(service.id);
    return at >= 0 ? at : settings.searchOrder.length + SERVICES.indexOf(service);
  };
  return SERVICES.filter(({ needs }) => needs === null || settings[needs] !== '').sort(
    (a, b) => place(a) - place(b),
  );
}

export function isOn({ id, byDefault }: Service, settings: Settings): boolean {
  return settings.searchSwitches[id] ?? byDefault;
}

/** The change that switches a service; what equals the default is not stored. */
export function switched(
  service: Service,
  on: boolean,
  settings: Settings,
): Pick<Settings, 'searchSwitches'> {
  const { [service.id]: _, ...others } = settings.searchSwitches;
  return { searchSwitches: on === service.byDefault ? others : { ...others, [service.id]: on } };
}

/** The change that moves a service one place up. */
export function raised(service: Service, settings: Settings): Pick<Settings, 'searchOrder'> {
  const ids = orderedServices(settings).map(({ id }) => id);
  const at = ids.indexOf(service.id);
  if (at > 0) ids.splice(at - 1, 2, service.id, ids[at - 1] as string);
  return { searchOrder: ids };
}
