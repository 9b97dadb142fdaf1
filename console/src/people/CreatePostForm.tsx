import { graphql } from '@sanfang/schema/graphql.ts';
import { useQuery } from 'urql';
import { useLanguage } from '../i18n/i18n.ts';
import { usePeopleFormWords } from '../i18n/people-forms.ts';
import { done, mutate, refused, type Answer, type Attempt } from '../ui/form/answer.ts';
import { Choose } from '../ui/form/Choose.tsx';
import { Field } from '../ui/form/Field.tsx';
import { FormPanel } from '../ui/form/FormPanel.tsx';
import { Tick } from './Tick.tsx';

const CreatePostForm_query = graphql(`
  query CreatePostForm($id: ID!) {
    organization(by: { id: $id }) {
      id
      name
      kind {
        id
        code
        broader {
          id
          code
          broader {
            id
            code
            broader {
              id
              code
            }
          }
        }
      }
    }
    postKinds(first: 200) {
      nodes {
        id
        name
        nameEn
        organizationKinds
      }
    }
  }
`);

const CreatePostForm_create = graphql(`
  mutation CreatePost($input: CreatePostInput!) {
    createPost(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on Post {
        id
        title
      }
    }
  }
`);

interface Values {
  kindId?: string;
  title?: string;
  head?: boolean;
}

interface Kind {
  code: string;
  broader?: Kind | null;
}

const codesOf = (kind: Kind | null | undefined): string[] => (kind ? [kind.code, ...codesOf(kind.broader)] : []);

/** 设置职务: a seat that somebody can be appointed to; which kinds an organization may have is reference data. */
export function CreatePostForm({ organizationId, onClose }: { organizationId: string; onClose(): void }) {
  const t = usePeopleFormWords();
  const english = useLanguage() === 'en';
  const [{ data, error }] = useQuery({ query: CreatePostForm_query, variables: { id: organizationId } });
  const organization = data?.organization;
  const own = codesOf(organization?.kind);
  const kinds = data?.postKinds.nodes.filter(
    ({ organizationKinds: allowed }) => !allowed.length || allowed.some((code) => own.includes(code)),
  );

  async function send(values: Values, { idempotencyKey }: Attempt): Promise<Answer> {
    const { createPost: answer } = await mutate(CreatePostForm_create, {
      input: { organizationId, kindId: values.kindId!, title: values.title?.trim() || null, head: !!values.head, idempotencyKey },
    });
    if (answer?.__typename === 'Post') return done(t('postCreated', { organization: organization!.name, post: answer.title }));
    return refused(answer!, { field: answer?.__typename === 'PostExists' ? 'title' : 'kindId' });
  }

  return (
    <FormPanel<Values>
      title={t('createPost')}
      subject={organization?.name}
      draft={`create-post:${organizationId}`}
      start={data ? {} : undefined}
      error={error}
      submit={t('createPost')}
      send={send}
      onClose={onClose}
    >
      <Field name="kindId" label={t('postKindOf')}>
        <Choose options={kinds?.map(({ id, name, nameEn }) => ({ value: id, label: english ? nameEn : name }))} />
      </Field>
      <Field name="title" label={t('postTitle')} optional help={t('postTitleHelp')}>
        <input className="text-field" maxLength={60} />
      </Field>
      <Field name="head" label={t('postHead')} optional help={t('postHeadHelp')}>
        <Tick words={t('yes')} />
      </Field>
    </FormPanel>
  );
}
