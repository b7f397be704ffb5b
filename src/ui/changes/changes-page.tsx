import { i18n } from '#i18n';
import { Brand } from '../parts/mark';
import { piecesOf, type Release } from './changelog';

/** What each version brought. Opened by those who want to know; nothing opens it by itself. */
export function ChangesPage(props: {
  readonly releases: readonly Release[];
  /** The version that is installed. */
  readonly version: string;
}) {
  return (
    <div class="changes">
      <header>
        <Brand />
      </header>
      <main>
        <h1>{i18n.t('changes.title')}</h1>
        {/* The changelog is kept in English. */}
        <div lang="en" dir="ltr">
          {props.releases.map((release) => (
            <section key={release.version}>
              <h2 class="numbers">
                {release.version === 'Unreleased' ? props.version : release.version}{' '}
                <span class="soft small">{release.date}</span>
              </h2>
              {release.groups.map(({ name, items }) => (
                <div key={name}>
                  <h3>{name}</h3>
                  <ul>
                    {items.map((item) => (
                      <li key={item}>
                        {piecesOf(item).map(({ text, code }) =>
                          code ? <code key={text}>{text}</code> : text,
                        )}
                      </li>
                    ))}
                  </ul>
                </div>
              ))}
            </section>
          ))}
        </div>
      </main>
    </div>
  );
}
