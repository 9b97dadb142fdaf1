import { graphql } from '@sanfang/schema/graphql.ts';
import { useQuery } from 'urql';
import { lastDay, untilOf } from '../i18n/dates.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { useOrganizationFormWords } from '../i18n/organization-forms.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { done, mutate, readNow, refused, type Answer, type Attempt, type Newer } from '../ui/form/answer.ts';
import { Day } from '../ui/form/Day.tsx';
import { FormPanel } from '../ui/form/FormPanel.tsx';

// In all times: a relation that ends in the future, or has ended meanwhile, is still the one that was chosen.
const EndRelationForm_query = graphql(`
  query EndRelationForm($id: ID!) {
    relation(by: { id: $id }, asOf: null) {
      id
      version
      since
      until
      kind {
        id
        name
        nameEn
      }
      source {
        id
        name
      }
      target {
        id
        name
      }
      history(first: 1) {
        nodes {
          id
          actor
          at
        }
      }
    }
  }
`);

const EndRelationForm_end = graphql(`
  mutation EndRelation($input: EndRelationInput!) {
    endRelation(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on Relation {
        id
        until
      }
    }
  }
`);

interface Values {
  lastDay: string;
}

/** 结束关系: the line stays readable on every day on which it held. */
export function EndRelationForm({ relationId, onClose }: { relationId: string; onClose(): void }) {
  const t = useOrganizationFormWords();
  const english = useLanguage() === 'en';
  const { today } = useHubLocation();
  const [{ data, error }] = useQuery({ query: EndRelationForm_query, variables: { id: relationId } });
  const line = data?.relation;
  const words = line && { source: line.source.name, kind: english ? line.kind.nameEn : line.kind.name, target: line.target.name };

  async function send(values: Values, { version, idempotencyKey }: Attempt): Promise<Answer> {
    const { endRelation: answer } = await mutate(EndRelationForm_end, {
      input: { relationId, version, until: untilOf(values.lastDay)!, idempotencyKey },
    });
    if (answer?.__typename !== 'Relation') return refused(answer!, { field: 'lastDay' });
    return done(t('relationEnded', { ...words!, date: values.lastDay }));
  }

  async function reread(): Promise<Newer> {
    const { version, until, history } = (await readNow(EndRelationForm_query, { id: relationId })).relation!;
    return { version, history: history.nodes, fields: { lastDay: until ? lastDay(until) : t('holding') } };
  }

  return (
    <FormPanel<Values>
      title={t('end-relation')}
      subject={words && t('relationChoice', { ...words, date: line.since })}
      draft={`end-relation:${relationId}`}
      start={line ? { lastDay: line.until ? lastDay(line.until) : today } : undefined}
      error={error}
      version={line?.version}
      submit={t('endRelationOne')}
      send={send}
      reread={reread}
      onClose={onClose}
    >
      <Day name="lastDay" label={t('lastDayOfRelation')} earliest={line?.since} help={t('endRelationHelp')} />
    </FormPanel>
  );
}
