import { graphql } from '@sanfang/schema/graphql.ts';
import { useQuery } from 'urql';
import { useOrganizationFormWords } from '../i18n/organization-forms.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { done, mutate, readNow, refused, type Answer, type Attempt, type Newer } from '../ui/form/answer.ts';
import { Day } from '../ui/form/Day.tsx';
import { Field } from '../ui/form/Field.tsx';
import { FormPanel } from '../ui/form/FormPanel.tsx';

const RenameForm_query = graphql(`
  query RenameForm($id: ID!) {
    organization(by: { id: $id }, asOf: null) {
      id
      name
      version
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

const RenameForm_rename = graphql(`
  mutation RenameOrganization($input: RenameOrganizationInput!) {
    renameOrganization(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on OrganizationRecorded {
        organization {
          id
          name
        }
      }
    }
  }
`);

interface Values {
  name: string;
  since: string;
}

/** 更名: the old name stays as a former one. */
export function RenameForm({ organizationId, onClose }: { organizationId: string; onClose(): void }) {
  const t = useOrganizationFormWords();
  const { today } = useHubLocation();
  const [{ data, error }] = useQuery({ query: RenameForm_query, variables: { id: organizationId } });
  const it = data?.organization;

  async function send({ name, since }: Values, { version, idempotencyKey }: Attempt): Promise<Answer> {
    const { renameOrganization: answer } = await mutate(RenameForm_rename, {
      input: { organizationId, version, name: name.trim(), since, idempotencyKey },
    });
    if (answer?.__typename !== 'OrganizationRecorded') return refused(answer!, { field: 'since' });
    return done(t('renamed', { former: it!.name, name: answer.organization.name, date: since }));
  }

  async function reread(): Promise<Newer> {
    const { version, name, history } = (await readNow(RenameForm_query, { id: organizationId })).organization!;
    return { version, history: history.nodes, fields: { name } };
  }

  return (
    <FormPanel<Values>
      title={t('rename')}
      subject={it?.name}
      draft={`rename:${organizationId}`}
      start={it ? { name: it.name, since: today } : undefined}
      error={error}
      version={it?.version}
      submit={t('rename')}
      send={send}
      reread={reread}
      onClose={onClose}
    >
      <Field
        name="name"
        label={t('newName')}
        help={t('renameHelp')}
        check={(name: string) => (name.trim() === it?.name ? t('sameName') : undefined)}
      >
        <input className="text-field" maxLength={120} />
      </Field>
      <Day name="since" label={t('nameSince')} />
    </FormPanel>
  );
}
