import { daysBetween } from '@sanfang/schema/codes/dates.ts';
import { Link, useLocation } from 'react-router';
import { useFindingWords } from '../i18n/findings.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { StateMark } from '../ui/StateMark.tsx';
import type { Finding } from './finding.ts';
import { linkWith } from './linkWith.ts';

interface FindingListProps {
  findings: Finding[];
  at?: string;
}

const columns = ['columnVerdict', 'columnWhat', 'columnWhere', 'columnSince', 'columnDue'] as const;

/** The findings one below the other; each row is one link that opens it beside. */
export function FindingList({ findings, at }: FindingListProps) {
  const t = useFindingWords();
  const english = useLanguage() === 'en';
  const { date } = useHubLocation();
  const { pathname, search } = useLocation();
  return (
    <table className="finding-list">
      <caption className="unseen">{t('everything')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {findings.map(({ id, verdict, summary, sinceDay, dueOn, rule, division, organization, compound, acknowledgment }) => {
          const days = dueOn ? daysBetween(date, dueOn) : 0;
          return (
            <tr key={id} data-chosen={id === at || undefined}>
              <td>
                <StateMark state={verdict} />
              </td>
              <td>
                <Link
                  className="finding-link"
                  data-finding={id}
                  to={linkWith(pathname, search, { at: id })}
                  replace={!!at}
                  preventScrollReset
                  aria-current={id === at ? 'true' : undefined}
                >
                  {summary}
                </Link>
                <p className="mute">
                  <b>{rule.code}</b> {english ? rule.nameEn : rule.name}
                  {acknowledgment && <span>　{t('known')}</span>}
                </p>
              </td>
              <td>
                {division.name}
                {(compound ?? organization) && <p className="mute">{(compound ?? organization)!.name}</p>}
              </td>
              <td className="nowrap">{sinceDay ?? <span className="mute">—</span>}</td>
              <td className="nowrap">
                {dueOn ? (
                  <>
                    {dueOn}
                    <p className={days < 0 ? 'tone-bad' : days <= 30 ? 'tone-warn' : 'mute'}>
                      {t(days < 0 ? 'overdue' : 'daysLeft', { count: Math.abs(days) })}
                    </p>
                  </>
                ) : (
                  <span className="mute">—</span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
