import type { Block } from '../core/page';
import type { AgencyContext } from './agency-context';
import type { Form } from './agency-credit';
import { agenciesIn } from './agency-names';
import { isCaption } from './credit-blocks';

const DPA_ID = /dpa:\d{6}-\d{1,3}-\d{3,8}/;
const COPYRIGHT = /(?:©|ⓒ|\(c\)|copyright|版权归|版權歸)/i;
/** What agencies print with their name, without a year. */
const RESERVED =
  /riproduzione riservata|alle rechte|all rights|tous droits|todos (?:los derechos|os direitos)|alle rechten|wszelkie prawa|všechna práva|všetky práva|autorské práv|minden jog|toate drepturile|все права|(?:усі|всі) права|всички права|με επιφυλαξη|πνευματικα δικαιωματα|tüm haklari|الحقوق محفوظة|تمامی حقوق|hak cipta|bản quyền|版权|版權|無断転載|무단 ?전재|kaikki oikeudet|alla rättigheter|alle rettigheder|alle rettigheter/;

/** `© dpa-infocom, dpa:240516-99-53606/3`, `© Thomson Reuters 2020`, `Copyright 2024 The Associated Press`. */
export function copyright(block: Block, context: AgencyContext): Form {
  if (!COPYRIGHT.test(block.text) && !DPA_ID.test(block.text)) return null;
  if (DPA_ID.test(block.text)) {
    const agencies = context.named('dpa');
    return agencies.length > 0 ? { form: 'copyright', agencies } : null;
  }
  if (isCreditOfPicture(block) || block.zone === 'lead' || block.text.length > 400) return null;
  // The site's own footer says who owns the site.
  if (block.zone === 'chrome' && !block.element.closest('article')) return null;
  const line =
    /(?:©|ⓒ|\(c\)|copyright|版权归|版權歸)\s*:?\s*(?:(?:©|copyright)\s*)*(.{2,70})/i.exec(block.text)?.[1] ??
    '';
  const dated = /\b(?:19|20)\d\d\b/.test(line);
  if (!dated && !RESERVED.test(block.norm)) return null;
  const head = line.slice(0, 40);
  const agencies = context.named(head);
  // Without a year the agency itself must be the owner: "© Example, managed by MTI" is a site's own line.
  if (!dated && agenciesIn(head, context.lexicon)[0]?.index !== 0) return null;
  return agencies.length > 0 ? { form: 'copyright', agencies } : null;
}

/** The article's own copyright line is named "copyright" as those of pictures are. */
function isCreditOfPicture(block: Block): boolean {
  const name = block.element.getAttribute('class') ?? '';
  const ownLine =
    block.zone === 'tail' && /copyright/i.test(name) && !/photo|foto|image|img|pic|bild/i.test(name);
  return isCaption(block) && (!ownLine || block.element.closest('figure,figcaption') !== null);
}
