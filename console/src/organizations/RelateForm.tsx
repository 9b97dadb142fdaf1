import { graphql } from '@sanfang/schema/graphql.ts';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { untilOf } from '../i18n/dates.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { useOrganizationFormWords } from '../i18n/organization-forms.ts';
import { useUiWords } from '../i18n/ui.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { done, mutate, refused, type Answer, type Attempt } from '../ui/form/answer.ts';
import { Choose } from '../ui/form/Choose.tsx';
import { Period } from '../ui/form/Day.tsx';
import { Field } from '../ui/form/Field.tsx';
import { FormPanel } from '../ui/form/FormPanel.tsx';
import { OrganizationPicker, type Picked } from '../ui/form/HubPicker.tsx';
import { lineOf } from './families.ts';
import { allowedAt, linesFor, RelationEnds_kinds, RelationEnds_relationKind } from './relationEnds.ts';

const RelateForm_query = graphql(
  `
    query RelateForm($id: ID!) {
      organization(by: { id: $id }, asOf: null) {
        id
        name
        kind {
          id
        }
        division {
          id
          code
        }
      }
      relationKinds(orderBy: [{ family: ASC }, { name: ASC }], first: 200) {
        nodes {
          id
          ...RelationEnds_relationKind
        }
      }
      organizationKinds(first: 200) {
        nodes {
          id
          ...RelationEnds_kinds
        }
      }
    }
  `,
  [RelationEnds_relationKind, RelationEnds_kinds],
);

const RelateForm_relate = graphql(`
  mutation RelateOrganizations($input: RelateOrganizationsInput!) {
    relateOrganizations(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on Relation {
        id
        since
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
      }
      ... on RelationExists {
        relation {
          id
          source {
            id
          }
        }
      }
    }
  }
`);

interface Values {
  /** Code of the kind, and at which end this organization stands: `LEADS:SOURCE`. */
  line?: string;
  other?: Picked;
  since: string;
  lastDay?: string;
  basis?: string;
  note?: string;
}

const fieldOf = { RelationExists: 'other', PeriodIsEmpty: 'lastDay', KindIsNotAllowed: 'other', CodeIsUnknown: 'line' } as const;

/** 登记关系: a line between this organization and another one, of a kind that fits both ends. */
export function RelateForm({ organizationId, onClose }: { organizationId: string; onClose(): void }) {
  const t = useOrganizationFormWords();
  const words = useUiWords();
  const english = useLanguage() === 'en';
  const { today, to } = useHubLocation();
  const [{ data, error }] = useQuery({ query: RelateForm_query, variables: { id: organizationId } });
  const it = data?.organization;
  const lines = useMemo(() => (data && it ? linesFor(it.kind.id, data.relationKinds.nodes, data.organizationKinds.nodes) : []), [data, it]);
  const chosen = (values: Partial<Values>) => lines.find((line) => line.value === values.line);

  async function send(values: Values, { idempotencyKey }: Attempt): Promise<Answer> {
    const { kind, side } = chosen(values)!;
    const ends = side === 'SOURCE' ? [organizationId, values.other!.id] : [values.other!.id, organizationId];
    const { relateOrganizations: answer } = await mutate(RelateForm_relate, {
      input: {
        kind: kind.code,
        sourceId: ends[0]!,
        targetId: ends[1]!,
        since: values.since,
        until: untilOf(values.lastDay),
        basis: values.basis || null,
        note: values.note || null,
        idempotencyKey,
      },
    });
    if (answer?.__typename === 'Relation') {
      const name = english ? answer.kind.nameEn : answer.kind.name;
      return done(t('related', { source: answer.source.name, kind: name, target: answer.target.name, date: answer.since }));
    }
    const link = answer?.__typename === 'RelationExists' && {
      to: to(`/organizations/${answer.relation.source.id}`, { tab: 'relations' }),
      words: t('seeRelation'),
    };
    return refused(answer!, { field: fieldOf[answer!.__typename], link: link || undefined });
  }

  return (
    <FormPanel<Values>
      title={t('relate')}
      subject={it?.name}
      draft={`relate:${organizationId}`}
      start={it ? { since: today } : undefined}
      error={error}
      submit={t('relate')}
      send={send}
      onClose={onClose}
    >
      {(values) => {
        const line = chosen(values);
        const allowed = line && allowedAt(line, data!.organizationKinds.nodes);
        return (
          <>
            <Field name="line" label={t('line')}>
              <Choose
                options={lines.map(({ value, kind, side }) => ({
                  value,
                  label: t(side === 'SOURCE' ? 'lineOut' : 'lineIn', { kind: english ? kind.nameEn : kind.name }),
                  group: words(lineOf(kind.family)),
                }))}
              />
            </Field>
            <Field
              name="other"
              label={t('other')}
              dependsOn={['line']}
              help={
                allowed?.words.length
                  ? t('onlyKinds', { kinds: allowed.words.map((one) => (english ? one.nameEn : one.name)).join('、') })
                  : undefined
              }
              check={(other: Picked) => {
                if (other.id === organizationId) return t('notItself');
                return allowed && other.kindId && !allowed.fits(other.kindId) ? t('doesNotFit') : undefined;
              }}
            >
              <OrganizationPicker label={t('other')} near={it?.division.code} />
            </Field>
            <Period />
            <Field name="basis" label={t('basis')} optional help={t('basisHelp')}>
              <input className="text-field" maxLength={200} />
            </Field>
            <Field name="note" label={t('note')} optional>
              <textarea className="text-field" maxLength={500} />
            </Field>
          </>
        );
      }}
    </FormPanel>
  );
}
