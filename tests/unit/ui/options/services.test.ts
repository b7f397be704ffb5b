import { describe, expect, test } from 'vitest';
import { providers } from '../../../../src/find/registry';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/storage/types';
import { isOn, orderedServices, raised, SERVICES, switched } from '../../../../src/ui/options/services';
import { providerName } from '../../../../src/ui/words';

const settings = (over: Partial<Settings> = {}): Settings => ({ ...DEFAULT_SETTINGS, ...over });
const ids = (over?: Partial<Settings>) => orderedServices(settings(over)).map(({ id }) => id);

describe('the list of search services', () => {
  test('is the finder’s, in its order, with its names', () => {
    const real = [...providers].sort((a, b) => a.order - b.order);
    expect(SERVICES).toEqual(
      real.map(({ id, hosts, byDefault, needs }) => ({ id, hosts, byDefault, needs })),
    );
    expect(SERVICES.map(({ id }) => providerName(id))).toEqual(real.map(({ name }) => name));
  });

  test('leaves out what has no address or key', () => {
    expect(ids()).not.toContain('searxng');
    expect(ids({ searxngUrl: 'https://s.example/', braveKey: 'k' }).slice(0, 2)).toEqual([
      'searxng',
      'brave',
    ]);
  });

  test('a service is raised by one place; the first stays', () => {
    const [first, second, third] = orderedServices(settings());
    if (!first || !second || !third) throw new Error('no services');
    expect(ids(raised(third, settings())).slice(0, 3)).toEqual([first.id, third.id, second.id]);
    expect(ids(raised(first, settings()))[0]).toBe(first.id);
  });

  test('only what differs from the default is kept', () => {
    const duck = SERVICES.find(({ id }) => id === 'duckduckgo');
    if (!duck) throw new Error('no service');
    expect(isOn(duck, settings())).toBe(false);
    const on = switched(duck, true, settings());
    expect(on).toEqual({ searchSwitches: { duckduckgo: true } });
    expect(isOn(duck, settings(on))).toBe(true);
    expect(switched(duck, false, settings(on))).toEqual({ searchSwitches: {} });
  });
});
