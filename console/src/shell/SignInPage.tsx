import { useEffect, useRef, useState } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { useShellWords } from '../i18n/shell.ts';
import { loadSession, signIn, useSession } from './session.ts';
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
  const sent = useRef(false);

  useEffect(() => {
    if (!token) {
      if (status === 'starting') void loadSession();
      return;
    }
    // A one-time link is sent once, even where effects run twice.
    if (sent.current) return;
    sent.current = true;
    void signIn({ token }).then((refusal) => {
      if (refusal === undefined) return;
      setSpent(true);
      void loadSession();
    });
  }, [token, status]);

  if (status === 'in') return <Navigate to={insideOnly(search.get('back'))} replace />;
  const working = !!token && !spent;
  return (
    <main className="sign-in">
      <title>{t('signInTitle')}</title>
      <div className="sign-in-panel">
        <svg className="sign-in-mark" width={36} height={36} viewBox="0 0 28 28" fill="none" stroke="currentColor" strokeWidth={1.6} aria-hidden>
          <path d="M14 2 26 14 14 26 2 14zM14 9.5l4.5 4.5-4.5 4.5L9.5 14zM8 8l3.7 3.7M20 8l-3.7 3.7M8 20l3.7-3.7M20 20l-3.7-3.7" />
        </svg>
        <h1>{t('signInTitle')}</h1>
        {working ? (
          <p role="status">{t('linkWorking')}</p>
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
