import { i18n } from '#i18n';

/** The words of the editor's own panels and announcements. */
export function phrases(): Record<string, string> {
  return {
    Find: i18n.t('rules.editor.find'),
    Replace: i18n.t('rules.editor.replaceWith'),
    next: i18n.t('rules.editor.next'),
    previous: i18n.t('rules.editor.previous'),
    all: i18n.t('rules.editor.all'),
    'match case': i18n.t('rules.editor.matchCase'),
    regexp: i18n.t('rules.editor.regexp'),
    'by word': i18n.t('rules.editor.byWord'),
    replace: i18n.t('rules.editor.replace'),
    'replace all': i18n.t('rules.editor.replaceAll'),
    close: i18n.t('rules.editor.close'),
    'current match': i18n.t('rules.editor.currentMatch'),
    'on line': i18n.t('rules.editor.onLine'),
    'replaced match on line $': i18n.t('rules.editor.replacedOn'),
    'replaced $ matches': i18n.t('rules.editor.replacedAll'),
    'Go to line': i18n.t('rules.editor.goToLine'),
    go: i18n.t('rules.editor.go'),
    Diagnostics: i18n.t('rules.editor.diagnostics'),
    'No diagnostics': i18n.t('rules.editor.noDiagnostics'),
    Completions: i18n.t('rules.editor.completions'),
    'Fold line': i18n.t('rules.editor.fold'),
    'Unfold line': i18n.t('rules.editor.unfold'),
    'Folded lines': i18n.t('rules.editor.folded'),
    'Unfolded lines': i18n.t('rules.editor.unfolded'),
    'folded code': i18n.t('rules.editor.foldedCode'),
    unfold: i18n.t('rules.editor.unfold'),
    to: i18n.t('rules.editor.to'),
  };
}
