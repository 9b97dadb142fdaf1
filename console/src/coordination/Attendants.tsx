import { graphql, readFragment, type FragmentOf } from '@sanfang/schema/graphql.ts';
import { useMeetingWords } from '../i18n/meetings.ts';
import { glyphOf } from '../organizations/families.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { bySide } from './bySide.ts';
import { Side_organization, useSideName } from './sides.ts';

export const Attendants_meeting = graphql(
  `
    fragment Attendants_meeting on Meeting {
      attendances(orderBy: [{ position: ASC }], first: 100) {
        nodes {
          id
          name
          role
          present
          note
          organization {
            id
            ...Side_organization
          }
        }
      }
    }
  `,
  [Side_organization],
);

const named = 2;

/** Who came, side by side in the order of the seats, and who did not, with the excuse. */
export function Attendants({ meeting, over }: { meeting: FragmentOf<typeof Attendants_meeting>; over: boolean }) {
  const t = useMeetingWords();
  const sideName = useSideName();
  const { nodes } = readFragment(Attendants_meeting, meeting).attendances;
  const groups = bySide(over ? nodes.filter(({ present }) => present) : nodes);
  const absent = over ? nodes.filter(({ present }) => !present) : [];
  // Who stayed away for the same side and the same reason is named together.
  const excuses = new Map<string, string[]>();
  for (const { name, organization, note } of absent) {
    const why = [organization && sideName(organization), note ?? t('noExcuse')].filter(Boolean).join('，');
    excuses.set(why, [...(excuses.get(why) ?? []), name]);
  }
  const people = (names: string[]) => (names.length > named ? t('andOthers', { name: names[0]!, count: names.length }) : names.join('、'));
  return (
    <div className="attendants">
      <h3>{t(over ? 'present' : 'invited')}</h3>
      {nodes.length === 0 && <p className="mute">{t('attendantsNone')}</p>}
      <ul>
        {groups.map(({ side, members }) => (
          <li key={members[0]!.id}>
            {side ? (
              <Glyph family={glyphOf(readFragment(Side_organization, side).kind.family)} size={16} />
            ) : (
              <span className="attendants-gap" />
            )}
            <span title={members.map(({ name }) => name).join('、')}>
              {people(members.map(({ name }) => name))}{' '}
              <span className="mute nowrap">
                {side ? sideName(side) : t('otherSide')}
                {members.some(({ role }) => role === 'CHAIR') && t('asChair')}
              </span>
            </span>
          </li>
        ))}
        {absent.length > 0 && (
          <li>
            <span className="attendants-gap" />
            <span>
              {t('absent', { count: absent.length })}
              {[...excuses].map(([why, names], index) => (
                <span key={why}>
                  {index > 0 && '；'}
                  {names.join('、')} <span className="mute">{why}</span>
                </span>
              ))}
            </span>
          </li>
        )}
      </ul>
    </div>
  );
}
