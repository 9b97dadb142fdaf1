import { readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import { Link } from 'react-router';
import { lastDay } from '../i18n/dates.ts';
import { useCoordinationWords } from '../i18n/coordination.ts';
import { glyphOf } from '../organizations/families.ts';
import { OrganizationLink_organization } from '../organizations/OrganizationLink.tsx';
import { termState } from '../organizations/todo.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Glyph } from '../ui/Glyph.tsx';
import type { OpenForm } from '../ui/form/useOpenForm.ts';
import { parties, type Party } from './boardState.ts';
import { EmptySeat } from './EmptySeat.tsx';
import { mendOf } from './mend.ts';
import { headOf, PartyHead_organization, seatFacts, type SeatFacts, type SeatFacts_compound } from './seatFacts.ts';
import './SeatStrip.css';

/** The four seats side by side, with heads and phones; the leading one carries the Party's line. */
export function SeatStrip({ compound, opened }: { compound: FragmentOf<typeof SeatFacts_compound>; opened: OpenForm }) {
  const t = useCoordinationWords();
  const { date } = useHubLocation();
  return (
    <section className="card seat-strip" aria-label={t('seats')}>
      {parties.map((party) => {
        const { occupant, ...facts } = seatFacts(compound, party, date);
        const mend = mendOf(party, facts);
        return (
          <article key={party} className={party === 'LEADER' ? 'seat seat-leader' : 'seat'}>
            {occupant ? (
              <Seated party={party} organization={occupant} facts={facts} />
            ) : (
              <>
                <p className="mute">{t(`role${party}`)}</p>
                <EmptySeat
                  party={party}
                  since={facts.since}
                  reason={facts.reason ?? (facts.since ? undefined : t(facts.seated ? 'neverSeated' : 'noneRecorded'))}
                  action={
                    opened.mayWrite && (
                      <button type="button" className="link" onClick={() => opened.open(mend.form, mend.given)}>
                        {t(mend.words)}
                      </button>
                    )
                  }
                />
              </>
            )}
          </article>
        );
      })}
    </section>
  );
}

interface SeatedProps {
  party: Party;
  organization: FragmentOf<typeof PartyHead_organization>;
  facts: Omit<SeatFacts, 'occupant'>;
}

function Seated({ party, organization, facts: { seated, since, contract, termUntil } }: SeatedProps) {
  const t = useCoordinationWords();
  const { to, date } = useHubLocation();
  const { phone, ...link } = readFragment(PartyHead_organization, organization);
  const { id, name, kind } = readFragment(OrganizationLink_organization, link);
  const head = headOf(organization);
  const manager = contract?.projectManager;
  const expiry = termState(contract?.contractUntil, date);
  const term = termState(termUntil, date);
  const phones = [manager ? undefined : head?.person?.phone, phone].filter((number) => !!number);
  return (
    <>
      <Glyph family={glyphOf(kind.family)} size={24} />
      <div>
        <p className="mute">
          {t(`role${party}`)}
          {!seated && <span>{t('notSeated')}</span>}
        </p>
        <h2>
          <Link to={to(`/organizations/${id}`)}>{name}</Link>
        </h2>
        <p className="seat-more">
          {manager && (
            <span>
              {t('projectManager')} {manager}
            </span>
          )}
          {!manager && head?.person && (
            <span>
              {head.title} <Link to={to(`/people/${head.person.id}`)}>{head.person.name}</Link>
            </span>
          )}
          {!manager && head && !head.person && <strong className="tone-bad">{t('headVacant', { title: head.title })}</strong>}
          <span>{phones.length ? phones.join(' / ') : t('noPhone')}</span>
        </p>
        <p className="seat-more">
          {contract?.contractUntil && <span>{t('contract', { since: contract.since, until: lastDay(contract.contractUntil) })}</span>}
          {expiry && (
            <strong className={`tone-${expiry.tone}`}>{t(expiry.tone === 'bad' ? 'daysOver' : 'daysLeft', { count: expiry.days })}</strong>
          )}
          {termUntil && <span>{t('termUntil', { date: lastDay(termUntil) })}</span>}
          {term && (
            <strong className={`tone-${term.tone}`}>{t(term.tone === 'bad' ? 'termOver' : 'termLeft', { count: term.days })}</strong>
          )}
          {since && !contract && <span>{t('seatedSince', { date: since })}</span>}
        </p>
      </div>
    </>
  );
}
