/** Stands in for the browser: its texts, and that there is an extension. Imported first. */
import messages from 'virtual:messages';

export const query = new URLSearchParams(location.search);
const locale = query.get('locale') ?? 'en';
const texts = messages[locale] ?? {};
export const isRtl = /^(?:ar|fa|he|ur)\b/.test(locale);

function getMessage(key: string, substitutions: string | readonly string[] = []): string {
  if (key === '@@bidi_dir') return isRtl ? 'rtl' : 'ltr';
  const values = [substitutions].flat();
  const message = texts[key]?.message ?? '';
  return message.replace(/\$(\d)/g, (_all, digit: string) => values[Number(digit) - 1] ?? '');
}

const browser = {
  runtime: { id: 'gallery', getURL: (path: string) => path },
  i18n: { getMessage, getUILanguage: () => locale },
};
Object.assign(globalThis, { browser, chrome: browser });
