import { defineBackground } from 'wxt/utils/define-background';
import { watchCommands } from '@/src/background/commands';
import { stopFind } from '@/src/background/find';
import { watchInstall } from '@/src/background/install';
import { watchMenus } from '@/src/background/menus';
import { answerMessages } from '@/src/background/messages';
import { watchModes } from '@/src/background/modes';
import { endPictures } from '@/src/background/pictures';
import { watchSiteRules } from '@/src/background/site-rules';
import { watchSubscriptionUpdates } from '@/src/background/subscriptions';
import { watchSync } from '@/src/background/sync';
import { watchTabs } from '@/src/background/tabs';
import { migrateStorage } from '@/src/storage/migrations-run';

export default defineBackground({
  type: 'module',
  // A worker that wakes must have all its listeners before this returns, or it misses the event that woke it.
  main() {
    void migrateStorage();
    answerMessages();
    watchTabs((tabId) => {
      stopFind(tabId);
      endPictures(tabId);
    });
    // Before the modes: they ask for the rules that this forgets.
    watchSiteRules();
    watchModes();
    watchSubscriptionUpdates();
    watchSync();
    watchMenus();
    watchCommands();
    watchInstall();
  },
});
