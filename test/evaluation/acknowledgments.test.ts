import { graphql } from '@sanfang/schema/graphql.ts';
import { addDays } from '@sanfang/schema/codes/dates.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { onEachEngine, openHub, type TestHub, today } from '../kit/hub.ts';
import { changqing, wangma } from '../kit/rows.ts';
import { editor, nameOf, reader } from '../kit/viewers.ts';
import { findings } from './kit.ts';

const acknowledge = graphql(`
  mutation ($input: AcknowledgeFindingInput!) {
    acknowledgeFinding(input: $input) {
      __typename
      ... on FindingAcknowledgment {
        id
        reason
        since
        until
        acknowledgedBy
        version
      }
      ... on FindingHasChanged {
        message
        finding {
          summary
        }
      }
    }
  }
`);
const withdraw = graphql(`
  mutation ($input: WithdrawAcknowledgmentInput!) {
    withdrawAcknowledgment(input: $input) {
      id
    }
  }
`);

onEachEngine((engine) => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await openHub({ engine });
  });
  afterAll(() => hub.close());

  const until = addDays(today, 30);
  const x2 = async (asOf?: string) => (await findings(hub, { within: wangma, rules: ['X2'], asOf }))[0]!;
  const inputFor = ({ subjectId, fingerprint }: { subjectId: string; fingerprint: string }) => ({
    rule: 'X2',
    subjectId,
    fingerprint,
    reason: '换届后一并调整',
    until,
  });

  test('explained, it says so until the day passes; changed, it comes back; withdrawn, it comes back', async () => {
    const before = await x2();
    expect(before.acknowledgment).toBeNull();
    const { acknowledgeFinding } = await hub.ask(editor(changqing), acknowledge, { input: inputFor(before) });
    expect(acknowledgeFinding).toMatchObject({
      __typename: 'FindingAcknowledgment',
      reason: '换届后一并调整',
      since: today,
      until,
      acknowledgedBy: nameOf(editor(changqing)),
    });

    expect((await x2()).acknowledgment?.reason).toBe('换届后一并调整');
    expect((await x2(addDays(until, -1))).acknowledgment).not.toBeNull();
    expect((await x2(until)).acknowledgment).toBeNull();
    expect((await x2(addDays(today, -1))).acknowledgment).toBeNull();
    const stillListed = await findings(hub, { within: wangma, rules: ['X2'] });
    expect(stillListed).toHaveLength(1);

    // Another deputy head: the same breach, other facts.
    const post = `(select p.id from post p join organization o on o.id = p.organization_id join post_kind k on k.id = p.kind_id
      where o.name = '王马社区公共服务工作站' and k.code = 'STATION_DEPUTY_HEAD')`;
    const [ended] = await hub.sql<{ id: string; person: string }>(
      `select id, person_id as person from appointment where post_id = ${post} and until is null`,
    );
    const [other] = await hub.sql<{ id: string }>(
      `select id from person where division_code = '${wangma}' and id <> ? order by id limit 1`,
      [ended!.person],
    );
    await hub.sql('update appointment set person_id = ? where id = ?', [other!.id, ended!.id]);
    const changed = await x2();
    expect(changed.verdict).toBe('BROKEN');
    expect(changed.fingerprint).not.toBe(before.fingerprint);
    expect(changed.acknowledgment).toBeNull();
    const stale = await hub.ask(editor(changqing), acknowledge, { input: inputFor(before) });
    expect(stale.acknowledgeFinding).toMatchObject({ __typename: 'FindingHasChanged', finding: { summary: changed.summary } });

    await hub.sql('update appointment set person_id = ? where id = ?', [ended!.person, ended!.id]);
    const again = (await x2()).acknowledgment!;
    await hub.ask(editor(changqing), withdraw, { input: { acknowledgmentId: again.id, version: again.version } });
    expect((await x2()).acknowledgment).toBeNull();
  });

  test('what holds needs no explanation', async () => {
    const [holds] = await findings(hub, { within: wangma, rules: ['X1'] });
    const { acknowledgeFinding } = await hub.ask(editor(changqing), acknowledge, { input: { ...inputFor(holds!), rule: 'X1' } });
    expect(acknowledgeFinding).toMatchObject({ __typename: 'FindingHasChanged' });
  });

  test('refused: by a reader, without a reason, for longer than a year, in another area', async () => {
    const input = inputFor(await x2());
    expect((await hub.refusal(reader(changqing), acknowledge, { input })).code).toBe('FORBIDDEN');
    expect((await hub.refusal(editor(changqing), acknowledge, { input: { ...input, reason: ' ' } })).code).toBe('BAD_USER_INPUT');
    expect((await hub.refusal(editor(changqing), acknowledge, { input: { ...input, until: addDays(today, 400) } })).code).toBe(
      'BAD_USER_INPUT',
    );
    const elsewhere = await hub.ask(editor('330105012'), acknowledge, { input });
    expect(elsewhere.acknowledgeFinding).toMatchObject({ __typename: 'FindingHasChanged', finding: null });
    const over = await hub.ask(editor(changqing), acknowledge, { input: { ...input, until: today } });
    expect(over.acknowledgeFinding?.__typename).toBe('PeriodIsEmpty');
  });
});
