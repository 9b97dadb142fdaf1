import { afterAll, beforeAll, expect, test } from 'vitest';
import { onEachEngine, openHub, type TestHub } from '../kit/hub.ts';
import { changqing, wangma } from '../kit/rows.ts';
import { editor, reader } from '../kit/viewers.ts';
import { changeLayout, previewOf } from '../organizations/change-event-kit.ts';
import { communityId, contentsOf } from '../organizations/change-event-furnish.ts';
import { documentOf } from './question.ts';

onEachEngine((engine) => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await openHub({ engine });
  });
  afterAll(() => hub.close());

  test('Q23: what the last split or merge changed in a street', async () => {
    const id = await communityId(hub, wangma);
    const { compoundIds } = await contentsOf(hub, wangma);
    const input = {
      kind: 'SPLIT',
      communityIds: [id],
      effectiveOn: '2026-11-10',
      basis: '长街〔2026〕8 号',
      parts: [
        { communityId: id, households: 1500, boundaryEast: '中河北路' },
        { name: '王马新社区', households: 714, compoundIds: compoundIds.slice(0, 2) },
      ],
    };
    const { changePreview } = await hub.ask(editor(changqing), previewOf, { input });
    await hub.ask(editor(changqing), changeLayout, { input: { ...input, stamp: changePreview.stamp } });
    hub.statements.length = 0;
    const { changeEvents } = await hub.ask(reader('330105'), documentOf('q23'), { street: changqing });
    expect(hub.statements).toHaveLength(1);
    expect(changeEvents.nodes).toMatchObject([
      {
        kind: 'SPLIT',
        basis: '长街〔2026〕8 号',
        before: { nodes: [{ name: '王马社区', households: 2214 }] },
        after: { nodes: expect.arrayContaining([expect.objectContaining({ name: '王马新社区', households: 714 })]) },
      },
    ]);
    expect(changeEvents.nodes[0].after.nodes).toContainEqual({
      name: '王马社区',
      households: 1500,
      boundary: expect.stringContaining('东至中河北路'),
    });
    expect(changeEvents.nodes[0].moves.groups).toContainEqual({
      key: { table: 'compound', action: 'MOVE', to: { name: '王马新社区' } },
      count: 2,
    });
  });
});
