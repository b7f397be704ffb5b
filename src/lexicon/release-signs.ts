import { namesOf } from '../core/markup';
import type { Block, PageSnapshot } from '../core/page';
import { normalize } from '../core/text';
import { BYLINE_NAME } from './agency-context';
import { namesAbove } from './credit-blocks';
import { isOrganisation } from './name-kinds';
import { isOwnHouse } from './own-house';

/** What shows that a text is a release: the words that say so, where they stand, and whose it is. */
export interface ReleaseSign {
  readonly quote: string;
  readonly block?: Block;
  readonly name?: string;
  /** True where the sign says that somebody sent the text in: no organisation signs its own page so. */
  readonly sent?: boolean;
}

/** What a finder looks at: the page, its language's names for a press release, the lines around the text. */
export interface ReleaseContext {
  readonly page: PageSnapshot;
  readonly labels: readonly string[];
  readonly lead: readonly Block[];
  readonly tail: readonly Block[];
}

/** Looks for one way in which pages mark a release without naming it one in a line of its own. */
type Finder = (context: ReleaseContext) => ReleaseSign | null;

/** `(pm)`, `pm/red`, `(red/pm)`, `Text: pm`, `StMELF, PM 187/2026`; in Switzerland and Liechtenstein `(pd)`, `(mgt)`, `(ikr)` */
const SIGNED =
  /(?:^|[.!?"'] ?)\(?(?:\p{Ll}{2,4}\/)?pm(?:\/\p{Ll}{2,4})?\)?\.?$|[.!?"'] ?\((?:\p{Ll}{2,4}\/)?(?:pd|mgt|ikr|eing\.?|mitg\.?)(?:\/\p{Ll}{2,4})?\)$|\(pm\/?\p{Ll}{0,4}\) ?[-–—]?$|(?:^|[ ,(])pm (?:nr\. ?)?\d{1,4}\/(?:20)?\d\d\)?\.?$/u;
/** "POL-WM: Einbruch im Hafen": how police, fire brigades and customs head their releases in Germany. */
const OF_FORCES = /^(?:POL|FW|BPOLI?|BPOLD|HZA|LPI|LPD|KPB|FFW|THW)(?:[ -]\p{Lu}{1,6}){1,3}: ?\S/u;
/** "Submitted by Westmark Rowing Club" */
const SUBMITTED =
  /^(?:(?:submitted|contributed|sent in|supplied|information (?:provided|supplied)) by|eingesandt (?:von|vom|durch)|zugesandt (?:von|vom)|transmis par|ingezonden door|inviato da|enviado por|nadesłane przez) (?:the )?(\p{Lu}[^:]{3,60}?)\.?$/iu;
/** Offices that write releases, in the author's place. */
const OFFICE =
  /^(?:(?:von|by) )?(?:polizei(?:inspektion|präsidium|direktion|presse\p{L}*)?|kreispolizei\p{L}*|bundespolizei\p{L}*|pressestelle|presseamt|stadtverwaltung|landratsamt|hauptzollamt|staatsanwaltschaft|feuerwehr|kantonspolizei|ufficio stampa|service (?:de )?presse|gabinete de prensa|oficina de prensa|servicio de prensa|biuro prasowe)(?= \p{Lu}| de[rsl]? | di | du )/iu;
/** "… under the number 06341 110. (Polizeidirektion Westmark)", behind the text or in a line of its own. */
const SIGNED_BY = /(?:^|[.!?"“”»]\s)\(([^()]{6,60})\)$/u;
const AUTHORITY =
  /^(?:stadt|gemeinde|samtgemeinde|verbandsgemeinde|landkreis|kreisverwaltung|bezirksamt|bezirksregierung|regierungspräsidium|ministerium|kanton)(?= (?:der |des |für )?\p{Lu})/iu;
/** "PM Landratsamt" in the author's place */
const SENT = /^PM (?:der |des |von |vom )?(\p{Lu}[\p{L} .-]{3,40})$/u;
/** "WESTMARK (pm). …", "Westmark (red/pm) – …" */
const PLACED =
  /^\p{Lu}[\p{L}./ -]{1,40}\s\((?:(?:red|\p{Ll}{2,3})\/)?(?:pm|pd|prm)(?:\/(?:red|\p{Ll}{2,3}))?\)\s?[-–—.:]?/u;
const FROM_RELEASE = /^\W{0,3}from an? (\p{Lu}[^:.]{3,60}?) (?:press|news|media) release\W{0,3}$/iu;
/** Longest line that names its sender, in characters. */
const SENT_CHARS = 90;
/** Sections of addresses in which sites file the releases of others. */
const URL_SECTION =
  /\/(?:press-?releases?|news-?releases?|media-?releases?|pressemitteilung(?:en)?|presse-?info(?:rmationen)?|pressemeldung(?:en)?|medienmitteilung(?:en)?|communiques?(?:-de-presse)?|comunicados?(?:-de-prensa)?|notas?-de-prensa|comunicati?-stampa|persbericht(?:en)?|prnewswire|businesswire|globenewswire)\//i;

/** "(pm)", "red/pm": what German papers print under a release. */
const signature: Finder = ({ page, labels, lead, tail }) => {
  if (!isGerman(labels)) return null;
  const block = [...lead.slice(-4), ...page.prose.slice(-2), ...endOf(page, tail)].find(({ norm }) =>
    SIGNED.test(norm.slice(-40).replace(/[\s+*#•·]+$/u, '')),
  );
  return block ? { quote: block.text.slice(-120), block, sent: true } : null;
};

/** "… for the next three days. PR": how newspapers of the Philippines sign what companies send. */
const publicRelations: Finder = ({ page, tail }) => {
  const last = [...page.prose.slice(-1), ...endOf(page, tail)];
  const block = last.find(({ text }) => /[.!?”"] \(?PR\)?$/.test(text.slice(-20)));
  return block ? { quote: block.text.slice(-120), block, sent: true } : null;
};

const dateline: Finder = ({ page, labels }) => {
  const block = isGerman(labels) ? page.prose[0] : undefined;
  const quote = block && PLACED.exec(block.text)?.[0];
  return block && quote ? { quote, block, sent: true } : null;
};

const headlineOfForces: Finder = ({ page }) =>
  OF_FORCES.test(page.headline) ? { quote: page.headline } : null;

/** Who sent the text in, as the page says beside it: a club, or an office that writes releases in the author's place. */
const sender: Finder = ({ page, lead, tail }) => {
  for (const block of [...lead, ...tail.slice(0, 6)]) {
    const { text, element } = block;
    if (text.length > SENT_CHARS) continue;
    const name = SUBMITTED.exec(text)?.[1];
    if (name && isOrganisation(name) && !isOwnHouse(page, name)) return { quote: text, block, name };
    const isOffice = lead.includes(block) && OFFICE.test(text) && BYLINE_NAME.test(namesAbove(element));
    const office = isOffice ? text.replace(/^(?:von|by) /i, '') : null;
    if (office && !isOwnHouse(page, office)) return { quote: text, block, name: office };
  }
  return null;
};

const signedByOffice: Finder = ({ page, tail }) => {
  for (const block of [...page.prose.slice(-1), ...endOf(page, tail)]) {
    const name = SIGNED_BY.exec(block.text.slice(-SENT_CHARS))?.[1] ?? '';
    if ((OFFICE.test(name) || AUTHORITY.test(name)) && !isOwnHouse(page, name))
      return { quote: block.text.slice(-120), block, name };
  }
  return null;
};

const abbreviatedSender: Finder = ({ page, labels, lead, tail }) => {
  const block = isGerman(labels)
    ? [...lead, ...endOf(page, tail)].find(({ text }) => SENT.test(text))
    : undefined;
  const name = block && SENT.exec(block.text)?.[1];
  return block && name ? { quote: block.text, block, name, sent: true } : null;
};

/** "From a Port of Westmark press release" */
const namedRelease: Finder = ({ page, lead, tail }) => {
  for (const block of [...lead, ...endOf(page, tail)]) {
    const name = block.text.length <= SENT_CHARS ? FROM_RELEASE.exec(block.text)?.[1] : undefined;
    if (name && !isOwnHouse(page, name)) return { quote: block.text, block, name };
  }
  return null;
};

const address: Finder = ({ page }) =>
  URL_SECTION.test(page.url.pathname) ? { quote: page.url.pathname } : null;

/** Section or author that the markup states. */
const stated: Finder = ({ page, labels }) => {
  const metas = ['article:section', 'section', 'category', 'author', 'parsely-section'];
  const quote = [
    ...metas.flatMap((key) => page.meta(key)),
    ...page
      .jsonLdArticles()
      .flatMap((article) => [...namesOf(article.articleSection), ...namesOf(article.author)]),
  ].find((value) => labels.includes(normalize(value)));
  return quote ? { quote } : null;
};

const breadcrumb: Finder = ({ page, labels }) => {
  const block = page.blocks
    .slice(0, Math.max(page.headlineBlock, 0))
    .findLast(
      ({ text, norm, element }) =>
        text.length < 40 && labels.includes(norm) && element.closest('[class*="breadcrumb" i]'),
    );
  return block ? { quote: block.text } : null;
};

const className: Finder = ({ page }) => {
  const box = page.container?.closest(
    '[class*="press-release" i],[class*="pressrelease" i],[class*="pressemitteilung" i]',
  );
  return box ? { quote: (box.getAttribute('class') ?? '').slice(0, 120) } : null;
};

/** The surest first: what stands beside the text says more than where the site files it. */
const FINDERS: readonly Finder[] = [
  signature,
  publicRelations,
  dateline,
  headlineOfForces,
  sender,
  signedByOffice,
  abbreviatedSender,
  namedRelease,
  address,
  stated,
  breadcrumb,
  className,
];

/** The first mark of a release, apart from lines that call it one; null where nothing marks it. */
export function releaseSign(context: ReleaseContext): ReleaseSign | null {
  for (const find of FINDERS) {
    const sign = find(context);
    if (sign) return sign;
  }
  return null;
}

/** The lines at the end of the text, in its container or right behind it. */
function endOf(page: PageSnapshot, tail: readonly Block[]): Block[] {
  return [...page.zone('body').slice(-2), ...tail.slice(0, 3)];
}

function isGerman(labels: readonly string[]): boolean {
  return labels.includes('pressemitteilung');
}
