import Button from 'antd/es/button';
import { Link } from 'react-router';
import { useFindingWords } from '../i18n/findings.ts';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { useMayWrite } from '../shell/useMayWrite.ts';
import type { OpenForm } from '../ui/form/useOpenForm.ts';
import type { Finding } from './finding.ts';
import { fixesOf } from './fixes.ts';

interface FixButtonsProps {
  finding: Finding;
  opened: OpenForm;
  /** The way to the page of what is concerned is left out where one stands on it. */
  here?: string;
}

/** What mends a finding, one click away; and for what can't be mended now, the form that explains it. */
export function FixButtons({ finding, opened, here }: FixButtonsProps) {
  const t = useFindingWords();
  const { to } = useHubLocation();
  const mayWrite = useMayWrite(finding.division.code);
  const { verdict, acknowledgment, rule, subjectId, division } = finding;
  const subject = { rule: rule.code, subject: subjectId, area: division.code };
  if (verdict !== 'BROKEN' && verdict !== 'CANNOT_TELL') return null;
  const fixes = fixesOf(finding, t).filter(({ path, form }) => (form ? mayWrite : path !== here));
  return (
    <span className="fix-buttons no-print">
      {fixes.map(({ words, form, given, path }) =>
        form ? (
          <Button key={words} onClick={() => opened.open(form, given)}>
            {words}
          </Button>
        ) : (
          <Link key={words} to={to(path!)}>
            {words}
          </Link>
        ),
      )}
      {mayWrite && !acknowledgment && (
        <button type="button" className="link" onClick={() => opened.open('acknowledge', subject)}>
          {t('acknowledge')}
        </button>
      )}
    </span>
  );
}
