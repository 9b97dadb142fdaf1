import Button from 'antd/es/button';
import { useState } from 'react';
import { useShellWords } from '../i18n/shell.ts';
import { signIn } from './session.ts';

/**
 * Spends a one-time link. It waits for a press of the button, since a link that is spent by being looked at
 * would be spent by the preview of a chat program; and it is the moment to set a password for the next time.
 */
export function LinkForm({ token, onSpent }: { token: string; onSpent(): void }) {
  const t = useShellWords();
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);

  async function submit(event: React.FormEvent) {
    event.preventDefault();
    if (password && password.length < 10) return setProblem(t('passwordShort'));
    setBusy(true);
    const refusal = await signIn(password ? { token, password } : { token });
    setBusy(false);
    if (refusal === undefined) return;
    if (refusal === '') setProblem(t('unreachable'));
    else onSpent();
  }

  return (
    <form className="sign-in-form" onSubmit={(event) => void submit(event)} noValidate>
      <label htmlFor="sign-in-new">{t('newPassword')}</label>
      <input
        id="sign-in-new"
        type="password"
        autoComplete="new-password"
        autoFocus
        value={password}
        aria-describedby="sign-in-new-help sign-in-problem"
        onChange={(event) => setPassword(event.target.value)}
      />
      <p id="sign-in-new-help" className="mute sign-in-help">
        {t('newPasswordHelp')}
      </p>
      <p id="sign-in-problem" className="sign-in-problem" role="alert">
        {problem}
      </p>
      <Button type="primary" htmlType="submit" loading={busy} block>
        {t(busy ? 'signingIn' : 'signIn')}
      </Button>
    </form>
  );
}
