import Button from 'antd/es/button';
import { useRef, useState } from 'react';
import { useShellWords } from '../i18n/shell.ts';
import { signIn } from './session.ts';
import './SignIn.css';

export function SignInForm({ account, onDone }: { account?: string; onDone?: () => void }) {
  const t = useShellWords();
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  async function submit(event: React.FormEvent) {
    event.preventDefault();
    const values = new FormData(form.current!);
    const given = { account: String(values.get('account')).trim(), password: String(values.get('password')) };
    if (!given.account || !given.password) {
      setProblem(t('fillBoth'));
      form.current?.querySelector<HTMLInputElement>(given.account ? '#sign-in-password' : '#sign-in-account')?.focus();
      return;
    }
    setBusy(true);
    const refusal = await signIn(given);
    setBusy(false);
    if (refusal === undefined) onDone?.();
    else setProblem(refusal || t('unreachable'));
  }

  return (
    <form ref={form} className="sign-in-form" onSubmit={(event) => void submit(event)} noValidate>
      <label htmlFor="sign-in-account">{t('account')}</label>
      <input
        id="sign-in-account"
        name="account"
        autoComplete="username"
        defaultValue={account}
        autoFocus={!account}
        required
        aria-describedby="sign-in-problem"
      />
      <label htmlFor="sign-in-password">{t('password')}</label>
      <input
        id="sign-in-password"
        name="password"
        type="password"
        autoComplete="current-password"
        data-first-focus={account ? '' : undefined}
        required
        aria-describedby="sign-in-problem"
      />
      <p id="sign-in-problem" className="sign-in-problem" role="alert">
        {problem}
      </p>
      <Button type="primary" htmlType="submit" loading={busy} block>
        {t(busy ? 'signingIn' : 'signIn')}
      </Button>
    </form>
  );
}
