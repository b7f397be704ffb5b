import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { DEFAULT_SETTINGS, FONTS, LOOK_RANGES, type Look, type SiteLook, THEMES } from '../../storage/types';
import { textLanguage } from '../page';
import { Choice, Slider } from '../parts/setting';

const THEME_WORDS: Record<Look['theme'], () => string> = {
  system: () => i18n.t('options.look.themes.system'),
  light: () => i18n.t('options.look.themes.light'),
  dark: () => i18n.t('options.look.themes.dark'),
  sepia: () => i18n.t('options.look.themes.sepia'),
  contrast: () => i18n.t('options.look.themes.contrast'),
};
const FONT_WORDS: Record<Look['font'], () => string> = {
  serif: () => i18n.t('options.look.fonts.serif'),
  book: () => i18n.t('reader.look.book'),
  sans: () => i18n.t('options.look.fonts.sans'),
  humanist: () => i18n.t('reader.look.humanist'),
  mono: () => i18n.t('options.look.fonts.mono'),
  legible: () => 'Atkinson Hyperlegible',
  dyslexic: () => 'OpenDyslexic',
};
const FACES: Record<Look['font'], string> = {
  serif: 'var(--font-text)',
  book: 'var(--font-book)',
  sans: 'var(--font-ui)',
  humanist: 'var(--font-humanist)',
  mono: 'var(--font-code)',
  legible: 'var(--font-legible)',
  dyslexic: 'var(--font-dyslexic)',
};

/** How the clean view looks, with a piece of text that shows it. */
export function LookSection(props: {
  readonly look: Look;
  readonly sites: readonly SiteLook[];
  readonly onChange: (look: Look) => void;
  readonly onForget: (site: string) => void;
}) {
  const [look, setLook] = useState(props.look);
  useEffect(() => setLook(props.look), [props.look]);
  const show = (change: Partial<Look>) => setLook({ ...look, ...change });
  const keep = (change: Partial<Look>) => {
    show(change);
    props.onChange({ ...look, ...change });
  };
  const number = (value: number) => value.toLocaleString(textLanguage(), { maximumFractionDigits: 2 });

  return (
    <section>
      <h1>{i18n.t('options.look.title')}</h1>
      <p class="soft">{i18n.t('options.look.intro')}</p>
      <div class="look">
        <div class="look-controls">
          <Choice
            title={i18n.t('options.look.theme')}
            name="theme"
            value={look.theme}
            options={THEMES.map((value) => ({ value, label: THEME_WORDS[value]() }))}
            onChange={(theme) => keep({ theme })}
          />
          <Choice
            title={i18n.t('options.look.font')}
            name="font"
            value={look.font}
            options={FONTS.map((value) => ({
              value,
              label: <span style={{ fontFamily: FACES[value] }}>{FONT_WORDS[value]()}</span>,
            }))}
            onChange={(font) => keep({ font })}
          />
          <Slider
            title={i18n.t('options.look.size')}
            value={look.size}
            {...LOOK_RANGES.size}
            say={(value) => i18n.t('options.look.sizeValue', { value: number(value) })}
            onInput={(size) => show({ size })}
            onChange={(size) => keep({ size })}
          />
          <Slider
            title={i18n.t('options.look.measure')}
            value={look.measure}
            {...LOOK_RANGES.measure}
            say={(value) => i18n.t('options.look.measureValue', { value: number(value) })}
            onInput={(measure) => show({ measure })}
            onChange={(measure) => keep({ measure })}
          />
          <Slider
            title={i18n.t('options.look.leading')}
            value={look.leading}
            {...LOOK_RANGES.leading}
            say={(value) => i18n.t('options.look.leadingValue', { value: number(value) })}
            onInput={(leading) => show({ leading })}
            onChange={(leading) => keep({ leading })}
          />
          <Slider
            title={i18n.t('reader.look.spacing')}
            value={look.spacing}
            {...LOOK_RANGES.spacing}
            say={(value) => i18n.t('options.look.spacingValue', { value: number(value) })}
            onInput={(spacing) => show({ spacing })}
            onChange={(spacing) => keep({ spacing })}
          />
          <div class="checks">
            <label>
              <input
                type="checkbox"
                checked={look.justify}
                onChange={(event) => keep({ justify: event.currentTarget.checked })}
              />
              {i18n.t('reader.look.justify')}
            </label>
            <label>
              <input
                type="checkbox"
                checked={look.hyphens}
                onChange={(event) => keep({ hyphens: event.currentTarget.checked })}
              />
              {i18n.t('reader.look.hyphens')}
            </label>
          </div>
          <button type="button" class="button" onClick={() => keep(DEFAULT_SETTINGS.look)}>
            {i18n.t('options.look.reset')}
          </button>
        </div>
        <Preview look={look} />
      </div>
      <SiteLooks sites={props.sites} onForget={props.onForget} />
    </section>
  );
}

/** Sites with a look of their own, the one changed last first. */
function SiteLooks(props: {
  readonly sites: readonly SiteLook[];
  readonly onForget: (site: string) => void;
}) {
  return (
    <div class="block" data-testid="site-looks">
      <p class="name">{i18n.t('options.look.sites')}</p>
      <p class="soft small">{i18n.t('options.look.sitesHelp')}</p>
      <ul class="site-list">
        {props.sites.toReversed().map(({ site, look }) => (
          <li key={site}>
            <span>
              <bdi>{site}</bdi>{' '}
              <span class="soft small numbers">
                {[
                  THEME_WORDS[look.theme](),
                  FONT_WORDS[look.font](),
                  i18n.t('options.look.sizeValue', { value: look.size.toLocaleString(textLanguage()) }),
                ].join(' · ')}
              </span>
            </span>
            <button
              type="button"
              class="button"
              aria-label={i18n.t('options.look.forgetOf', { site })}
              onClick={() => props.onForget(site)}
            >
              {i18n.t('options.look.forget')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Preview(props: { readonly look: Look }) {
  const { look } = props;
  const style = {
    fontFamily: FACES[look.font],
    fontSize: `${look.size}px`,
    lineHeight: look.leading,
    letterSpacing: `${look.spacing}em`,
    textAlign: look.justify ? 'justify' : 'start',
    hyphens: look.hyphens ? 'auto' : 'manual',
    '--measure': `${look.measure}ch`,
  };
  return (
    <figure class="preview" data-theme={look.theme} aria-label={i18n.t('options.look.preview')}>
      <div class="preview-text" style={style} lang={i18n.t('common.lang')}>
        <p class="preview-title">{i18n.t('options.look.sampleTitle')}</p>
        <p>{i18n.t('options.look.sampleText')}</p>
        <p>{i18n.t('options.look.sampleText2')}</p>
      </div>
    </figure>
  );
}
