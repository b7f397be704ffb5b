/** Stands in for the browser's extension interfaces where markup is judged and not words. Imported first. */
Object.assign(globalThis, {
  browser: { runtime: { id: 'none' }, i18n: { getMessage: () => 'en', getUILanguage: () => 'en' } },
});
