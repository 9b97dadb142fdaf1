import { Suspense, useEffect, useState } from 'react';
import { Navigate, Outlet, useLocation, useNavigate, useNavigation } from 'react-router';
import { useShellWords } from '../i18n/shell.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { SavedNotice } from '../ui/form/SavedNotice.tsx';
import { KeyHelp } from '../ui/KeyHelp.tsx';
import { Problem } from '../ui/Problem.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useShortcuts } from '../ui/useShortcuts.ts';
import { Header } from './Header.tsx';
import { OutsidePage } from './OutsidePage.tsx';
import { PrintFoot } from './PrintFoot.tsx';
import { Rail, railItems } from './Rail.tsx';
import { loadSession, signOut, useSession } from './session.ts';
import { SignInForm } from './SignInForm.tsx';
import { useHubLocation } from './useHubLocation.ts';
import { useScrollMemory } from './useScrollMemory.ts';
import './Shell.css';

/** The frame around every page: rail, header, and the sign-in that comes over the page when the session ends. */
export function Shell() {
  const t = useShellWords();
  const { status, session } = useSession();
  const { pathname, search } = useLocation();
  useEffect(() => {
    if (status === 'starting') void loadSession();
  }, [status]);

  if (status === 'starting') return <Starting />;
  if (status === 'unreachable') {
    return (
      <main className="shell-alone">
        <Problem error={{ lines: [t('startFailed'), t('startKept'), t('startDo')] }} onRetry={() => void loadSession()} />
      </main>
    );
  }
  if (status === 'out') {
    const back = pathname + search;
    return <Navigate to={back === '/' ? '/signin' : `/signin?back=${encodeURIComponent(back)}`} replace />;
  }
  return (
    <>
      <Frame />
      {status === 'expired' && (
        <Dialog title={t('expiredTitle')}>
          <p className="sub">{t('expiredText')}</p>
          <SignInForm account={session?.account} />
          <p className="sign-in-hint">
            <button type="button" className="link" onClick={() => void signOut()}>
              {t('signInOther')}
            </button>
          </p>
        </Dialog>
      )}
    </>
  );
}

export function Starting() {
  return (
    <div className="shell-alone">
      <Skeleton rows={4} />
    </div>
  );
}

// Pages that show one division as a whole; the others show single things, each with its own answer.
const areaPages = new Set(['/', '/organizations', '/coordination', '/trinity', '/findings', '/people', '/roster', '/calendar']);

function Frame() {
  const t = useShellWords();
  const navigate = useNavigate();
  const navigation = useNavigation();
  const { to, outside } = useHubLocation();
  const { pathname } = useLocation();
  const [keysOpen, setKeysOpen] = useState(false);
  const main = useScrollMemory();

  useShortcuts([
    ...railItems.map(({ path, key, jump, params }) => ({ keys: `g ${jump}`, words: t(key), run: () => void navigate(to(path, params)) })),
    { keys: '?', words: t('keys'), run: () => setKeysOpen(true) },
  ]);

  return (
    <div className="shell">
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <Rail />
      <div className="shell-right">
        <Header onKeys={() => setKeysOpen(true)} />
        {navigation.state === 'loading' && <div className="thin-bar" aria-hidden />}
        <main id="main" ref={main} tabIndex={-1}>
          <SavedNotice />
          <Suspense fallback={<Skeleton />}>{outside && areaPages.has(pathname) ? <OutsidePage /> : <Outlet />}</Suspense>
        </main>
      </div>
      <PrintFoot />
      {keysOpen && <KeyHelp onClose={() => setKeysOpen(false)} />}
    </div>
  );
}
