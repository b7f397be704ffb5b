/** Pages that stand for a deleted article: answered as if nothing were wrong, or reached by a redirect. */
import { isHomePath, plainHost } from '../core/url';

/**
 * What a site says where there is nothing, in its headline or title. Only ever asked of a page without an article, so
 * a few plain words of each language do.
 */
const WORDS =
  /\b(?:404|410|not found|no longer (?:available|exists?)|does(?:n['’]t| not) exist|has been (?:removed|deleted)|page (?:gone|missing)|nicht gefunden|nicht (?:mehr )?(?:verfügbar|vorhanden)|existiert nicht|introuvable|n['’]existe (?:pas|plus)|n['’]est plus disponible|no encontrad[ao]|no existe|ya no está disponible|non trovat[ao]|non esiste|não encontrad[ao]|não existe|niet gevonden|bestaat niet|nie (?:została )?znalezion[aoy]|nie istnieje|nenalezen[ao]?|neexistuje|nenájden[áý]|hittades inte|finns inte|ikke fundet|findes ikke|ikke funnet|finnes ikke|ei löyt\w*|nem található|nu a fost găsit[ăe]?|nu există|bulunamadı|tidak ditemukan|không tìm thấy|nerast[ais]|nav atrast[as]|ei leitud|nije pronađen[ao]?|ne obstaja|no trobad[ao])(?!\p{L})|не найден|не существует|не знайден|не намерен|δεν βρέθηκε|δεν υπάρχει|未找到|不存在|找不到|已删除|見つかりません|存在しません|찾을 수 없|존재하지 않|삭제된|غير موجود|لم يتم العثور|לא נמצא|یافت نشد|नहीं मिला|ไม่พบ/iu;

/** Parts of addresses at which a page asks for something before it shows the article. */
const WALL =
  /consent|cookie|privacy|log-?in|sign-?in|anmeld|connexion|acceso|paywall|subscri|abo(?:nn|s?\b)|register|captcha|challenge|access/i;

/**
 * Whether a page without the article says that it is gone.
 *
 * @param asked the address that was asked for
 * @param landed where it led
 * @param title headline or title of what stands there
 */
export function isGone(asked: URL, landed: URL, title: string): boolean {
  if (WORDS.test(title)) return true;
  // Sites send the readers of a deleted article to their front page, or to its section.
  if (plainHost(asked) !== plainHost(landed) || asked.pathname === landed.pathname) return false;
  return isHomePath(landed) || (isAbove(landed.pathname, asked.pathname) && !WALL.test(landed.href));
}

/** A section's address is shorter than an article's, and has no long words with hyphens. */
function isAbove(section: string, article: string): boolean {
  const [short, long] = [section, article].map((path) => path.split('/').filter(Boolean));
  if (!short || !long || short.length > 2 || section.length >= article.length) return false;
  return short.every((part) => part.length <= 24 && part.split('-').length <= 3);
}
