import { graphql, readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import Button from 'antd/es/button';
import { useCoordinationFormWords } from '../i18n/coordination-forms.ts';
import { lastDay } from '../i18n/dates.ts';
import { useGlossary } from '../i18n/glossary.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Empty } from '../ui/Empty.tsx';
import type { OpenForm } from '../ui/form/useOpenForm.ts';
import { FormLink } from './FormLink.tsx';
import { shortDay } from './clock.ts';

export const AgreementList_coordination = graphql(`
  fragment AgreementList_coordination on TripartyCoordination {
    id
    agreements(filter: { since: { lte: $date } }, orderBy: [{ since: DESC }], first: 50) {
      totalCount
      nodes {
        id
        kind
        number
        signedOn
        since
        until
        content
      }
    }
  }
`);

/** What the parties have signed, newest first; those that ended are greyed by their word alone. */
export function AgreementList({ coordination, opened }: { coordination: FragmentOf<typeof AgreementList_coordination>; opened: OpenForm }) {
  const t = useCoordinationFormWords();
  const name = useGlossary();
  const { date } = useHubLocation();
  const { nodes } = readFragment(AgreementList_coordination, coordination).agreements;
  if (!nodes.length)
    return <Empty action={<FormLink opened={opened} form="agreement" words={t('agreement')} />}>{t('agreementsNone')}</Empty>;
  return (
    <ol className="side-list">
      {nodes.map(({ id, kind, number, signedOn, since, until, content }) => {
        const ended = !!until && until <= date;
        return (
          <li key={id} className="side-row">
            <time dateTime={since}>{shortDay(since, date)}</time>
            <div>
              {name(`AgreementKind.${kind}`)} {number}
              <p className="mute side-facts">
                {signedOn && <span>{t('signed', { date: signedOn })}</span>}
                <span>{until ? t('agreementUntil', { date: lastDay(until) }) : t('agreementOpen')}</span>
                {ended && <strong>{t('ended')}</strong>}
              </p>
              {content && <p className="mute">{content}</p>}
            </div>
            {opened.mayWrite && !ended && (
              <Button size="small" onClick={() => opened.open('end-agreement', { agreement: id })}>
                {t('end')}
              </Button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
