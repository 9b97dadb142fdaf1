import { Migration } from '@mikro-orm/migrations';

/** Lines whose ends have moved, and rows that an event began: tables in the order in which they can be removed. */
const begun = ['relation', 'coordination_seat', 'post', 'organization', 'division'];

/** What change events need: what they did to a row, names and sizes that outlast it, and who may write divisions. */
export class Migration20261122000012_change_events extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "change_event_move" add "action" text collate "C" not null, add "sequence_after" bigint null, add "sequence_undone" bigint null`);
    this.addSql(`alter table "change_event_move" add constraint "change_event_move_action_check" check ("action" in ('BEGIN', 'END', 'MOVE', 'CHANGE', 'FOLLOW'))`);
    this.addSql('create index "change_event_move_action_index" on "change_event_move" ("action")');
    this.addSql('alter table "change_event_part" add "name" text collate "C" not null, add "households" int null, add "population" int null');
    this.addSql('create index "change_event_part_name_index" on "change_event_part" ("name")');
    this.addSql('alter table "change_event_part" drop constraint "change_event_part_one"');
    this.addSql('alter table "change_event_part" add constraint "change_event_part_one" check ((num_nonnulls(division_id, organization_id) <= 1))');

    // The tree is open to all, so it has no policy; what may be written is decided here.
    this.addSql(`create function hub_guard_division() returns trigger language plpgsql as $$
      declare
        area int8multirange := current_setting('hub.scope')::int8multirange;
      begin
        if new.level <> 'COMMUNITY' or not new.code::bigint <@ area or tg_op = 'UPDATE' and (old.level <> 'COMMUNITY' or not old.code::bigint <@ area) then
          raise exception 'A division outside the scope of the caller cannot be written.' using errcode = '42501';
        end if;
        return new;
      end
    $$`);
    this.addSql(`create trigger "division_guard" before insert or update on "division" for each row when (current_user in ('hub_scoped', 'hub_nation')) execute function hub_guard_division()`);

    // A line to an organization that the caller cannot see follows all the same. Nothing is set that its trigger would not set.
    this.addSql(`create function hub_follow_relations(organizations uuid[]) returns void language plpgsql security definer set search_path from current as $$
      declare
        area text := current_setting('hub.scope');
      begin
        perform set_config('hub.scope', '{[0,1000000000000)}', true);
        update relation r set source_id = r.source_id from organization s, organization t
        where s.id = r.source_id and t.id = r.target_id and (r.source_id = any(organizations) or r.target_id = any(organizations))
          and (r.source_code <> s.division_code or r.target_code <> t.division_code);
        perform set_config('hub.scope', area, true);
      end
    $$`);

    // What an undone event had begun. Nobody else may delete; what is newer and depends on it forbids it by its foreign key.
    this.addSql(`create function hub_remove_begun(undone uuid) returns void language plpgsql security definer set search_path from current as $$
      declare
        begun uuid[];
      begin
        if not exists (select 1 from change_event e where e.id = undone and e.undone_at is not null and e.division_code::bigint <@ current_setting('hub.scope')::int8multirange) then
          raise exception 'Only what an undone event of the caller''s area began can be removed.' using errcode = '42501';
        end if;
        begun := array(select m.node_id from change_event_move m where m.event_id = undone and m.action = 'BEGIN');
        update change_event_part set division_id = null where division_id = any(begun);
        update change_event_part set organization_id = null where organization_id = any(begun);
        update change_event_move set from_id = null where from_id = any(begun);
        update change_event_move set to_id = null where to_id = any(begun);
        ${begun.map((table) => `delete from "${table}" where id = any(begun);`).join('\n        ')}
        delete from search_entry where node_id = any(begun);
      end
    $$`);
    for (const call of ['hub_follow_relations(uuid[])', 'hub_remove_begun(uuid)']) {
      this.addSql(`revoke execute on function ${call} from public`);
      this.addSql(`grant execute on function ${call} to hub_scoped, hub_nation`);
    }
  }

  override async down(): Promise<void> {
    this.addSql('drop function hub_remove_begun(uuid)');
    this.addSql('drop function hub_follow_relations(uuid[])');
    this.addSql('drop trigger "division_guard" on "division"');
    this.addSql('drop function hub_guard_division()');
    this.addSql('alter table "change_event_part" drop column "name", drop column "households", drop column "population"');
    this.addSql('alter table "change_event_move" drop column "action", drop column "sequence_after", drop column "sequence_undone"');
  }
}
