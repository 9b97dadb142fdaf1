import { useCoordinationWords } from '../i18n/coordination.ts';
import { useMinutesWords } from '../i18n/minutes.ts';
import { parties } from './boardState.ts';
import type { MinutesMeeting } from './MinutesSheet.tsx';

interface MinutesSignaturesProps {
  organization: MinutesMeeting['organization'];
  /** Of the meeting: a seat that was empty then has nobody to sign. */
  day: string;
}

/** Four lines in the order of the seats. */
export function MinutesSignatures({ organization, day }: MinutesSignaturesProps) {
  const t = useMinutesWords();
  const coordination = useCoordinationWords();
  const seats = organization.__typename === 'TripartyCoordination' ? organization.seats.nodes : [];
  const empty = (party: (typeof parties)[number]) =>
    !seats.some((seat) => seat.party === party && seat.occupant && seat.since <= day && (!seat.until || seat.until > day));
  return (
    <ul className="minutes-signatures">
      {parties.map((party) => (
        <li key={party}>
          {party === 'LEADER' ? t('leader') : coordination(`seat${party}`)}
          {seats.length > 0 && empty(party) && <span>{t('vacant')}</span>}
        </li>
      ))}
    </ul>
  );
}
