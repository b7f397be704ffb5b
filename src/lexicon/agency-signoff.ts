import { normalize } from '../core/text';
import { type AgencyContext, isInitials, isMaterial, restOf, startsWithLabel } from './agency-context';
import type { Form } from './agency-credit';

const REPORTING =
  /\((?:reporting|additional reporting|writing|compiled) (?:and writing )?by [^()]{3,250}?;? ?(?:[^()]{0,200}?)\b(?:editing|edited) by [^()]{3,120}\)?\s*$/i;

/** Reuters in other languages: reporters, then translators or editors. */
const REPORTING_WORLD =
  /\((?:reportage|avec la contribution|reporte|información|con información|reportagem|reportajes?|bericht|tradotto|traduit|traducido) (?:de |da |von |por |par )?[^()]{3,160}?[,;.] ?[^()]{0,60}?(?:version française|édité|editado|editada|edición|traducido|traducción|edição|editing|geschrieben von|redigiert von|in redazione|bei rückfragen)[^()]{0,200}\)\s*$/i;

/** The same without brackets, and what Reuters prints under its texts. */
const REPORTING_LINE =
  /^reporting by [^()]{3,200}; ?(?:[^();]{3,100}; ?)?(?:editing|edited) by \S.{2,100}$|our standards: the thomson reuters trust principles/i;

/** Whether a line is Reuters' of its reporters and editors, or its standing one. */
export function isReporting(text: string): boolean {
  return [REPORTING, REPORTING_WORLD, REPORTING_LINE].some((pattern) => pattern.test(text));
}

/** Longest name that an agency abbreviates, in characters. */
const LONG_NAME = 40;

/** The end of the last paragraphs: `… (dpa)`, `… (Reporting by A; Editing by B)`, `… Gesetz. DPA`. */
export function endOfText(text: string, context: AgencyContext): Form {
  const end = text.slice(-400);
  if ((REPORTING.test(end) && end.includes(';')) || REPORTING_WORLD.test(end) || REPORTING_LINE.test(text)) {
    const agencies = context.named('Reuters');
    if (agencies.length > 0) return { form: 'signoff', agencies };
  }
  const staffed = withStaff(end, context);
  if (staffed) return staffed;
  // Behind an agency's sign its editors may put theirs: "(PAP) mw/ skr/", "(Hina) xmk yln".
  const bracket =
    /[(（[<]([^()（）[\]<>]{2,80})[)）\]>](?:(?:\s+|\s*\/\s*)(?:\p{Ll}{1,5}|\p{Lo}{1,2})\/?){0,6}[\s.]*$/u.exec(
      end,
    );
  if (bracket?.[1]) {
    // "… in print on 4 March. Photo: JANE DOE (EFE)"
    const label = /(?:^|[.!?…|]\s)\s*(\p{L}+)\s?:[^:.!?]{2,60}$/u.exec(end.slice(0, bracket.index))?.[1];
    if (label && context.lexicon.words.creditLabel.includes(normalize(label))) return null;
    // "… also with the Informationsdienst Wissenschaft (idw)": what stands ahead is abbreviated.
    const ahead = context.named(end.slice(Math.max(0, bracket.index - LONG_NAME), bracket.index).trim());
    const [first] = context.named(bracket[1]);
    if (first && ahead.at(-1) === first) return null;
    return insideBracket(bracket[1], context);
  }
  const claimed = /[(（][cC©][)）]\s?([^()（）]{2,24})$/u.exec(end)?.[1];
  if (claimed && restOf(claimed, context).length === 0 && context.named(claimed).length > 0)
    return { form: 'signoff', agencies: context.named(claimed) };
  const labelled = /[.!?…”"»“。।]\s*([\p{L}\p{M} ]{2,20}?)\s?[:：]\s*([^:：]{2,40})$/u.exec(end);
  if (labelled?.[1] && labelled[2] && context.lexicon.words.sourceLabel.includes(normalize(labelled[1]))) {
    const agencies = context.named(labelled[2]);
    if (agencies.length > 0 && signs(labelled[2], context)) return { form: 'label', agencies };
  }
  const bare =
    /[.!?”"»“。।]\s+[-–—]?\s?(?:(?:\p{Ll}{2,4}\/)+\p{Ll}{2,4}\s)?(\/\p{Lu}{2}\/?|\/?[\p{L}\d][\p{L}\p{M}\d./ -]{2,27}\/?)[.]?$/u.exec(
      end,
    );
  // "“… its week,” she said. REUTERS": behind the last sentence
  const sign = bare?.[1]?.split(/(?<=\p{L}[.!?]) /u).at(-1) ?? '';
  if (sign !== '' && sign.length <= 24) {
    const agencies = context.named(sign);
    // "she told Reuters" ends a sentence; short words beside a name are editors' marks only where they stick to it.
    const signed = sign.includes(' ') ? restOf(sign, context).length === 0 : signs(sign, context);
    if (agencies.length > 0 && signed)
      return { form: isMaterial(normalize(sign), context) ? 'material' : 'signoff', agencies };
  }
  return null;
}

/** "AGERPRES/(AS - redactor: Ion Popescu)", behind the text or in a line of its own. */
export function withStaff(text: string, context: AgencyContext): Form {
  const name = /(?:[.!?”"»“]\s*|^)(\p{Lu}[\p{L}]{2,14})\s?\/\s?\([^()]{2,160}\)?[\s.]*$/u.exec(text)?.[1];
  const agencies = name && restOf(name, context).length === 0 ? context.named(name) : [];
  return agencies.length > 0 ? { form: 'signoff', agencies } : null;
}

function insideBracket(inner: string, context: AgencyContext): Form {
  const agencies = context.named(inner);
  if (agencies.length === 0) return null;
  const norm = normalize(inner);
  if (startsWithLabel(norm, context.lexicon.words.creditLabel)) return null;
  // "(ahe/dpa)" under a text by Anna Heller: hers, with an agency's help.
  const marked = restOf(inner, context).some((word) => isInitials(word) && context.isAuthorsMark(word));
  if (marked || isMaterial(norm, context)) return { form: 'material', agencies };
  // "(Mediafax, autor: Ion Popescu)"
  const [, head = inner, label = ''] = /^([^,;]{2,30})[,;]\s*(\p{L}+):/u.exec(inner) ?? [];
  const authored = context.lexicon.words.by.includes(normalize(label)) && context.named(head).length > 0;
  return signs(authored ? head : inner, context) ? { form: 'signoff', agencies } : null;
}

/** Agencies with initials of editors, dates or other agencies around them, and nothing else: `ats/nxp`, `APA/dpa`. */
export function signs(text: string, context: AgencyContext): boolean {
  return restOf(text, context).every(
    (word) => isInitials(word) || /^\p{Lu}{2,5}$/u.test(word) || context.isOwnName(word),
  );
}
