/** Asks one provider over a canned answer, as the finder would. */
import type { Provider, SearchAnswer, ServiceRequest, Words } from '../../../../src/find/provider';
import type { Problem } from '../../../../src/find/result';

export const NOW = Date.parse('2026-03-04T12:00:00Z');

export function words(over: Partial<Words> = {}): Words {
  return {
    kind: 'title',
    text: 'Brackwater closes its old grain pier before winter',
    lang: 'en',
    published: Date.parse('2026-03-03T12:00:00Z'),
    now: NOW,
    ...over,
  };
}

export const SENTENCE = words({
  kind: 'sentence',
  text: 'eaten by shipworm that arrived with “warmer” water',
});

export async function asked(
  provider: Provider,
  body: string | Problem,
  over: { words?: Words; settings?: Record<string, string>; landed?: string; fails?: boolean } = {},
): Promise<{ answer: SearchAnswer; requests: ServiceRequest[]; url: URL }> {
  const requests: ServiceRequest[] = [];
  const answer = await provider.search(over.words ?? words(), {
    settings: over.settings ?? {},
    async get(request) {
      requests.push(request);
      if (over.fails) return { ok: false, problem: body as Problem };
      return { ok: true, body, url: over.landed ?? request.url };
    },
  });
  return { answer, requests, url: new URL(requests[0]?.url ?? 'https://nobody.example/') };
}
