import { Link } from 'react-router';
import { useFindingWords } from '../i18n/findings.ts';
import { useGlossary } from '../i18n/glossary.ts';
import { lastDay } from '../i18n/dates.ts';
import { useUiWords } from '../i18n/ui.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import type { Finding, Proof } from './finding.ts';
import './ProofTable.css';

interface ProofTableProps {
  finding: Finding;
  /** What is known besides, such as who held the post before. */
  more?(proof: Proof): string | undefined;
}

/** The facts that a finding rests on: who is what, where, since when, how it came about. */
export function ProofTable({ finding: { proof, rule, verdict }, more }: ProofTableProps) {
  const t = useFindingWords();
  const words = useUiWords();
  const name = useGlossary();
  const { to } = useHubLocation();
  if (!proof.nodes.length) return null;
  return (
    <table className="proof">
      <caption className="unseen">{`${rule.code} ${t('proof')}`}</caption>
      <tbody>
        {proof.nodes.map((fact) => {
          const { person, organization, post, appointment, since, until, note } = fact;
          const dates = [
            since && t('proofSince', { date: since }),
            until && t('proofUntil', { date: lastDay(until) }),
            appointment && name(`AppointmentMode.${appointment.mode}`),
          ].filter(Boolean);
          const besides = [organization && person ? organization.name : '', note, more?.(fact)].filter(Boolean);
          return (
            <tr key={fact.id}>
              <th scope="row">{fact.role}</th>
              <td className="nowrap">
                {person && (
                  <Link to={to(`/people/${person.id}`)} className={verdict === 'BROKEN' ? 'proof-person' : undefined}>
                    {person.name}
                  </Link>
                )}
                {!person && organization && <Link to={to(`/organizations/${organization.id}`)}>{organization.name}</Link>}
                {!person && !organization && post && <strong className="vacant-word">{words('vacant')}</strong>}
              </td>
              <td>{dates.join('，')}</td>
              <td className="mute">{besides.join('；')}</td>
            </tr>
          );
        })}
        {proof.totalCount > proof.nodes.length && (
          <tr>
            <td colSpan={4} className="mute">
              {t('proofMore', { count: proof.totalCount - proof.nodes.length })}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
