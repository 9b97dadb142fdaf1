import { useGraphWords } from '../i18n/graph.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { DrawerHead } from './DrawerHead.tsx';
import type { DrawerProps } from './NodeDrawer.tsx';
import { useSaying } from './usePictureWords.ts';
import { gapOf, kindName } from './words.ts';

/** What a folded box holds. Choosing one of them opens the fold. */
export function FoldDrawer({ hook, node, onClose }: DrawerProps) {
  const t = useGraphWords();
  const saying = useSaying();
  const members = node.members ?? [];
  const { unfolded } = hook.state;
  return (
    <>
      <DrawerHead
        title={kindName(node.organization, saying.english)}
        under={t('folded', { count: members.length })}
        mark={<Glyph family={node.organization.family} size={24} />}
        onClose={onClose}
      />
      <div className="graph-drawer-body">
        <ul className="graph-drawer-members">
          {members.map((member) => {
            const gap = gapOf(member, saying);
            return (
              <li key={member.id}>
                <button type="button" className="link" onClick={() => hook.change({ unfolded: [...unfolded, node.id], at: member.id })}>
                  {member.name}
                </button>
                {gap && <span className="graph-change-ended">{gap}</span>}
              </li>
            );
          })}
        </ul>
      </div>
      <div className="graph-drawer-foot">
        <button type="button" className="graph-button" onClick={() => hook.change({ unfolded: [...unfolded, node.id], at: undefined })}>
          {t('unfoldAll')}
        </button>
        <button
          type="button"
          className="plain graph-quiet"
          onClick={() => hook.change({ removed: [...hook.state.removed, ...members.map(({ id }) => id)], at: undefined })}
        >
          {t('hide')}
        </button>
      </div>
    </>
  );
}
