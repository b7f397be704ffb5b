import type { Block, PageSnapshot } from '../core/page';
import { folded } from '../core/text';

/** Names that a site lists as those who wrote about it, at most. */
const MAX_NAMES = 12;
/** Longest of them, in characters. */
const NAME_CHARS = 40;

/** "As seen in", "Bekannt aus", "Ils parlent de nous": the words above such a list. */
const SEEN_IN = folded(
  /^[^\p{L}]*(?:(?:as|also) )?(?:(?:seen|featured|mentioned|quoted|heard|covered|reviewed) (?:in|on|by)|in the (?:press|media|news)|they (?:talk|write) about us|press(?: coverage)?$|bekannt (?:aus|durch|von)|gesehen (?:in|bei)|medien (?:über uns|berichten)|presse ?stimmen|wir in den medien|das sagt die presse|vue?s? (?:à la télé|dans|sur)|ils parlent de nous|on parle de nous|la presse en parle|dans la presse|parlano di noi|dicono di noi|vist[oi] su|visto (?:en|em)|como visto|han hablado de nosotros|hablan de nosotros|nos mencionan|aparecemos en|(?:na|em|en los|en la) (?:imprensa|mídia|prensa|medios)$|(?:as )?gezien (?:in|bij|op)|bekend van|in de media|zij schreven over ons|pisz[ąa] o nas|pisali o nas|napsali o nás|píšou o nás|känd från|som set i|kendt fra|omtalt i|о нас (?:пишут|говорят)|сми о нас|про нас пишуть|basında|掲載メディア|メディア掲載|媒体报道|媒體報導)/u,
);

/** Whether a line is one of the names under "As seen in": those wrote about the site, and nothing on this page. */
export function isSeenIn({ blocks }: PageSnapshot, block: Block): boolean {
  for (let i = block.index - 1; i >= Math.max(0, block.index - MAX_NAMES); i--) {
    const above = blocks[i];
    if (!above || above.prose || above.text.length > NAME_CHARS * 2) return false;
    if (SEEN_IN.test(above.norm)) return true;
    if (above.text.length > NAME_CHARS) return false;
  }
  return false;
}
