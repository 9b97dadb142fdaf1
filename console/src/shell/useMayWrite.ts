import { useSession } from './session.ts';
import { covers, useHubLocation } from './useHubLocation.ts';

/** Whether buttons that write are shown: not for readers, not in the past, not outside the account's own divisions. */
export function useMayWrite(divisionCode?: string): boolean {
  const { session } = useSession();
  const { past } = useHubLocation();
  if (!session || session.role === 'READER' || past) return false;
  return !divisionCode || covers(session.scope, divisionCode);
}
