import { normalize, squeeze } from '../core/text';
import type { Lexicon } from './lexicon';
import { asSpelled } from './publisher-name';
import { publisherCredited } from './publishers';

/** Longest name behind a source's label, in characters. */
export const MAX_NAME = 120;

/** "Prefecture of Westmark, press department" */
export const DEPARTMENT =
  /,\s(?:bureau|service|direction|pôle|cabinet|abteilung|referat|presse\p{L}*|ufficio|settore|gabinete|departamento|dirección|press|communications?|odbor|oddelenie|oddělení|wydział|biuro)(?!\p{L})[^,]*$/iu;

/** "Pier Weekly, issue 45/2025" */
const ISSUE =
  /,?\s(?:issue|ausgabe|heft|nr\.?|no\.?|n°|numéro|número|numero|nummer|vol\.?|č\.|număr(?:ul)?)\s?\d.*$/iu;

/** "Pier – magazine for harbours" */
const SUBTITLE =
  /\s[-–—:]\s(?:(?:die|das|der|the|la|le|il|een|het) )?(?:fach)?(?:zeitschrift|magazin|zeitung|journal|revue|revista|rivista|tijdschrift|časopis|czasopismo|tidskrift|portal|newsletter|magazine)(?!\p{L}).*$/iu;

/** The name behind a source's label as the page spells it, without the date, the page or the note behind it. */
export function sourceName(text: string, norm: string): string {
  return (
    squeeze(asSpelled(text, norm))
      .replace(/^[\s©"'„“«(]+|[\s"'”“»,.;/|，、]+$/g, '')
      .replace(
        /[,;/|(]\s*(?:presse?mitteilung|press release|communiqué(?: de presse)?|comunicado(?: de prensa)?|comunicato stampa|materiały prasowe|mat\. prasowe|tiskové materiály|pm)\)?$/i,
        '',
      )
      // "Story source: Materials provided by X. Note: …"
      .replace(/^materials? provided by (?:the )?/i, '')
      .replace(/\.\s(?:Note|Hinweis)\b.*$/u, '')
      // "Source: Pier Press, 11 March 2014, p. 15", "Source: Pier Press | 3 May 2014"
      .replace(/\s[|·•]\s.*\d.*$/u, '')
      .replace(/,\s(?:(?:\p{L}+,?\s)?(?:vom\s|of\s|du\s|del\s)?\d{1,2}[. /-].*|(?:19|20)\d\d.*)$/u, '')
      // "Source: Pier Press of 3 May 2024"
      .replace(/\s(?:vom|of|du|del|dell|do|van|z dnia|från|fra|av|от|від) ?\d{1,2}[. /-].*$/iu, '')
      // "Source: port authority, press department, quay@port.example"
      .replace(/[,;]\s\S+@\S+$/u, '')
      // "Source: Pier Press. Translated by Jane Doe for this site."
      .replace(/(?<=\p{L}{4})\.\s\p{Lu}.*$/u, '')
      // "Source: pier.example, which permits it"
      .replace(/^([^\s,]{2,40}\.\p{L}{2,12}),\s(?:\S+\s){2}.*$/u, '$1')
      .replace(ISSUE, '')
      .replace(SUBTITLE, '')
      .replace(/^([^()]*)\)$/, '$1')
      .slice(0, MAX_NAME)
  );
}

/** "Jane Doe (Pier Press)", "Jane Doe, Pier Press": the publisher behind its writer. */
export function publisherBehind(named: string): string {
  const behind = /^[^(),]{3,40}(?:,| \()\s?([^(),]{2,40})\)?$/u.exec(named)?.[1];
  return behind && publisherCredited(behind) ? behind : named;
}

/** Ends a name where the next label starts: "House of Example Foto: …". */
export function cutAtLabel(text: string, labels: readonly string[]): string {
  // "来源:江报记者 王芳字号:大": what stands in elements of its own sticks together, the author's label without a colon.
  const next = /.(?=(?:记者|記者|作者|编辑|編輯|责编|字号|字號|浏览|阅读|分享))/u.exec(text);
  let end = next ? next.index + 1 : text.length;
  for (const match of text.matchAll(/(\p{L}[\p{L}.-]*)\s?:/gu)) {
    if (
      labels.includes(match[1] ?? '') ||
      /^(?:short|url|link|lizenz|licen[sc]e|licencia|licenza|licença|datum|date|作者|编辑|編輯|责任编辑|責任編輯|责编|記者|记者|时间|時間|日期|autor|author|автор)/.test(
        match[1] ?? '',
      )
    )
      end = Math.min(end, match.index);
  }
  return text
    .slice(0, end)
    .replace(/\b(?:short-?|perma)$/, '')
    .trim();
}

/** A work cited rather than a publisher: years in brackets, journals, several authors, page numbers; or a mere date. */
export function isCitation(name: string): boolean {
  return CITED.test(name) || DAY.test(name);
}

const CITED =
  /\(\d{4}\)|\bdoi\b|\bet al\b|\bvol\.|\bpp?\. ?\d|\bissn\b|\bisbn\b|\d{4};|(?:eigene|own) (?:darstellung|berechnung|recherche|research|work|elaboration)|elaboración propia|elaboração própria|elaborazione propria|élaboration propre/;
/** "First publication: 3 May 2024" */
const DAY =
  /^\d{1,2}\.? (?:de )?[\p{L}\p{M}.]{3,14},? (?:de )?(?:19|20)\d\d\.?$|^(?:19|20)\d\d ?[年년][\d\s月日월일]*$|^[\d./\s-]{6,12}$/u;

/** "Source: press release" is no name; "Source: PM" may be an organisation of that name. */
export function callsRelease(name: string, { words }: Lexicon): boolean {
  return name.length > 2 && words.pressRelease.includes(normalize(name));
}
