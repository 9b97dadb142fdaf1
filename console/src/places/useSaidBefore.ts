import { useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { say } from '../ui/form/saved.ts';

/** Says on this page what the page before has done, once: a new page begins by forgetting what was said. */
export function useSaidBefore() {
  const location = useLocation();
  const navigate = useNavigate();
  const said = useRef((location.state as { said?: string } | null)?.said);
  useEffect(() => {
    const sentence = said.current;
    if (!sentence) return;
    const timer = setTimeout(() => {
      said.current = undefined;
      void navigate({ pathname: location.pathname, search: location.search }, { replace: true, state: null });
      say({ sentence, tone: 'done' });
    });
    return () => clearTimeout(timer);
  }, [location.pathname, location.search, navigate]);
}
