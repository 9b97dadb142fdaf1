import { graphql } from '@sanfang/schema/graphql.ts';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { useFormWords } from '../../i18n/form.ts';
import { Choose } from './Choose.tsx';
import type { ControlProps } from './control.ts';

const PostPicker_query = graphql(`
  query PostPicker($organizationId: ID!) {
    organization(by: { id: $organizationId }) {
      id
      posts(orderBy: [{ position: ASC }], first: 200) {
        nodes {
          id
          title
          appointments(first: 20) {
            nodes {
              id
              person {
                id
                name
              }
            }
          }
        }
      }
    }
  }
`);

interface PostPickerProps extends ControlProps<string> {
  /** Whose posts; none can be chosen before it is known. */
  organizationId?: string;
}

/** A post of one organization, each with who holds it today; its value is the id of the post. */
export function PostPicker({ organizationId, ...control }: PostPickerProps) {
  const t = useFormWords();
  const [{ data }] = useQuery({ query: PostPicker_query, variables: { organizationId: organizationId ?? '' }, pause: !organizationId });
  const posts = organizationId ? data?.organization?.posts.nodes : undefined;
  const { value, onChange } = control;
  useEffect(() => {
    // Chosen before another organization was.
    if (value && posts && !posts.some(({ id }) => id === value)) onChange?.(undefined);
  }, [value, posts, onChange]);
  return (
    <Choose
      {...control}
      placeholder={organizationId ? undefined : t('organizationFirst')}
      options={posts?.map(({ id, title, appointments }) => ({
        value: id,
        label: appointments.nodes.length
          ? t('postHeld', { title, names: appointments.nodes.map(({ person }) => person.name).join('、') })
          : t('postVacant', { title }),
      }))}
    />
  );
}
