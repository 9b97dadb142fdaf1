import { graphql, type VariablesOf } from '@sanfang/schema/graphql.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onEachEngine, openHub, type TestHub } from '../kit/hub.ts';
import { changqing, divisionId, nothingChanges, personId, tianshui, wangma } from '../kit/rows.ts';
import { type Caller, editor, nameOf, reader } from '../kit/viewers.ts';

const registerPerson = graphql(`
  mutation ($input: RegisterPersonInput!) {
    registerPerson(input: $input) {
      __typename
      ... on Person {
        id
        name
        phone
        bornIn
        partyMember
        education
        certificate
        demo
        version
        division {
          code
        }
        history {
          nodes {
            actor
            operation
          }
        }
      }
      ... on PersonMayExist {
        message
        candidates {
          name
          division {
            code
          }
        }
      }
    }
  }
`);
const correctPerson = graphql(`
  mutation ($input: CorrectPersonInput!) {
    correctPerson(input: $input) {
      name
      bornIn
      education
      certificate
      version
      division {
        code
      }
    }
  }
`);
type NewPerson = VariablesOf<typeof registerPerson>['input'];

onEachEngine((engine) => {
  let hub: TestHub;
  let community: string;
  let neighbor: string;
  beforeAll(async () => {
    hub = await openHub({ engine });
    community = await divisionId(hub, wangma);
    neighbor = await divisionId(hub, '330105014004');
  });
  afterAll(() => hub.close());

  const asked = (input: Partial<NewPerson>) => ({ input: { name: '欧阳试', divisionId: community, ...input } });
  const register = async (input: Partial<NewPerson>) => (await hub.ask(editor(changqing), registerPerson, asked(input))).registerPerson;
  const refusal = (input: Partial<NewPerson>, caller: Caller = editor(changqing)) => hub.refusal(caller, registerPerson, asked(input));

  describe('refuses to register, and changes nothing:', () => {
    nothingChanges(() => hub);

    test('somebody of a name that is there in the same street, and says who', async () => {
      expect(await register({ name: '沈如松', divisionId: neighbor })).toEqual({
        __typename: 'PersonMayExist',
        message: '本街道已登记有“沈如松”。确为另一人，再次登记。',
        candidates: [{ name: '沈如松', division: { code: wangma } }],
      });
    });

    test.each([
      ['a name of blanks', { name: '  ' }, 'input.name'],
      ['a year that no one living was born in', { bornIn: 1850 }, 'input.bornIn'],
      ['a year to come', { bornIn: 2027 }, 'input.bornIn'],
      ['a phone of letters', { phone: 'call me' }, 'input.phone'],
      ['what is no id', { divisionId: wangma }, '区划'],
    ])('%s', async (_what, input, where) => {
      const refused = await refusal(input);
      expect(refused.code).toBe('BAD_USER_INPUT');
      expect(refused.message).toContain(where);
    });

    test('a reader', async () => {
      expect(await refusal({}, reader(changqing))).toMatchObject({ code: 'FORBIDDEN' });
    });

    test('a file in another street', async () => {
      expect(await refusal({}, editor(tianshui))).toMatchObject({ code: 'NOT_FOUND' });
    });
  });

  test('a person is answered, kept, and found by name and initials', async () => {
    const facts = { bornIn: 1984, partyMember: true, education: '本科', certificate: '助理社会工作师' };
    const person = await register({ name: ' 欧阳试 ', phone: '12099990000', ...facts });
    expect(person).toEqual({
      __typename: 'Person',
      id: expect.any(String),
      name: '欧阳试',
      phone: '12099990000',
      ...facts,
      demo: false,
      version: 1,
      division: { code: wangma },
      history: { nodes: [{ actor: `key:${nameOf(editor(changqing))}`, operation: 'INSERT' }] },
    });
    const [row] = await hub.sql("select phone, search_keys, division_code from person where name = '欧阳试'");
    expect(row).toEqual({ phone: '12099990000', search_keys: expect.stringContaining('oys'), division_code: wangma });
  });

  test('ten equal registrations at once under one key make one person', async () => {
    const input = { name: '司徒试', idempotencyKey: 'register once' };
    const people = await Promise.all(Array.from({ length: 10 }, () => register(input)));
    const [first] = await hub.sql<{ id: string }>("select id from person where name = '司徒试'");
    expect(people.map((person) => person?.__typename === 'Person' && person.id)).toEqual(people.map(() => first!.id));
    expect(await hub.sql("select 1 from person where name = '司徒试'")).toHaveLength(1);
  });

  test('of the same name and said to be another, both are there', async () => {
    expect(await register({ name: '陆庆芳', anyway: true })).toMatchObject({ __typename: 'Person', name: '陆庆芳' });
    expect(await register({ name: '陆庆芳' })).toMatchObject({ __typename: 'PersonMayExist', candidates: { length: 2 } });
  });

  describe('corrects:', () => {
    let id: string;
    let present: { education: string; certificate: string | null };
    beforeAll(async () => {
      id = await personId(hub, '裘雅琴');
      const [row] = await hub.sql<typeof present>('select education, certificate from person where id = ?', [id]);
      present = row!;
    });
    const correct = async (input: object) =>
      (await hub.ask(editor(changqing), correctPerson, { input: { personId: id, version: 1, ...input } })).correctPerson;

    test('what is absent stays, what is null is emptied', async () => {
      expect(await correct({ certificate: '社会工作师', bornIn: null })).toEqual({
        name: '裘雅琴',
        bornIn: null,
        education: present.education,
        certificate: '社会工作师',
        version: 2,
        division: { code: wangma },
      });
      expect(await correct({ version: 2, certificate: null })).toMatchObject({
        certificate: null,
        education: present.education,
        version: 3,
      });
    });

    test('a name, by which the person is found from then on', async () => {
      expect(await correct({ version: 3, name: '裘雅勤' })).toMatchObject({ name: '裘雅勤', version: 4 });
      const [row] = await hub.sql('select search_keys from person where id = ?', [id]);
      expect(row).toEqual({ search_keys: expect.stringContaining('裘雅勤') });
    });

    test('where the file is kept, and all that is in it', async () => {
      expect(await correct({ version: 4, divisionId: neighbor })).toMatchObject({ division: { code: '330105014004' }, version: 5 });
      const rows = await hub.sql(
        `select distinct division_code from worker_file where person_id = ? union
         select distinct r.division_code from worker_record r join worker_file f on f.id = r.file_id where f.person_id = ?`,
        [id, id],
      );
      expect(rows).toEqual([{ division_code: '330105014004' }]);
    });

    test('not with an older version, and nothing that must not be empty', async () => {
      const refusalOf = (input: object) =>
        hub.refusal(editor(changqing), correctPerson, { input: { personId: id, version: 5, ...input } } as never);
      expect(await refusalOf({ version: 1, bornIn: 1990 })).toMatchObject({ code: 'CONFLICT' });
      expect(await refusalOf({ name: null })).toMatchObject({ code: 'BAD_USER_INPUT', message: 'input.name 不能为空。' });
      expect(await refusalOf({ divisionId: null })).toMatchObject({ code: 'BAD_USER_INPUT' });
    });
  });
});
