import { daysBetween } from '@sanfang/schema/codes/dates.ts';
import { readFragment } from '@sanfang/schema/graphql.ts';
import { lastDay } from '../i18n/dates.ts';
import { usePeopleWords } from '../i18n/people.ts';
import { glyphOf } from '../organizations/families.ts';
import { OrganizationLink_organization } from '../organizations/OrganizationLink.tsx';
import { useHubLocation } from '../shell/useHubLocation.ts';
import { Card } from '../ui/Card.tsx';
import { Glyph } from '../ui/Glyph.tsx';
import { readPost, type PersonPost } from './PersonPosts.tsx';
import './PostsOverTime.css';

/** All posts on one scale of time, oldest first: bars that stand above one another were held at once. */
export function PostsOverTime({ posts }: { posts: PersonPost[] }) {
  const t = usePeopleWords();
  const { date } = useHubLocation();
  const rows = posts.map(readPost).sort((one, other) => one.since.localeCompare(other.since));
  const first = rows[0]?.since;
  if (!first) return null;
  const length = Math.max(1, daysBetween(first, date));
  const at = (day: string) => (Math.min(length, Math.max(0, daysBetween(first, day))) / length) * 100;
  return (
    <Card title={t('lifeTitle')} note={`${first} — ${date}`}>
      <ol className="posts-over-time">
        {rows.map(({ id, since, until, post }) => {
          const { kind, name } = readFragment(OrganizationLink_organization, post.organization);
          const serving = !until || until > date;
          const left = at(since);
          return (
            <li key={id}>
              <Glyph family={glyphOf(kind.family)} />
              <span className="posts-over-time-name">
                {name} <b>{post.title}</b>
              </span>
              <span className="posts-over-time-bar" aria-hidden>
                <i
                  className={serving ? 'posts-over-time-now' : undefined}
                  style={{ left: `${left}%`, width: `max(3px, ${(serving ? 100 : at(until!)) - left}%)` }}
                />
              </span>
              <span className="mute">
                {since} — {serving ? t('ongoing') : lastDay(until!)}
              </span>
            </li>
          );
        })}
      </ol>
    </Card>
  );
}
