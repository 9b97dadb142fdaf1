import EditOutlined from '@ant-design/icons/es/icons/EditOutlined';
import { useOrganizationFormWords } from '../i18n/organization-forms.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Popup } from '../ui/Popup.tsx';
import type { OpenForm } from '../ui/form/useOpenForm.ts';
import './ChangeMenu.css';

/** 登记变更: what can be recorded about an organization. What ends is chosen among the rows of its tab. */
export function ChangeMenu({ opened }: { opened: OpenForm }) {
  const t = useOrganizationFormWords();
  const { setParams } = useHubLocation();
  const groups = [
    ['appoint', 'end-appointment'],
    ['relate', 'end-relation'],
    ['rename', 'dissolve'],
  ] as const;
  return (
    <Popup
      align="right"
      className="change-button"
      panelLabel={t('change')}
      button={
        <>
          <EditOutlined aria-hidden />
          {t('change')}
        </>
      }
    >
      {(close) =>
        groups.map((group, index) => (
          <div key={group[0]}>
            {index > 0 && <hr />}
            {group.map((form) => (
              <button
                key={form}
                type="button"
                className="plain popup-row"
                onClick={() => {
                  // The button gets the focus back first, so that the form can return it when it closes.
                  close();
                  if (form === 'end-appointment') setParams({ tab: 'posts' });
                  else if (form === 'end-relation') setParams({ tab: 'relations' });
                  else opened.open(form);
                }}
              >
                {t(form)}
              </button>
            ))}
          </div>
        ))
      }
    </Popup>
  );
}
