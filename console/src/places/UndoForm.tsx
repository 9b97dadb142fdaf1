import { graphql } from '@sanfang/schema/graphql.ts';
import { useLayoutWords } from '../i18n/layout-change.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { done, mutate, readNow, refused, type Answer, type Attempt, type Newer } from '../ui/form/answer.ts';
import { Field } from '../ui/form/Field.tsx';
import { FormPanel } from '../ui/form/FormPanel.tsx';
import { ChangeEvent_query } from './changeEvent.ts';

const UndoForm_undo = graphql(`
  mutation UndoChangeEvent($input: UndoChangeEventInput!) {
    undoChangeEvent(input: $input) {
      __typename
      ... on ChangeEvent {
        id
        undoneAt
      }
      ... on ChangeIsBlocked {
        message
        problems {
          message
          table
          nodeId
          name
        }
      }
    }
  }
`);

interface UndoFormProps {
  eventId: string;
  version: number;
  subject: string;
  onClose(): void;
}

interface Values {
  reason: string;
}

const mostSaid = 4;
/** Pages on which one can look at what is in the way. */
const pages: Record<string, string> = { organization: '/organizations/', person: '/people/', compound: '/coordination/' };

/** 撤回: everything is as before the change; refused as long as something newer depends on it. */
export function UndoForm({ eventId, version, subject, onClose }: UndoFormProps) {
  const t = useLayoutWords();
  const { to } = useHubLocation();

  async function send({ reason }: Values, { version: read, idempotencyKey }: Attempt): Promise<Answer> {
    const { undoChangeEvent: answer } = await mutate(UndoForm_undo, { input: { eventId, version: read, reason, idempotencyKey } });
    if (answer?.__typename === 'ChangeEvent') return done(t('undoneNow'));
    const { message, problems } = answer!;
    const more = problems.length - mostSaid;
    const sentences = problems.slice(0, mostSaid).map((problem) => problem.message);
    const inTheWay = problems.find(({ table, nodeId }) => table && nodeId && pages[table]);
    return refused(
      { message: problems.length > 1 ? [t('notUndone'), ...sentences, more > 0 ? t('andMore', { count: more }) : ''].join('') : message },
      { link: inTheWay && { to: to(`${pages[inTheWay.table!]}${inTheWay.nodeId}`), words: t('lookAt', { name: inTheWay.name ?? '' }) } },
    );
  }

  async function reread(): Promise<Newer> {
    const event = (await readNow(ChangeEvent_query, { id: eventId })).changeEvent!;
    return { version: event.version, history: event.history.nodes, fields: {} };
  }

  return (
    <FormPanel<Values>
      title={t('undo')}
      subject={subject}
      draft={`undo:${eventId}`}
      start={{ reason: '' }}
      version={version}
      submit={t('undoOne')}
      send={send}
      reread={reread}
      onClose={onClose}
    >
      <Field name="reason" label={t('undoneReason')} help={t('undoHelp')}>
        <textarea className="text-field" rows={3} />
      </Field>
    </FormPanel>
  );
}
