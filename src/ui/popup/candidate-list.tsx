import { i18n } from '#i18n';
import { plainHost } from '../../core/url';
import type { Candidate } from '../../find/result';
import { counted } from '../counted';
import { dateOf } from '../figures';
import { OutsideLink } from '../parts/link';
import { problemText } from '../problem-words';
import { rowText } from '../words';

/** The pages that were looked at and are not called the original, each with the reason. */
export function CandidateList(props: {
  readonly candidates: readonly Candidate[];
  readonly chain: readonly string[];
  /** Unfolded where nothing was found: then these places are the answer. */
  readonly open: boolean;
}) {
  const { candidates, chain } = props;
  return (
    <>
      {chain.length > 1 && (
        <p class="chain soft small">{i18n.t('popup.chain', { hosts: chain.map(plainHost).join(' → ') })}</p>
      )}
      {candidates.length > 0 && (
        <details class="others" open={props.open}>
          <summary class="label">{counted('popup.others', candidates.length)}</summary>
          <ul>
            {candidates.map((candidate) => (
              <li key={candidate.url}>
                <OutsideLink url={candidate.url} testId="candidate">
                  <bdi>{candidate.siteName || plainHost(candidate.host)}</bdi>
                </OutsideLink>
                <span class="soft small numbers"> {dateOf(candidate.published)}</span>
                {candidate.title && (
                  <p class="small" dir="auto">
                    {candidate.title}
                  </p>
                )}
                <p class="soft small numbers">{whyNot(candidate)}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function whyNot(candidate: Candidate): string {
  if (candidate.problem) return problemText(candidate.problem);
  return candidate.rows.slice(0, 3).map(rowText).join(' ');
}
