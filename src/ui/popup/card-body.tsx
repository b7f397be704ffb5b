import { i18n } from '#i18n';
import type { Origin } from '../../find/result';
import { dateOf } from '../figures';
import { ArchiveIcon, CheckIcon, OpenIcon } from '../parts/icons';
import type { PopupActions } from './actions';
import type { Card } from './card';

/** What stands above the buttons; its room is the same in every state, so the buttons never move. */
export function CardBody(props: { readonly card: Card; readonly actions: PopupActions }) {
  const { card, actions } = props;
  if (card.shows === 'note') return <Note card={card} actions={actions} />;
  if (card.shows === 'search') {
    return (
      <div class="card-body" aria-hidden="true">
        <p class="site small">
          <bdi class="name">{card.name}</bdi>
          <span class="soft">
            {card.name ? i18n.t('popup.check.seeking') : i18n.t('popup.check.nothingNamed')}
          </span>
        </p>
        <div class="ghost" />
        <div class="ghost is-short" />
        <p class="check soft small">{card.step}</p>
      </div>
    );
  }
  return (
    <div class="card-body">
      <p class="site small">
        {card.nameHref ? (
          <a
            class="name"
            data-testid="origin"
            data-check={card.check}
            href={card.nameHref}
            target="_blank"
            rel="noreferrer noopener"
          >
            <bdi>{card.name}</bdi>
          </a>
        ) : (
          <bdi class="name">{card.name}</bdi>
        )}
        <span class="soft numbers">{dateOf(card.published)}</span>
      </p>
      {card.title ? (
        <h2 class="headline" dir="auto" title={card.title}>
          {card.title}
        </h2>
      ) : (
        <p class="address soft" title={card.address}>
          {card.address}
        </p>
      )}
      <p class="check small">
        <CheckWord check={card.check} /> {card.detail}
      </p>
    </div>
  );
}

/** How far the original was confirmed: a shape, a word and a colour. */
function CheckWord(props: { readonly check: Origin['check'] }) {
  switch (props.check) {
    case 'verified':
      return (
        <b class="is-verified">
          <CheckIcon /> {i18n.t('popup.check.verified')}
        </b>
      );
    case 'named':
      return (
        <b class="is-named">
          <OpenIcon /> {i18n.t('popup.check.named')}
        </b>
      );
    case 'archived':
      return (
        <b class="is-verified">
          <ArchiveIcon /> {i18n.t('popup.check.archived')}
        </b>
      );
  }
}

function Note(props: { readonly card: Extract<Card, { shows: 'note' }>; readonly actions: PopupActions }) {
  const { card, actions } = props;
  return (
    <div class="card-body">
      <p>{card.text}</p>
      {card.offer === 'web' && (
        <button type="button" class="textual" data-testid="search-web" onClick={actions.searchWeb}>
          {i18n.t('popup.searchSentence')}
        </button>
      )}
      {card.offer === 'again' && (
        <button type="button" class="textual" data-testid="find" onClick={() => actions.find(true)}>
          {i18n.t('popup.findAgain')}
        </button>
      )}
      {card.offer === 'privacy' && (
        <button type="button" class="textual" onClick={() => actions.openOptions('privacy')}>
          {i18n.t('popup.card.offlineSettings')}
        </button>
      )}
    </div>
  );
}
