import { Link, useSearchParams } from 'react-router';

/** A meeting named in a line of text; it opens where it stands, on the page of its coordination. */
export function MeetingLink({ id, children }: { id: string; children: string }) {
  const [search] = useSearchParams();
  const next = new URLSearchParams(search);
  next.set('meeting', id);
  return (
    <Link to={`?${next}#meeting`} preventScrollReset>
      {children}
    </Link>
  );
}
