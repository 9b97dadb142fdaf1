import { graphql } from '@sanfang/schema/graphql.ts';
import Button from 'antd/es/button';
import { useState } from 'react';
import { CombinedError } from 'urql';
import { useCalendarWords } from '../i18n/calendar.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { mutate } from '../ui/form/answer.ts';
import { Problem } from '../ui/Problem.tsx';
import './SubscribeDialog.css';

const SubscribeDialog_open = graphql(`
  mutation OpenCalendarFeed($input: OpenCalendarFeedInput!) {
    openCalendarFeed(input: $input) {
      address
    }
  }
`);

const SubscribeDialog_close = graphql(`
  mutation CloseCalendarFeeds($input: CloseCalendarFeedsInput!) {
    closeCalendarFeeds(input: $input) {
      closed
    }
  }
`);

interface SubscribeDialogProps {
  /** Code and name of the division that is looked at. */
  area?: { code: string; name: string };
  onClose(): void;
}

/** An address for the calendar of a phone or computer. It is shown this once: whoever holds it can read. */
export function SubscribeDialog({ area, onClose }: SubscribeDialogProps) {
  const t = useCalendarWords();
  const [address, setAddress] = useState<string>();
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<CombinedError>();

  async function attempt(work: () => Promise<void>) {
    setBusy(true);
    setError(undefined);
    try {
      await work();
    } catch (failure) {
      if (!(failure instanceof CombinedError)) throw failure;
      setError(failure);
    } finally {
      setBusy(false);
    }
  }
  const open = () =>
    attempt(async () => {
      const { openCalendarFeed: feed } = await mutate(SubscribeDialog_open, { input: { within: area!.code } });
      setAddress(new URL(feed!.address, location.origin).href);
    });
  const closeAll = () =>
    attempt(async () => {
      const { closeCalendarFeeds: ended } = await mutate(SubscribeDialog_close, { input: { all: true } });
      setAddress(undefined);
      setSaid(t('feedsClosed', { count: ended!.closed }));
    });
  const copy = async () => {
    await navigator.clipboard.writeText(address!);
    setSaid(t('feedCopied'));
  };

  return (
    <Dialog title={t('subscribe')} onClose={onClose}>
      <div className="subscribe">
        {!area && <p>{t('feedArea')}</p>}
        {area && <p>{t('feedAbout', { area: area.name })}</p>}
        {address && (
          <>
            <div className="subscribe-address">
              <input
                className="text-field"
                readOnly
                value={address}
                aria-label={t('feedAddress')}
                onFocus={({ target }) => target.select()}
              />
              <Button type="primary" onClick={() => void copy()}>
                {t('feedCopy')}
              </Button>
            </div>
            <p className="subscribe-once">{t('feedOnce')}</p>
            <ul className="subscribe-how">
              <li>
                <b>{t('feedIphone')}</b>
                {t('feedIphoneHow')}
              </li>
              <li>
                <b>{t('feedAndroid')}</b>
                {t('feedAndroidHow')}
              </li>
              <li>
                <b>{t('feedComputer')}</b>
                {t('feedComputerHow')}
              </li>
            </ul>
          </>
        )}
        {error && <Problem error={error} />}
        <p role="status" className="sub">
          {said}
        </p>
        <footer>
          {area && !address && (
            <Button type="primary" loading={busy} onClick={() => void open()}>
              {t('feedOpen')}
            </Button>
          )}
          <Button disabled={busy} onClick={() => void closeAll()}>
            {t('feedCloseAll')}
          </Button>
        </footer>
      </div>
    </Dialog>
  );
}
