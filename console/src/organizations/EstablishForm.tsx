import { CodeError } from '@sanfang/schema/codes/code-error.ts';
import { parseCreditCode } from '@sanfang/schema/codes/credit-code.ts';
import { graphql } from '@sanfang/schema/graphql.ts';
import { useQuery } from 'urql';
import { useLanguage } from '../i18n/i18n.ts';
import { useOrganizationFormWords } from '../i18n/organization-forms.ts';
import { useUiWords } from '../i18n/ui.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { done, mutate, refused, type Answer, type Attempt } from '../ui/form/answer.ts';
import { Choose } from '../ui/form/Choose.tsx';
import { Day } from '../ui/form/Day.tsx';
import { Field } from '../ui/form/Field.tsx';
import { FormPanel } from '../ui/form/FormPanel.tsx';
import { CompoundPicker, DivisionPicker, OrganizationPicker, type Picked } from '../ui/form/HubPicker.tsx';
import { glyphOf } from './families.ts';

const EstablishForm_query = graphql(`
  query EstablishForm($code: String!, $placed: Boolean!) {
    division(by: { code: $code }) @include(if: $placed) {
      id
      name
      code
    }
    organizationKinds(orderBy: [{ family: ASC }, { name: ASC }], first: 200) {
      nodes {
        id
        code
        name
        nameEn
        family
      }
    }
  }
`);

const EstablishForm_establish = graphql(`
  mutation EstablishOrganization($input: EstablishOrganizationInput!) {
    establishOrganization(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on CodeIsUnknown {
        code
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
  kind?: string;
  name?: string;
  division?: Picked;
  compound?: Picked;
  parent?: Picked;
  creditCode?: string;
  establishedOn?: string;
}

/** 登记组织: a new organization at its place. */
export function EstablishForm({ onClose }: { onClose(): void }) {
  const t = useOrganizationFormWords();
  const words = useUiWords();
  const english = useLanguage() === 'en';
  const { area = '' } = useHubLocation();
  const [{ data, error }] = useQuery({ query: EstablishForm_query, variables: { code: area, placed: !!area } });
  const division = data?.division;

  async function send(values: Values, { idempotencyKey }: Attempt): Promise<Answer> {
    const { establishOrganization: answer } = await mutate(EstablishForm_establish, {
      input: {
        kind: values.kind!,
        name: values.name!.trim(),
        divisionCode: values.division!.code!,
        compoundId: values.compound?.id,
        parentId: values.parent?.id,
        creditCode: values.creditCode?.trim() || null,
        establishedOn: values.establishedOn || null,
        idempotencyKey,
      },
    });
    if (answer?.__typename === 'OrganizationRecorded') return done(t('established', { name: answer.organization.name }));
    if (answer?.__typename !== 'CodeIsUnknown') return refused(answer!, { field: 'creditCode' });
    return refused(answer, { field: answer.code === values.kind ? 'kind' : 'division' });
  }

  return (
    <FormPanel<Values>
      title={t('establish')}
      draft="establish"
      start={data ? { division: division ?? undefined } : undefined}
      error={error}
      submit={t('establish')}
      send={send}
      onClose={onClose}
    >
      {(values) => (
        <>
          <Field name="kind" label={t('kind')}>
            <Choose
              options={data?.organizationKinds.nodes.map(({ code, name, nameEn, family }) => ({
                value: code,
                label: english ? nameEn : name,
                group: words(glyphOf(family)),
              }))}
            />
          </Field>
          <Field name="name" label={t('name')}>
            <input className="text-field" maxLength={120} />
          </Field>
          <Field name="division" label={t('division')}>
            <DivisionPicker label={t('division')} />
          </Field>
          <Field name="compound" label={t('compound')} optional>
            <CompoundPicker label={t('compound')} near={values.division?.code} />
          </Field>
          <Field name="parent" label={t('parent')} optional>
            <OrganizationPicker label={t('parent')} near={values.division?.code} />
          </Field>
          <Field
            name="creditCode"
            label={t('creditCode')}
            optional
            check={(code: string) => (isCreditCode(code) ? undefined : t('creditCodeWrong'))}
          >
            <input className="text-field" maxLength={18} autoComplete="off" spellCheck={false} />
          </Field>
          <Day name="establishedOn" label={t('establishedOn')} optional />
        </>
      )}
    </FormPanel>
  );
}

function isCreditCode(text: string): boolean {
  try {
    return !!parseCreditCode(text);
  } catch (error) {
    if (error instanceof CodeError) return false;
    throw error;
  }
}
