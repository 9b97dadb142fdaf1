import type { EntityManager } from '@mikro-orm/postgresql';
import { codedIdOf } from '../shared/id.ts';
import { ruleDefinitions } from './rules/all.ts';
import { ruleId, ruleParameterTag } from './rules/rule-id.ts';

/** Brings the rows of the rules to what their files say, and adds what the sources state of numbers where it never was. */
export async function recordRules(em: EntityManager): Promise<void> {
  const connection = em.getConnection();
  await connection.execute(
    `insert into rule (id, code, name, name_en, subject, judged, judged_en, remedy, remedy_en, every_subject, clause, sources, position)
     select r.id, r.code, r.name, r.name_en, r.subject, r.judged, r.judged_en, r.remedy, r.remedy_en, r.every_subject, r.clause, r.sources, r.position
     from jsonb_populate_recordset(null::rule, ?) r
     on conflict (id) do update set (name, name_en, subject, judged, judged_en, remedy, remedy_en, every_subject, clause, sources, position) =
       (excluded.name, excluded.name_en, excluded.subject, excluded.judged, excluded.judged_en, excluded.remedy, excluded.remedy_en,
        excluded.every_subject, excluded.clause, excluded.sources, excluded.position)
     where rule is distinct from excluded`,
    [JSON.stringify(ruleRows())],
  );
  // The id of a stated value is the same on every hub: one that an area has ended or replaced is not added again.
  await connection.execute(
    `insert into rule_parameter (id, rule_id, name, division_id, value, since, until, sources, source_item, note, version)
     select p.id, p.rule_id, p.name, d.id, p.value, p.since, p.until, p.sources, p.source_item, p.note, 1
     from jsonb_to_recordset(?) as p(id uuid, rule_id uuid, name text, place text, value numeric, since date, until date, sources text[], source_item text, note text)
     left join division d on d.code = p.place
     where (p.place is null or d.id is not null) and not exists (select 1 from rule_parameter known where known.id = p.id)`,
    [JSON.stringify(parameterRows())],
  );
}

const ruleRows = () =>
  ruleDefinitions.map(({ code, name, subject, judged, remedy, everySubject, clause, sources }, index) => ({
    id: ruleId(code),
    code,
    name: name.zh,
    name_en: name.en,
    subject,
    judged: judged.zh,
    judged_en: judged.en,
    remedy: remedy.zh,
    remedy_en: remedy.en,
    every_subject: !!everySubject,
    clause,
    sources,
    position: index + 1,
  }));

const parameterRows = () =>
  ruleDefinitions.flatMap(({ code, parameters = [] }) =>
    parameters.map(({ name, place, value, since, until, sources, item, note }) => ({
      id: codedIdOf(ruleParameterTag, [code, name, place ?? '', since].join('/')),
      rule_id: ruleId(code),
      name,
      place,
      value,
      since,
      until,
      sources,
      source_item: item,
      note,
    })),
  );
