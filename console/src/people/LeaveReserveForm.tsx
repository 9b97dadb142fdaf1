import { graphql } from '@sanfang/schema/graphql.ts';
import { useQuery } from 'urql';
import { lastDay, untilOf } from '../i18n/dates.ts';
import { usePeopleFormWords } from '../i18n/people-forms.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { done, mutate, readNow, refused, type Answer, type Attempt, type Newer } from '../ui/form/answer.ts';
import { Day } from '../ui/form/Day.tsx';
import { Field } from '../ui/form/Field.tsx';
import { FormPanel } from '../ui/form/FormPanel.tsx';

const LeaveReserveForm_query = graphql(`
  query LeaveReserveForm($id: ID!) {
    reservePoolEntry(by: { id: $id }, asOf: null) {
      id
      version
      since
      until
      person {
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

const LeaveReserveForm_leave = graphql(`
  mutation LeaveReservePool($input: LeaveReservePoolInput!) {
    leaveReservePool(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on ReservePoolEntry {
        id
      }
    }
  }
`);

interface Values {
  lastDay: string;
  note?: string;
}

/** 出库: leaves the pool without a post; who gets one leaves by the appointment. */
export function LeaveReserveForm({ entryId, onClose }: { entryId: string; onClose(): void }) {
  const t = usePeopleFormWords();
  const { today } = useHubLocation();
  const [{ data, error }] = useQuery({ query: LeaveReserveForm_query, variables: { id: entryId } });
  const entry = data?.reservePoolEntry;

  async function send(values: Values, { version, idempotencyKey }: Attempt): Promise<Answer> {
    const { leaveReservePool: answer } = await mutate(LeaveReserveForm_leave, {
      input: { entryId, version, until: untilOf(values.lastDay)!, note: values.note?.trim() || null, idempotencyKey },
    });
    if (answer?.__typename === 'ReservePoolEntry') return done(t('left', { name: entry!.person.name, date: values.lastDay }));
    return refused(answer!, { field: 'lastDay' });
  }

  async function reread(): Promise<Newer> {
    const { version, until, history } = (await readNow(LeaveReserveForm_query, { id: entryId })).reservePoolEntry!;
    return { version, history: history.nodes, fields: { lastDay: until ? lastDay(until) : '—' } };
  }

  return (
    <FormPanel<Values>
      title={t('leavePool')}
      subject={entry?.person.name}
      draft={`leave-reserve:${entryId}`}
      start={entry ? { lastDay: today } : undefined}
      error={error}
      version={entry?.version}
      submit={t('leave')}
      send={send}
      reread={reread}
      onClose={onClose}
    >
      <p className="sub form-note">{t('leaveHelp')}</p>
      <Day name="lastDay" label={t('lastDayInPool')} earliest={entry?.since} />
      <Field name="note" label={t('leaveReason')} optional>
        <input className="text-field" maxLength={200} />
      </Field>
    </FormPanel>
  );
}
