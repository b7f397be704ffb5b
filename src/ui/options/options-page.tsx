import { i18n } from '#i18n';
import { Brand } from '../parts/mark';
import type { OptionsActions, OptionsState } from './actions';
import { Lazy } from './lazy';
import type { ListPlace } from './lists/lists-section';
import { PrivacySection } from './privacy-section';
import { RulesSection } from './rules-section';
import { SearchSection } from './search-section';

export const SECTIONS = ['rules', 'lists', 'look', 'search', 'privacy', 'data'] as const;
export type Section = (typeof SECTIONS)[number];

/** The section an address's fragment names (`#rules`, `#rules:12`); the first one where it names none. */
export function sectionOf(hash: string): Section {
  return SECTIONS.find((section) => `#${section}` === hash.split(':', 1)[0]) ?? 'rules';
}

/** The line of the rules that an address's fragment names, from 1. */
export function lineOf(hash: string): number | undefined {
  const line = /^#rules:(\d{1,7})$/.exec(hash)?.[1];
  return line ? Number(line) : undefined;
}

/** The list and the line in it that an address's fragment names: `#lists:1a2b-3c:12`. */
export function listPlaceOf(hash: string): ListPlace | null {
  const [, id, line] = /^#lists:([a-z\d-]{1,40}):(\d{1,7})$/.exec(hash) ?? [];
  return id && line ? { id, line: Number(line) } : null;
}

const NAMES: Record<Section, () => string> = {
  rules: () => i18n.t('options.rules.nav'),
  lists: () => i18n.t('rules.lists.nav'),
  look: () => i18n.t('options.look.nav'),
  search: () => i18n.t('options.search.nav'),
  privacy: () => i18n.t('options.privacy.nav'),
  data: () => i18n.t('options.data.nav'),
};

/** The options: sections on the left (above, on narrow screens), one of them on the right. */
export function OptionsPage(props: {
  readonly section: Section;
  readonly line?: number | undefined;
  readonly place?: ListPlace | null;
  readonly state: OptionsState;
  readonly actions: OptionsActions;
}) {
  const { section, state, actions } = props;
  return (
    <div class="options">
      <header class="side">
        <Brand />
        <nav aria-label={i18n.t('options.nav')}>
          {SECTIONS.map((each) => (
            <a key={each} href={`#${each}`} aria-current={each === section ? 'page' : undefined}>
              {NAMES[each]()}
            </a>
          ))}
          <a href="changes.html" class="quiet">
            {i18n.t('changes.title')}
          </a>
        </nav>
      </header>
      <main>
        {/* Kept while other sections show, so that unsaved text stays. */}
        <RulesSection
          stored={state.rules}
          health={state.health}
          actions={actions}
          active={section === 'rules'}
          line={props.line}
        />
        {section === 'lists' && (
          <Lazy load={() => import('./lists/lists-section').then(({ ListsSection }) => ListsSection)}>
            {(Lists) => <Lists lists={state.lists} actions={actions} place={props.place ?? null} />}
          </Lazy>
        )}
        {section === 'look' && (
          <Lazy load={() => import('./look-section').then(({ LookSection }) => LookSection)}>
            {(Look) => (
              <Look
                look={state.settings.look}
                sites={state.looks}
                onChange={(look) => void actions.update({ look })}
                onForget={(site) => void actions.forgetLook(site)}
              />
            )}
          </Lazy>
        )}
        {section === 'search' && <SearchSection settings={state.settings} actions={actions} />}
        {section === 'privacy' && (
          <PrivacySection settings={state.settings} rules={state.rules.text} actions={actions} />
        )}
        {section === 'data' && (
          <Lazy load={() => import('./data-section').then(({ DataSection }) => DataSection)}>
            {(Data) => <Data state={state} actions={actions} />}
          </Lazy>
        )}
      </main>
    </div>
  );
}
