import DownOutlined from '@ant-design/icons/es/icons/DownOutlined';
import PlusOutlined from '@ant-design/icons/es/icons/PlusOutlined';
import PrinterOutlined from '@ant-design/icons/es/icons/PrinterOutlined';
import ShareAltOutlined from '@ant-design/icons/es/icons/ShareAltOutlined';
import Button from 'antd/es/button';
import { useNavigate } from 'react-router';
import { useCoordinationWords } from '../i18n/coordination.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { CopyLink } from '../ui/CopyLink.tsx';
import type { OpenForm } from '../ui/form/useOpenForm.ts';
import { Popup } from '../ui/Popup.tsx';
import { parties } from './boardState.ts';
import './CoordinationActions.css';

interface CoordinationActionsProps {
  compoundId: string;
  coordinationId?: string;
  /** Path of the minutes that are printed: of the meeting that is shown. */
  minutes?: string;
  opened: OpenForm;
}

const groups = [
  ['plan', 'item'],
  ['agreement', 'owners'],
  ['dispute', 'project'],
] as const;

/** What can be done about a coordination: the usual as buttons, the rest in one list. */
export function CoordinationActions({ compoundId, coordinationId, minutes, opened }: CoordinationActionsProps) {
  const t = useCoordinationWords();
  const { to } = useHubLocation();
  const navigate = useNavigate();
  return (
    <>
      <CopyLink iconOnly />
      <Button
        icon={<ShareAltOutlined />}
        aria-label={t('graph')}
        title={t('graph')}
        onClick={() => void navigate(to('/graph', { center: coordinationId ?? compoundId }))}
      />
      {opened.mayWrite && coordinationId && (
        <Popup
          align="right"
          className="action-menu"
          panelLabel={t('more')}
          button={
            <>
              {t('more')}
              <DownOutlined aria-hidden />
            </>
          }
        >
          {(close) => {
            const row = (words: string, form: string, given?: Record<string, string>) => (
              <button
                key={words}
                type="button"
                className="plain popup-row"
                onClick={() => {
                  // The button gets the focus back first, so that the form can return it when it closes.
                  close();
                  opened.open(form, given);
                }}
              >
                {words}
              </button>
            );
            return (
              <>
                {groups.map((group) => (
                  <div key={group[0]}>
                    {group.map((form) => row(t(`form-${form}`), form))}
                    <hr />
                  </div>
                ))}
                {parties.map((party) => row(t('changeSeat', { seat: t(`seat${party}`) }), 'seat', { party }))}
              </>
            );
          }}
        </Popup>
      )}
      {opened.mayWrite && <Button onClick={() => opened.open('replace')}>{t('form-replace')}</Button>}
      {minutes && (
        <Button icon={<PrinterOutlined />} onClick={() => void navigate(to(minutes))}>
          {t('printMinutes')}
        </Button>
      )}
      {opened.mayWrite && (
        <Button type="primary" icon={<PlusOutlined />} onClick={() => opened.open(coordinationId ? 'meeting' : 'set-up')}>
          {t(coordinationId ? 'form-meeting' : 'form-set-up')}
        </Button>
      )}
    </>
  );
}
