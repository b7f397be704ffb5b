/** Typefaces that come with the extension, and their files in it. Both are under the SIL Open Font License. */
export const BUNDLED = ['legible', 'dyslexic'] as const;
export type Bundled = (typeof BUNDLED)[number];

export interface FontFile {
  /** Name of the file in the package's folder `fonts`. */
  readonly file: `${string}.woff2`;
  /** The same in `node_modules/@fontsource`. */
  readonly from: string;
  readonly weight: '400' | '700';
  readonly style: 'normal' | 'italic';
  readonly range: string;
}

const LATIN =
  'U+0-FF,U+131,U+152-153,U+2BB-2BC,U+2C6,U+2DA,U+2DC,U+304,U+308,U+329,U+2000-206F,U+20AC,U+2122,U+2190-2193,U+2212,U+2215,U+FEFF,U+FFFD';
const LATIN_EXT =
  'U+100-130,U+132-151,U+154-2BA,U+2BD-2C5,U+2C7-2CC,U+2CE-2D7,U+1E00-1EFF,U+20A0-20AB,U+20AD-20C0';

const legible = (
  subset: 'latin' | 'latin-ext',
  weight: '400' | '700',
  style: 'normal' | 'italic',
): FontFile => ({
  file: `legible-${subset}-${weight}-${style}.woff2`,
  from: `atkinson-hyperlegible/files/atkinson-hyperlegible-${subset}-${weight}-${style}.woff2`,
  weight,
  style,
  range: subset === 'latin' ? LATIN : LATIN_EXT,
});
const dyslexic = (weight: '400' | '700', style: 'normal' | 'italic'): FontFile => ({
  file: `dyslexic-${weight}-${style}.woff2`,
  from: `opendyslexic/files/opendyslexic-latin-${weight}-${style}.woff2`,
  weight,
  style,
  range: 'U+0-10FFFF',
});

/** By typeface: Atkinson Hyperlegible and OpenDyslexic. */
export const FONT_FILES: Readonly<Record<Bundled, readonly FontFile[]>> = {
  legible: (['latin', 'latin-ext'] as const).flatMap((subset) => [
    legible(subset, '400', 'normal'),
    legible(subset, '400', 'italic'),
    legible(subset, '700', 'normal'),
    legible(subset, '700', 'italic'),
  ]),
  dyslexic: [dyslexic('400', 'normal'), dyslexic('400', 'italic'), dyslexic('700', 'normal')],
};

/** The name a bundled typeface has in style sheets. */
export const FONT_NAMES: Readonly<Record<Bundled, string>> = {
  legible: 'Headwater Legible',
  dyslexic: 'Headwater Dyslexic',
};

export function isBundled(font: string): font is Bundled {
  return BUNDLED.some((one) => one === font);
}
