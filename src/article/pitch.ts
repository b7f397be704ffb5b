/** Longest line that calls for one thing, in characters. */
const MAX_CHARS = 160;
/** How a call begins, in the languages of most sites. */
const CALL =
  /^[^\p{L}]{0,4}(?:get|sign ?up|subscribe|join|receive|want|follow|don't miss|erhalten sie|jetzt|melden sie|melde dich|abonnieren|abonniere|hol dir|lassen sie|recevez|inscrivez|abonnez|suivez|recibe|reciba|suscr[ií]b\p{L}*|apúntate|síg\p{L}*|quieres recibir|iscriv\p{L}*|ricevi|segu\p{L}*|vuoi ricevere|receba|assine|inscreva|cadastre|siga|ontvang|schrijf je|meld je|volg|wil je|få|prenumerera|vill du|anmäl|följ|abonner|meld deg|vil du|følg|tilmeld|tilaa|seuraa|zapisz|otrzymuj|subskrybuj|obserwuj|chcete dostávat|odebírejte|přihlaste|sledujte|iratkozz\p{L}*|подпи\p{L}*|получай\p{L}*|підпи\p{L}*|abone olun?|takip)(?![\p{L}])/u;
/** What comes by mail or on a phone. */
const MEDIUM =
  /newsletter|inbox|(?<!\p{L})e-?mails?(?!\p{L})|mailbox|postfach|boîte mail|lettre d'info|infolettre|bolet[ií][nm]|correo|nieuwsbrief|mailadres|nyhets?brev|nyhedsbrev|veckobrev|ukebrev|kulturbrev|uutiskirje|biuletyn|zpravodaj|e-mailem|hírlevél|рассылк|розсилк|e-bülten|bülten|(?:telegram|whatsapp|viber|youtube)[ -]?\p{L}{0,3}(?:channel|kanal|canal|canale|kanál|csatorna|канал)|(?:channel|kanal|canal|canale|канал)\p{L}{0,3} (?:on|auf|en|su|w|på|в) (?:telegram|whatsapp|viber|youtube)|google (?:discover|news)/u;

/** What is promised below the field for an address: "No spam, unsubscribe at any time". */
const TERMS =
  /(?:no|kein(?:en)?|zéro|sin|niente|geen|ingen|żadnego|žádný) spam|unsubscribe (?:at )?(?:any ?time|whenever)|jederzeit (?:wieder )?(?:abbestell|abmeld|künd|widerruf)|(?:désinscri|désabonn)\p{L}+ (?:à tout moment|quand)|(?:de baja|cancelar\p{L}*|baja) (?:en cualquier|cuando)|(?:disiscri|cancell)\p{L}+ (?:in qualsiasi|quando)|cancel\p{L}+ (?:a qualquer|quando)|(?:afmelden|uitschrijven) (?:kan|op) (?:elk|altijd)|(?:elk moment|altijd) (?:afmelden|uitschrijven)|avsluta när|avregistrer\p{L}+ (?:dig )?när|w każdej chwili/u;

/**
 * "Sign up for our morning letter by e-mail", "Follow us on Google Discover", "In your inbox at six. No spam": a call
 * for what the site sends out.
 */
export function callsForLetter(norm: string): boolean {
  return norm.length <= MAX_CHARS && (CALL.test(norm) || TERMS.test(norm)) && MEDIUM.test(norm);
}
