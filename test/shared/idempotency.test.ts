import { graphql, type VariablesOf } from '@sanfang/schema/graphql.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onEachEngine, openHub, type TestHub } from '../kit/hub.ts';
import { changqing, nothingChanges, personId, postId, tianshui, wangma } from '../kit/rows.ts';
import { administrator, type Caller, editor, nameOf } from '../kit/viewers.ts';

const establishOrganization = graphql(`
  mutation ($input: EstablishOrganizationInput!) {
    establishOrganization(input: $input) {
      __typename
      ... on OrganizationRecorded {
        organization {
          __typename
          id
          name
          version
          history {
            nodes {
              operation
            }
          }
        }
      }
      ... on CodeIsUnknown {
        code
      }
    }
  }
`);
const appointPerson = graphql(`
  mutation ($input: AppointPersonInput!) {
    appointPerson(input: $input) {
      __typename
      ... on Appointment {
        id
        version
        post {
          title
        }
        history {
          nodes {
            operation
          }
        }
      }
    }
  }
`);
const renameOrganization = graphql(`
  mutation ($input: RenameOrganizationInput!) {
    renameOrganization(input: $input) {
      __typename
      ... on OrganizationRecorded {
        organization {
          name
          version
        }
      }
    }
  }
`);
type Establish = VariablesOf<typeof establishOrganization>['input'];
type Appoint = VariablesOf<typeof appointPerson>['input'];

const ten = Array.from({ length: 10 });
const equal = <T>(answers: T[]): T => {
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  return answers[0]!;
};

