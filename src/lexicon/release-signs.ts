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
  /^(?:(?:submitted|issued|released|contributed|sent in|supplied|information (?:provided|supplied)) by|(?:eingesandt|mitgeteilt) (?:von|vom|durch)(?: der)?|zugesandt (?:von|vom)|transmis par|ingezonden door|inviato da|enviado por|nadesłane przez):? (?:the )?(\p{Lu}[^:]{3,60}?)\.?$/iu;
/** Offices that write releases, in the author's place. */
const OFFICE =
  /^(?:(?:von|by):? )?(?:polizei(?:inspektion|präsidium|direktion|presse\p{L}*)?|kreispolizei\p{L}*|bundespolizei\p{L}*|pressestelle|presseamt|stadtverwaltung|landratsamt|hauptzollamt|staatsanwaltschaft|feuerwehr|kantonspolizei|ufficio stampa|service (?:de )?presse|gabinete de prensa|oficina de prensa|servicio de prensa|biuro prasowe|пресс?-?служба|управління комунікації|відділ комунікації)(?= \p{L})/iu;
/** "… under the number 06341 110. (Polizeidirektion Westmark)", behind the text or in a line of its own. */
const SIGNED_BY = /(?:^|[.!?"“”»]\s)\(([^()]{6,60})\)$/u;
/** Those that only write releases. */
const PRESS_OFFICE =
  /^(?:pressestelle|presseamt|ufficio stampa|service (?:de )?presse|gabinete de prensa|oficina de prensa|servicio de prensa|biuro prasowe|прес{1,2}-?служба|humas|dinas kominfo)(?= \p{L})/iu;
const AUTHORITY =
  /^(?:stadt|gemeinde|samtgemeinde|verbandsgemeinde|landkreis|kreisverwaltung|bezirksamt|bezirksregierung|regierungspräsidium|ministerium|kanton)(?= (?:der |des |für )?\p{Lu})/iu;
/** "PM Landratsamt" in the author's place */
const SENT = /^PM (?:der |des |von |vom )?(\p{Lu}[\p{L} .-]{3,40})$/u;
/** "WESTMARK (pm). …", "Westmark (red/pm) – …", "Westmark. (PM) …", "pm WESTMARK. …" */
const PLACED =
  /^\p{Lu}[\p{L}./ -]{1,40}\.?\s\((?:(?:red|\p{Ll}{2,3})\/)?(?:pm|PM|pd|prm|lpd|LPD|mgt)(?:\/(?:red|\p{Ll}{2,3}))?\)\s?[-–—.:]?|^(?:pm|PM) \p{Lu}[\p{L} -]{2,30}[.:–] (?=\p{Lu})/u;
/** "From a Port of Westmark press release", "From a press release by the Port of Westmark" */
const FROM_RELEASE =
  /^\W{0,3}from an? (\p{Lu}[^:.]{3,60}?) (?:press|news|media) release\W{0,3}$|^\W{0,3}from (?:an?|the) (?:press|news|media) release (?:by|from|of|issued by) (?:the )?(\p{Lu}[^:.]{3,60}?)\W{0,3}$/iu;
/** "（株式会社埠頭 プレスリリースより）", "출처: 부두공사 보도자료" */
const EAST_ASIAN_RELEASE =
  /^(?:(?:出典|引用|参考|资料|資料|출처|자료|来源|來源)\s?[:：]\s?)?[（(【[]?([^（()）：:。]{2,30}?)\s?の?(?:プレスリリース|ニュースリリース|보도자료|新闻稿|新聞稿)(?:より|から)?[）)】\]]?$/u;
/** What stands in brackets ahead of a release or under it, besides the language's names for one: "(Comunicato) – …". */
const BRACKETED =
  /^(?:communiqué|comunicato|comunicado|comunicat|remitido|humas|mat\. pras(?:owe)?\.?|materiał prasowy|inf\. pras\.|press release|for immediate release)$/u;
/** "Riceviamo e pubblichiamo": somebody sent the text in. */
const RECEIVED =
  /^\W{0,2}(?:riceviamo e (?:volentieri )?pubblichiamo|abbiamo ricevuto e pubblichiamo|recibimos y publicamos|otrzymaliśmy i publikujemy|nous (?:recevons et publions|publions ci-dessous le communiqué)|wir veröffentlichen (?:hier |nachfolgend |im folgenden )?(?:die|eine) (?:presse|medien)mitteilung)(?!\p{L})/u;
/** "Distributed by Pier Wire on behalf of Example Corp." */
const ON_BEHALF =
  /^\W{0,2}(?:(?:distributed|issued|released|sent) by .{2,40} on behalf of|distribué par .{2,40} (?:pour le compte d[eu]|au nom d[eu])|distribuído (?:por|pel[oa]) .{2,40} em nome d[eoa]s?|distribuido por .{2,40} en nombre del?|(?:verbreitet|versandt|verteilt) (?:von|durch) .{2,40} im auftrag (?:von|der|des)|(?:distribué par|distribuído pel[oa]) .{0,10}apo .{0,10}(?:pour|para)) (?:the |die |der |l[ae] |o |a )?(\p{Lu}.{2,80}?)\.?$/iu;
/** Longest line that names its sender, in characters. */
const SENT_CHARS = 90;
/** Likewise where a wire is named beside it. */
const CLIENT_CHARS = 160;
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
    const isByline = /^(?:von|by)\b/i.test(text) || BYLINE_NAME.test(namesAbove(element));
    const office = lead.includes(block) && OFFICE.test(text) && isByline ? text.replace(BY, '') : null;
    if (office && !isOwnHouse(page, office)) return { quote: text, block, name: office };
  }
  return null;
};

