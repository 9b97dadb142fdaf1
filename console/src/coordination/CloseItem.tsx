import { graphql } from '@sanfang/schema/graphql.ts';
import Button from 'antd/es/button';
import { useState } from 'react';
import { CombinedError } from 'urql';
import { useMeetingWords } from '../i18n/meetings.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { mutate, readNow } from '../ui/form/answer.ts';
import { DateField } from '../ui/form/DateField.tsx';
import { newKey } from '../ui/form/drafts.ts';
import { say } from '../ui/form/saved.ts';
import { Problem } from '../ui/Problem.tsx';
import { ItemChange_query } from './forms/itemChange.ts';
import '../ui/Choice.css';
import '../ui/form/FormPanel.css';

const CloseItem_close = graphql(`
  mutation CloseActionItem($input: CloseActionItemInput!) {
    closeActionItem(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on ActionItem {
        id
        closedOn
      }
    }
  }
`);

interface CloseItemProps {
  itemId: string;
  title: string;
  version: number;
  onPostpone(): void;
  onCancel(): void;
}

/** 办结 where the item stands: the day, and what came of it. */
export function CloseItem({ itemId, title, version: asRead, onPostpone, onCancel }: CloseItemProps) {
  const t = useMeetingWords();
  const { today } = useHubLocation();
  const [idempotencyKey] = useState(newKey);
  const [version, setVersion] = useState(asRead);
  const [closedOn, setClosedOn] = useState(today);
  const [result, setResult] = useState('');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const [error, setError] = useState<CombinedError>();

  async function close(state: 'DONE' | 'DROPPED') {
    if (state === 'DROPPED' && !result.trim()) return setRefusal(t('whyDropped'));
    setBusy(true);
    setRefusal(undefined);
    setError(undefined);
    try {
      const { closeActionItem: answer } = await mutate(CloseItem_close, {
        input: { actionItemId: itemId, version, state, closedOn, result: result.trim() || null, idempotencyKey },
      });
      if (answer?.__typename === 'ActionItem')
        say({ sentence: t(state === 'DONE' ? 'closedDone' : 'droppedDone', { title, date: closedOn }), tone: 'done' });
      else setRefusal(answer?.message);
    } catch (failed) {
      if (!(failed instanceof CombinedError)) throw failed;
      setError(failed);
      // Somebody was faster: what was typed stays, and the next attempt is made against the item as it is now.
      const now = await readNow(ItemChange_query, { id: itemId }).catch(() => undefined);
      if (now?.actionItem) setVersion(now.actionItem.version);
    }
    setBusy(false);
  }

  return (
    <form
      className="close-item no-print"
      aria-label={t('closeItem', { title })}
      onSubmit={(event) => {
        event.preventDefault();
        void close('DONE');
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <label className="close-item-day">
        <span>{t('closedOn')}</span>
        <DateField value={closedOn} onChange={(day) => setClosedOn(day ?? '')} />
      </label>
      <label className="close-item-result">
        <span>{t('result')}</span>
        <input className="text-field" value={result} maxLength={400} autoFocus onChange={(event) => setResult(event.target.value)} />
      </label>
      <Button type="primary" size="small" htmlType="submit" loading={busy}>
        {t('close')}
      </Button>
      <Button size="small" onClick={() => void close('DROPPED')}>
        {t('drop')}
      </Button>
      <Button size="small" onClick={onPostpone}>
        {t('postpone')}
      </Button>
      <div role="alert" className="close-item-alert">
        {refusal && <p>{refusal}</p>}
        {error && <Problem error={error} />}
      </div>
    </form>
  );
}
