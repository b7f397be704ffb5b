import { join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, test } from 'vitest';
import { COPY_KINDS, CUTS, REASONS } from '../../src/core/report';
import { PROBLEMS } from '../../src/find/result';
import { files, ROOT, sources } from './sources';

const SOURCE = 'en';
const locales = Object.fromEntries(
  await Promise.all(
    files('assets/locales', /\.yml$/).map(async (path) => {
      const lang = path.replace(/^.*\/|\.yml$/g, '');
      const messages = await parseMessagesFile(join(ROOT, path));
      const texts = messages.map((message): [string, string] => [
        message.key.join('.'),
        message.type === 'plural' ? Object.values(message.plurals).join('\n') : message.message,
      ]);
      // Names with @@ are the browser's own.
      return [lang, new Map(texts.filter(([key]) => !key.startsWith('@@')))] as const;
    }),
  ),
);
const own = locales[SOURCE] ?? new Map<string, string>();
const keys = [...own.keys()];
const code = sources().map((file) => file.code);
/** Forms of a counted text, named as in `Intl.PluralRules`; `zero` may also stand beside them for a plain 0. */
const FORM = /\.(zero|one|two|few|many|other)$/;
const counted = new Set(keys.flatMap((key) => (key.endsWith('.one') ? [key.replace(FORM, '')] : [])));
const isForm = (key: string): boolean => FORM.test(key) && counted.has(key.replace(FORM, ''));

/** The keys a language must have: those of the source, with its own forms where things are counted. */
function wantedKeys(lang: string): string[] {
  const rules = new Intl.PluralRules(lang.replace('_', '-'));
  // As far as anything here is counted: the form of millions in French or Spanish is never asked for.
  const forms = [...new Set(Array.from({ length: 10_000 }, (_, count) => rules.select(count)))];
  return [
    ...keys.filter((key) => !isForm(key)),
    ...[...counted].flatMap((base) => {
      const zero = keys.includes(`${base}.zero`) && !forms.includes('zero') ? ['zero'] : [];
      return [...zero, ...forms].map((form) => `${base}.${form}`);
    }),
  ];
}

const camel = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

describe.each(Object.keys(locales).filter((lang) => lang !== SOURCE))('locale %s', (lang) => {
  const messages = locales[lang] ?? new Map<string, string>();

  test('has the same keys, and every plural form of its own', () => {
    expect([...messages.keys()].sort()).toEqual(wantedKeys(lang).sort());
  });

  test('says the number wherever a form stands for more than one', () => {
    const rules = new Intl.PluralRules(lang.replace('_', '-'));
    const many = new Set(Array.from({ length: 98 }, (_, count) => rules.select(count + 3)));
    const wrong = [...messages].filter(
      ([key, text]) => isForm(key) && many.has((FORM.exec(key)?.[1] ?? '') as 'few') && !text.includes('$1'),
    );
    expect(wrong).toEqual([]);
  });

  test('keeps every placeholder', () => {
    const placeholders = (text = ''): string => [...new Set(text.match(/\{\w+\}|\$\d/g))].sort().join();
    const wrong = keys.filter(
      (key) =>
        !isForm(key) && messages.has(key) && placeholders(messages.get(key)) !== placeholders(own.get(key)),
    );
    expect(wrong).toEqual([]);
  });

  test('is translated', () => {
    // Names and words that two languages share are short; a long sentence that is equal was forgotten.
    const same = keys.filter((key) => {
      const text = own.get(key) ?? '';
      return text === messages.get(key) && (text.match(/\p{L}{2,}/gu)?.length ?? 0) > 3;
    });
    expect(same).toEqual([]);
  });
});

describe('texts', () => {
  test('every reason, problem, kind and way of being cut has its sentence', () => {
    const wanted = [
      ...REASONS.map((reason) => `reason.${camel(reason)}`),
      ...PROBLEMS.map((problem) => `popup.problem.${camel(problem)}`),
      ...COPY_KINDS.map((kind) => `popup.chip.${camel(kind)}`),
      ...CUTS.map((cut) => `popup.stop.${camel(cut)}`),
    ];
    expect(wanted.filter((key) => !keys.includes(key))).toEqual([]);
  });

  test('the source has its own plural forms', () => {
    expect(keys.filter(isForm).sort()).toEqual(wantedKeys(SOURCE).filter(isForm).sort());
  });

  test('every key the code asks for exists', () => {
    const asked = code.flatMap((text) =>
      Array.from(text.matchAll(/\bi18n\.t\(\s*'([\w.]+)'/g), (match) => match[1] ?? ''),
    );
    expect([...new Set(asked)].filter((key) => !keys.includes(key))).toEqual([]);
  });

  test('no text is unused', () => {
    // A key counts as used where it stands in the code in full, or where a template begins with its start.
    const starts = code.flatMap((text) =>
      Array.from(text.matchAll(/`([\w.]+\.)\$\{/g), (match) => match[1] ?? ''),
    );
    const all = code.join('\n');
    const unused = keys.filter(
      (key) =>
        !all.includes(`'${isForm(key) ? key.replace(FORM, '') : key}'`) &&
        !all.includes(`__MSG_${key}__`) &&
        !starts.some((start) => key.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });
});
