import { useEffect, useState } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { useShellWords } from '../i18n/shell.ts';
import { LinkForm } from './LinkForm.tsx';
import { loadSession, useSession } from './session.ts';
import { SignInForm } from './SignInForm.tsx';
import './SignIn.css';

/** Only addresses inside the console: a link must not lead a person who has just signed in elsewhere. */
function insideOnly(back: string | null): string {
  return back && /^\/(?![/\\])/.test(back) ? back : '/';
}

export function SignInPage() {
  const t = useShellWords();
  const [search] = useSearchParams();
  const { status } = useSession();
  const token = search.get('token');
  const [spent, setSpent] = useState(false);

  useEffect(() => {
    if (status === 'starting' && !token) void loadSession();
  }, [token, status]);

  if (status === 'in') return <Navigate to={insideOnly(search.get('back'))} replace />;
  return (
    <main className="sign-in">
      <title>{t('signInTitle')}</title>
      <div className="sign-in-panel">
        <svg
          className="sign-in-mark"
          width={36}
          height={36}
          viewBox="0 0 28 28"
          fill="none"
          stroke="currentColor"
          strokeWidth={1.6}
          aria-hidden
        >
          <path d="M14 2 26 14 14 26 2 14zM14 9.5l4.5 4.5-4.5 4.5L9.5 14zM8 8l3.7 3.7M20 8l-3.7 3.7M8 20l3.7-3.7M20 20l-3.7-3.7" />
        </svg>
        <h1>{t('signInTitle')}</h1>
        {token && !spent ? (
          <LinkForm token={token} onSpent={() => setSpent(true)} />
        ) : (
          <>
            {spent && (
              <p className="sign-in-problem" role="alert">
                {t('linkSpent')}
              </p>
            )}
            <SignInForm />
            <p className="sign-in-hint">{t('linkHint')}</p>
          </>
        )}
      </div>
    </main>
  );
}
