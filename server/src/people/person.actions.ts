import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../context.ts';
import { Community, Division } from '../places/division.entity.ts';

import { checkGiven, correct } from '../shared/correct.ts';
import { problem } from '../shared/problems.ts';
import { searchKeys } from '../shared/search-keys.ts';
import { authorizeWriting, checkVersion, inTransaction, load } from '../shared/writing.ts';
import { Person } from './person.entity.ts';
import { PersonMayExist } from './person.errors.ts';
import type { CorrectPersonInput, RegisterPersonInput } from './person.inputs.ts';

/** Records a person. Whoever has the same name in the same street may be the same: the caller has to say it is another. */
export function registerPerson(context: Context, input: RegisterPersonInput): Promise<Person | PersonMayExist> {
  authorizeWriting(context);
  checkGiven('name', input.name);
  checkFacts(context, input);
  return inTransaction(context, async (em) => {
    const { divisionId, anyway, ...facts } = input;
    const division = await load<Division>(em, Division as never, divisionId, { called: '区划' });
    const name = input.name.trim();
    const candidates = anyway ? [] : await namesakes(em, name, division);
    if (candidates.length > 0) return personMayExist(name, candidates);
    const person = em.create(Person, { ...facts, name, division, searchKeys: searchKeys([name]) } as never) as Person;
    await em.flush();
    return person;
  });
}

/** Puts facts of a person right; where the file moves, what is in it moves with it. */
export function correctPerson(context: Context, input: CorrectPersonInput): Promise<Person> {
  authorizeWriting(context);
  checkFacts(context, input);
  return inTransaction(context, async (em) => {
    const person = await load(em, Person, input.personId, { called: '人员', lock: true });
    checkVersion(person, input.version);
    correct(person, input, ['name', 'phone', 'bornIn', 'partyMember', 'education', 'certificate'], ['name']);
    person.name = person.name.trim();
    person.searchKeys = searchKeys([person.name]);
    if (input.divisionId === undefined) return person;
    checkGiven('divisionId', input.divisionId);
    Object.assign(person, { division: await load<Division>(em, Division as never, input.divisionId!, { called: '区划' }) });
    await em.flush();
    // The code that stands in the rows of the file is kept by their triggers, when they are written.
    await em.execute('update worker_file set person_id = person_id where person_id = ?', [person.id]);
    await em.execute('update worker_record set file_id = f.id from worker_file f where f.id = file_id and f.person_id = ?', [person.id]);
    return person;
  });
}

/** Those of the same name whose file is kept in the same street, or in the division itself where it is a higher one. */
async function namesakes(em: EntityManager, name: string, division: Division): Promise<Person[]> {
  const area = (division instanceof Community && (await division.parent?.load())) || division;
  return em.find(Person, { name, divisionCode: { $gte: area.code, $lt: area.codeEnd } } as never, {
    orderBy: { id: 'asc' } as never,
    limit: 20,
  });
}

const personMayExist = (name: string, candidates: Person[]): PersonMayExist =>
  Object.assign(new PersonMayExist(), {
    message: `本街道已登记有${candidates.length > 1 ? ` ${candidates.length} 位` : ''}“${name}”。确为另一人，再次登记。`,
    candidates,
  });

function checkFacts({ today }: Context, { bornIn, phone }: Pick<RegisterPersonInput, 'bornIn' | 'phone'>): void {
  const thisYear = Number(today.slice(0, 4));
  if (bornIn != null && (bornIn < 1900 || bornIn > thisYear))
    throw problem('BAD_USER_INPUT', `input.bornIn（${bornIn}）不是 1900 至 ${thisYear} 之间的年份。`);
  if (phone != null && !/^\+?\d[\d -]{4,19}$/.test(phone))
    throw problem('BAD_USER_INPUT', 'input.phone 只能由数字、空格和连字符组成，5 至 20 位。');
}