/** "Distributed by Pier Wire on behalf of Example Corp." */
const client: Finder = ({ page, lead, tail }) => {
  for (const block of [...lead, ...endOf(page, tail)]) {
    const name = clientOf(block.text);
    if (name && !isOwnHouse(page, name)) return { quote: block.text, block, name, sent: true };
  }
  return null;
};

const BY = /^(?:von|by):? /i;

const signedByOffice: Finder = ({ page, tail }) => {
  for (const block of [...page.prose.slice(-1), ...endOf(page, tail)]) {
    const name = SIGNED_BY.exec(block.text.slice(-SENT_CHARS))?.[1] ?? '';
    if ((OFFICE.test(name) || AUTHORITY.test(name)) && !isOwnHouse(page, name))
      return { quote: block.text.slice(-120), block, name };
    const { text } = block;
    // "Press office of the port authority", a line of its own
    if (
      text.length <= SENT_CHARS &&
      PRESS_OFFICE.test(text) &&
      !/[:@\d]|[.!?]$/.test(text) &&
      !isOwnHouse(page, text)
    )
      return { quote: text, block, name: text };
  }
  return null;
};

/** "(Comunicato) – …" ahead of the text, "… (Humas)" or "(Communiqué)" at its end, "For immediate release — …". */
const bracketed: Finder = ({ page, labels, lead, tail }) => {
  const isLabel = (words: string) => BRACKETED.test(words) || labels.includes(words);
  const [opening] = page.prose;
  const ahead = opening && /^\(?([^()–—]{4,30}?)(?:\)|\s[-–—]\s)/u.exec(opening.norm)?.[1];
  if (opening && (isLabel(ahead ?? '') || RECEIVED.test(opening.norm)))
    return { quote: opening.text.slice(0, 120), block: opening, sent: true };
  for (const block of [...lead.slice(-4), ...page.prose.slice(-1), ...endOf(page, tail)]) {
    const { norm, text } = block;
    const last = norm.length < LABEL_CHARS ? norm.replace(/^[\s([-]+|[\s)\].-]+$/gu, '') : '';
    const behind = /\(([^()]{4,30})\)\.?$/u.exec(norm)?.[1];
    if (
      isLabel(behind ?? '') ||
      BRACKETED.test(last) ||
      BRACKETED.test(`${last}.`) ||
      RECEIVED.test(norm.slice(0, 80))
    )
      return { quote: text.slice(-120), block, sent: true };
  }
  return null;
};
const LABEL_CHARS = 30;

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
    const said = block.text.length <= SENT_CHARS ? block.text : '';
    const [, ahead, behind] = FROM_RELEASE.exec(said) ?? [];
    const name = ahead ?? behind ?? EAST_ASIAN_RELEASE.exec(said)?.[1];
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
  client,
  sender,
  signedByOffice,
  abbreviatedSender,
  namedRelease,
  bracketed,
  address,
  stated,
  breadcrumb,
  className,
];

/** For whom a wire sent a text out, as the line of the wire says; null in other lines. */
export function clientOf(line: string): string | null {
  return (line.length <= CLIENT_CHARS && ON_BEHALF.exec(line)?.[1]) || null;
}

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
