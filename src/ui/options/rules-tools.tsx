import type { OptionsActions } from './actions';
import { CheckPanel } from './check/check-panel';
import { RulesHelp } from './rules-help';
import { TryPanel } from './try/try-panel';

/** What stands below the editor, loaded after it. */
export function RulesTools(props: {
  readonly rules: () => string;
  readonly actions: OptionsActions;
  readonly onGoTo: (line: number) => void;
}) {
  return (
    <>
      <TryPanel {...props} />
      <CheckPanel {...props} />
      <RulesHelp />
    </>
  );
}
