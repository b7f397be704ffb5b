import type { LoadedFont, ReaderContext } from '../messaging/protocol';
import type { Bundled } from '../storage/fonts';
import type { Keys } from '../storage/keys';
import type { Place, RuleSeen } from '../storage/types';
import type { FixLink } from './corrections/fixes';
import type { PictureSource } from './export/types';
import type { LookLink } from './looks';
import type { PageSource } from './next-pages';

/** What the clean view asks of the rest of the extension. */
export interface ReaderLink extends LookLink {
  context(langs: string[]): Promise<ReaderContext>;
  find(): Promise<unknown>;
  openOptions(section: string): Promise<unknown>;
  setKeys(keys: Keys): Promise<unknown>;
  loadFont(font: Bundled): Promise<readonly LoadedFont[]>;
  openShortcuts(): Promise<unknown>;
  keepPlace(place: Place | null): Promise<unknown>;
  /** Puts the script that writes files beside this one. */
  loadExporter(): Promise<unknown>;
  readonly pictures: PictureSource;
  /** Further pages of the article. */
  readonly pages: PageSource;
  /** Says whether the rule found what it names. */
  ruleSeen(seen: RuleSeen): Promise<unknown>;
  readonly fixes: FixLink;
}
