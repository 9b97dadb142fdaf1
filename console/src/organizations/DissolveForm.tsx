import { graphql } from '@sanfang/schema/graphql.ts';
import { useQuery } from 'urql';
import { lastDay, untilOf } from '../i18n/dates.ts';
import { useOrganizationFormWords } from '../i18n/organization-forms.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { done, mutate, readNow, refused, type Answer, type Attempt, type Newer } from '../ui/form/answer.ts';
import { Day } from '../ui/form/Day.tsx';
import { FormPanel } from '../ui/form/FormPanel.tsx';

const DissolveForm_query = graphql(`
  query DissolveForm($id: ID!) {
    organization(by: { id: $id }, asOf: null) {
      id
      name
      version
      establishedOn
      dissolvedOn
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

const DissolveForm_dissolve = graphql(`
  mutation DissolveOrganization($input: DissolveOrganizationInput!) {
    dissolveOrganization(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on OrganizationRecorded {
        organization {
          id
          dissolvedOn
        }
      }
    }
  }
`);

interface Values {
  lastDay: string;
}

/** 终止组织: it stays readable on every day on which it existed. */
export function DissolveForm({ organizationId, onClose }: { organizationId: string; onClose(): void }) {
  const t = useOrganizationFormWords();
  const { today } = useHubLocation();
  const [{ data, error }] = useQuery({ query: DissolveForm_query, variables: { id: organizationId } });
  const it = data?.organization;

  async function send(values: Values, { version, idempotencyKey }: Attempt): Promise<Answer> {
    const { dissolveOrganization: answer } = await mutate(DissolveForm_dissolve, {
      input: { organizationId, version, dissolvedOn: untilOf(values.lastDay)!, idempotencyKey },
    });
    if (answer?.__typename !== 'OrganizationRecorded') return refused(answer!, { field: 'lastDay' });
    return done(t('dissolved', { name: it!.name, date: values.lastDay }));
  }

  async function reread(): Promise<Newer> {
    const { version, dissolvedOn, history } = (await readNow(DissolveForm_query, { id: organizationId })).organization!;
    return { version, history: history.nodes, fields: { lastDay: dissolvedOn ? lastDay(dissolvedOn) : t('stillThere') } };
  }

  return (
    <FormPanel<Values>
      title={t('dissolve')}
      subject={it?.name}
      draft={`dissolve:${organizationId}`}
      start={it ? { lastDay: it.dissolvedOn ? lastDay(it.dissolvedOn) : today } : undefined}
      error={error}
      version={it?.version}
      submit={t('dissolveOne')}
      send={send}
      reread={reread}
      onClose={onClose}
    >
      <Day name="lastDay" label={t('lastDayOfOrganization')} earliest={it?.establishedOn ?? undefined} help={t('dissolveHelp')} />
    </FormPanel>
  );
}
