import { Link } from 'react-router';
import { useFormWords } from '../../i18n/form.ts';
import type { Refused } from './answer.ts';

/** The hub's sentence, and the thing in the way beside it, to be looked at without leaving the form. */
export function RefusalText({ message, link }: Refused) {
  const t = useFormWords();
  return (
    <>
      {message}
      {link && (
        <>
          {' '}
          <Link className="form-link" to={link.to} target="_blank" rel="noreferrer">
            {link.words}
            <span className="unseen">{t('newWindow')}</span>
          </Link>
        </>
      )}
    </>
  );
}
