/** How a publisher offers its text to others, in the languages in which that is done. */
const OFFER =
  /^[^\p{L}]{0,4}(?:republish (?:this|our|for free)|steal this (?:story|article)|repost this (?:article|story)|(?:diesen )?(?:artikel|beitrag|text) (?:republizieren|weiterverbreiten)$|diesen (?:artikel|beitrag) (?:republizieren|übernehmen|weiterverbreiten)|republier (?:cet|nos|gratuitement)|reproduire cet article|reprenez (?:cet|nos) articles?|republi(?:ca|car|que|quem) (?:este|esta|nuestr|noss|gratis|gratuita)|ripubblica (?:quest|i nostri|gratis)|neem (?:dit|onze) (?:artikel|artikelen|verhaal) over|(?:publicera om|återpublicera) (?:denna|den här|våra))/u;

/**
 * "Republish this story", "Republish our articles for free".
 *
 * @param norm a line, `normalize`d
 */
export function offersRepublication(norm: string): boolean {
  return OFFER.test(norm);
}
