/** Stands in for the browser: the only thing the components ask it for is their texts. Imported first. */
import messages from 'virtual:messages';

export const query = new URLSearchParams(location.search);
const texts = messages[query.get('locale') ?? 'en'] ?? {};

function getMessage(key: string, substitutions: readonly string[] = []): string {
  if (key === '@@bidi_dir') return 'ltr';
  const message = texts[key]?.message ?? '';
  return message.replace(/\$(\d)/g, (_all, digit: string) => substitutions[Number(digit) - 1] ?? '');
}

Object.assign(globalThis, { browser: { runtime: { id: 'gallery' }, i18n: { getMessage } } });
