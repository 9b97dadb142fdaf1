import { useElectionWords } from '../i18n/elections.ts';
import type { ControlProps } from '../ui/form/control.ts';
import { Field } from '../ui/form/Field.tsx';
import { PersonPicker, type Picked } from '../ui/form/HubPicker.tsx';
import './ElectedTable.css';

/** Who was elected, by the id of the post and the number of the seat. */
export type ElectedValues = Record<string, Record<string, Picked | undefined> | undefined>;

export interface VotedPost {
  id: string;
  title: string;
  single: boolean;
  holders: { id: string; name: string }[];
}

interface ElectedTableProps {
  posts: VotedPost[];
  elected: ElectedValues;
  /** Holders of posts that nobody is named for leave, too. */
  leaving(postId: string, personId: string): boolean;
  near?: string;
}

const seat = (index: number) => `seat${index}`;

/** All posts of the body in one table: who holds them, who was elected, and what becomes of both. */
export function ElectedTable({ posts, elected, leaving, near }: ElectedTableProps) {
  const t = useElectionWords();
  return (
    <table className="elected-table">
      <caption>{t('elected')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('post')}</th>
          <th scope="col">{t('person')}</th>
          <th scope="col">{t('outcome')}</th>
        </tr>
      </thead>
      <tbody>
        {posts.flatMap((post) => {
          const seats = elected[post.id] ?? {};
          const filled = Object.entries(seats).filter(([, person]) => person);
          // A post that several hold has one seat more than is filled, for one more to be named.
          const count = post.single ? 1 : Math.max(post.holders.length, ...filled.map(([name]) => Number(name.slice(4)) + 1)) + 1;
          return Array.from({ length: count }, (_, index) => {
            const holder = post.holders[index];
            const person = seats[seat(index)];
            const label = `${post.title} ${count > 1 ? index + 1 : ''}`.trim();
            return (
              <tr key={`${post.id} ${index}`}>
                <th scope="row">
                  {index === 0 ? post.title : <span className="unseen">{post.title}</span>}
                  {holder && <span className="mute">{`${t('now')} ${holder.name}`}</span>}
                  {!holder && index === 0 && <span className="mute">{t('vacant')}</span>}
                </th>
                <td>
                  <Field name={['elected', post.id, seat(index)]} label={label} optional>
                    <ElectedPicker label={label} holder={holder} near={near} />
                  </Field>
                </td>
                <td>
                  {person?.id && (post.holders.some(({ id }) => id === person.id) ? t('again') : `${person.name} ${t('begins')}`)}
                  {holder && leaving(post.id, holder.id) && <span className="elected-ends">{`${holder.name} ${t('ends')}`}</span>}
                </td>
              </tr>
            );
          });
        })}
      </tbody>
    </table>
  );
}

interface ElectedPickerProps extends ControlProps<Picked> {
  label: string;
  holder?: { id: string; name: string };
  near?: string;
}

/** A person, or with one press who holds the seat already. */
function ElectedPicker({ holder, ...control }: ElectedPickerProps) {
  const t = useElectionWords();
  return (
    <span className="elected-picker">
      <PersonPicker {...control} />
      {holder && !control.value && (
        <button
          type="button"
          className="link"
          aria-label={t('fillAgain', { name: holder.name })}
          onClick={() => control.onChange?.({ id: holder.id, name: holder.name })}
        >
          {t('again')}
        </button>
      )}
    </span>
  );
}