onEachEngine((engine) => {
  let hub: TestHub;
  let seat: string;
  let zhong: string;
  let next = 0;
  beforeAll(async () => {
    hub = await openHub({ engine });
    seat = await postId(hub, '王马社区居民委员会', '委员（文体）');
    zhong = await personId(hub, '钟永芳');
  });
  afterAll(() => hub.close());

  const newKey = () => `retry ${(next += 1)}`;
  const team = (input: Partial<Establish>) => ({
    input: { kind: 'VOLUNTEER_TEAM', name: '王马护河志愿队', divisionCode: wangma, ...input },
  });
  const establish = async (input: Partial<Establish>, caller: Caller = editor(changqing)) => {
    const { establishOrganization: outcome } = await hub.ask(caller, establishOrganization, team(input));
    if (outcome?.__typename !== 'OrganizationRecorded') throw new Error(`Not recorded: ${JSON.stringify(outcome)}`);
    return outcome.organization;
  };
  const appoint = async (input: Partial<Appoint>) => {
    const asked = { postId: seat, personId: zhong, mode: 'DIRECT_ELECTION', since: '2026-10-01', ...input } as const;
    return (await hub.ask(editor(changqing), appointPerson, { input: asked })).appointPerson;
  };
  const refusal = (input: object) => hub.refusal(editor(changqing), establishOrganization, team(input));
  const named = async (name: string) => (await hub.sql('select 1 from organization where name = ?', [name])).length;
  const kept = async (key: string) => (await hub.sql('select 1 from idempotency_key where key = ?', [key])).length;

  describe('ten equal requests at once under one key are one record, one audit entry and ten equal answers:', () => {
    test('a row in a payload', async () => {
      const idempotencyKey = newKey();
      const answers = await Promise.all(ten.map(() => establish({ name: '十次登记的队', idempotencyKey })));
      expect(equal(answers)).toMatchObject({
        __typename: 'SocialOrganization',
        version: 1,
        history: { nodes: [{ operation: 'INSERT' }] },
      });
      expect(await named('十次登记的队')).toBe(1);
    });

    test('a row in a union', async () => {
      const idempotencyKey = newKey();
      const answers = await Promise.all(ten.map(() => appoint({ idempotencyKey, until: '2026-10-08' })));
      expect(equal(answers)).toMatchObject({
        __typename: 'Appointment',
        post: { title: '委员（文体）' },
        version: 1,
        history: { nodes: [{ operation: 'INSERT' }] },
      });
    });

    test('an update, which would conflict with itself', async () => {
      const { id } = await establish({ name: '旧名之队' });
      const input = { organizationId: id, version: 1, name: '新名之队', since: '2026-11-01', idempotencyKey: newKey() };
      const answers = await Promise.all(ten.map(() => hub.ask(editor(changqing), renameOrganization, { input })));
      expect(equal(answers)).toEqual({
        renameOrganization: { __typename: 'OrganizationRecorded', organization: { name: '新名之队', version: 2 } },
      });
    });
  });

  test('without a key, what is sent twice is recorded twice', async () => {
    await Promise.all([establish({ name: '没有防重键的队' }), establish({ name: '没有防重键的队', idempotencyKey: null })]);
    expect(await named('没有防重键的队')).toBe(2);
  });

  test('what was recorded is answered as it is now', async () => {
    const idempotencyKey = newKey();
    const { id } = await establish({ name: '先前的名称', idempotencyKey });
    const input = { organizationId: id, version: 1, name: '后来的名称', since: '2026-11-01' };
    await hub.ask(editor(changqing), renameOrganization, { input });
    expect(await establish({ name: '先前的名称', idempotencyKey })).toMatchObject({ id, name: '后来的名称', version: 2 });
  });

  test('the order of fields, written out or in variables, says nothing', async () => {
    const idempotencyKey = newKey();
    const { id } = await establish({ name: '顺序之队', idempotencyKey });
    const written = `mutation { establishOrganization(input: { idempotencyKey: "${idempotencyKey}", divisionCode: "${wangma}", name: "顺序之队", kind: "VOLUNTEER_TEAM" }) {
      ... on OrganizationRecorded { organization { id } } } }`;
    expect(await hub.ask(editor(changqing), written)).toEqual({ establishOrganization: { organization: { id } } });
  });

  test('each mutation of a request has its own key', async () => {
    const [one, other] = [newKey(), newKey()];
    const field = (alias: string, name: string, key: string) =>
      `${alias}: establishOrganization(input: { idempotencyKey: "${key}", divisionCode: "${wangma}", name: "${name}", kind: "VOLUNTEER_TEAM" }) {
        ... on OrganizationRecorded { organization { id name } } }`;
    const answer = await hub.ask(
      editor(changqing),
      `mutation { ${field('a', '同单甲队', one)} ${field('b', '同单乙队', other)} ${field('again', '同单甲队', one)} }`,
    );
    expect(answer.a.organization.name).toBe('同单甲队');
    expect(answer.b.organization.name).toBe('同单乙队');
    expect(answer.again).toEqual(answer.a);
    expect(await named('同单甲队')).toBe(1);
  });

  test('two callers with the same key do not meet', async () => {
    const idempotencyKey = newKey();
    const callers = [editor(changqing), editor(wangma), administrator()];
    const recorded = await Promise.all(callers.map((caller) => establish({ name: '三人同键', idempotencyKey }, caller)));
    expect(new Set(recorded.map(({ id }) => id)).size).toBe(3);
    // What another has under the key is nobody's business: this content would be refused if they met.
    const mine = await establish({ name: '另一辖区同键', divisionCode: '330105012001', idempotencyKey }, editor(tianshui));
    expect(mine.name).toBe('另一辖区同键');
  });

  describe('a key that was used', () => {
    const used = 'used once';
    beforeAll(async () => void (await establish({ name: '占键之队', idempotencyKey: used })));
    nothingChanges(() => hub);

    test('is refused with other content, and the refusal says so', async () => {
      const refused = await refusal({ name: '换了内容', idempotencyKey: used });
      expect(refused).toMatchObject({ code: 'BAD_USER_INPUT' });
      expect(refused.message).toContain('input.idempotencyKey');
      expect(refused.message).toContain('已用于另一项内容（establishOrganization）');
    });

    test('is refused for another action', async () => {
      const input = { postId: seat, personId: zhong, mode: 'OPEN_RECRUITMENT', since: '2026-11-01', idempotencyKey: used } as const;
      expect(await hub.refusal(editor(changqing), appointPerson, { input })).toMatchObject({ code: 'BAD_USER_INPUT' });
    });
  });

  describe('the key is free again', () => {
    test('after a typed refusal', async () => {
      const idempotencyKey = newKey();
      const asked = { postId: await postId(hub, '王马社区居民委员会', '主任'), idempotencyKey };
      expect(await appoint(asked)).toEqual({ __typename: 'SeatIsTaken' });
      expect(await kept(idempotencyKey)).toBe(0);
      expect(await appoint({ ...asked, postId: seat, since: '2026-11-03' })).toMatchObject({ __typename: 'Appointment' });
    });

    test('after an error', async () => {
      const idempotencyKey = newKey();
      expect(await refusal({ parentId: zhong, idempotencyKey })).toMatchObject({ code: 'NOT_FOUND' });
      expect(await establish({ name: '改正之队', idempotencyKey })).toMatchObject({ name: '改正之队' });
    });
  });

  describe('is no key, and nothing is recorded:', () => {
    nothingChanges(() => hub);

    test.each(['', 'k'.repeat(201), 'a\u0000b', 'a\nb'])('%j', async (idempotencyKey) => {
      const refused = await refusal({ idempotencyKey });
      expect(refused).toMatchObject({ code: 'BAD_USER_INPUT' });
      expect(refused.message).toContain('input.idempotencyKey');
    });
  });

  test('a key may have two hundred characters of any script', async () => {
    const idempotencyKey = '登记 𠮷'.repeat(50);
    const { id } = await establish({ name: '长键之队', idempotencyKey });
    expect(await establish({ name: '长键之队', idempotencyKey })).toMatchObject({ id });
  });

  test('keys are kept for seven days, and then go when another comes', async () => {
    const [fresh, old] = [newKey(), newKey()];
    const { id } = await establish({ name: '六天前的队', idempotencyKey: fresh });
    await establish({ name: '八天前的队', idempotencyKey: old });
    const age = 'update idempotency_key set made_at = now() - ?::interval where key = ?';
    await hub.sql(age, ['6 days 23 hours', fresh]);
    await hub.sql(age, ['7 days 1 hour', old]);
    await establish({ name: '今天的队', idempotencyKey: newKey() }, editor(wangma));
    expect([await kept(fresh), await kept(old)]).toEqual([1, 0]);
    expect(await establish({ name: '六天前的队', idempotencyKey: fresh })).toMatchObject({ id });
  });

  test.each(['hub_scoped', 'hub_nation'])('as %s a caller meets only their own keys, and removes none', async (role) => {
    const [mine, theirs] = [newKey(), newKey()];
    await establish({ name: '我的', idempotencyKey: mine });
    await establish({ name: '别人的', idempotencyKey: theirs }, editor(wangma));
    const as = (text: string, values: unknown[] = []) =>
      hub.hub.newManager().transactional(async (em) => {
        await em.execute(`set local role ${role}`);
        await em.execute("select set_config('hub.actor', ?, true)", [`key:${nameOf(editor(changqing))}`]);
        return em.execute<{ key: string }[]>(text, values);
      });
    const seen = await as('select key from idempotency_key');
    expect(seen.map(({ key }) => key)).toContain(mine);
    expect(seen.map(({ key }) => key)).not.toContain(theirs);
    expect(await as('update idempotency_key set answer = null where key = ? returning key', [theirs])).toEqual([]);
    const forged = "insert into idempotency_key (caller, key, action, input_hash) values ('admin', 'k', 'a', 'h')";
    await expect(as(forged)).rejects.toThrow('row-level security');
    await expect(as('delete from idempotency_key')).rejects.toThrow('permission denied');
  });

  test('what has left the area of the caller is not answered to them, and not recorded again', async () => {
    const asked = { name: '迁走的队', idempotencyKey: newKey() };
    const { id } = await establish(asked);
    await hub.sql('update organization set division_id = (select id from division where code = ?) where id = ?', [`${tianshui}000`, id]);
    expect(await refusal(asked)).toMatchObject({ code: 'NOT_FOUND', message: '没有找到首次登记的内容，或不在你的辖区内。' });
    expect(await named('迁走的队')).toBe(1);
  });
});
