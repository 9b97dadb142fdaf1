import { Migration } from '@mikro-orm/migrations';

/** Corrected minutes leave out who was not there and what was not discussed. Nobody may delete anything else. */
export class Migration20261122000014_strike_minutes extends Migration {
  override async up(): Promise<void> {
    // A matter that something has come of is kept by the foreign keys of that.
    this.addSql(`create function hub_strike_minutes(minutes uuid, struck uuid[]) returns void language plpgsql security definer set search_path from current as $$
      begin
        if not exists (select 1 from meeting m where m.id = minutes and m.division_code::bigint <@ current_setting('hub.scope')::int8multirange) then
          raise exception 'Only minutes of the caller''s area can be corrected.' using errcode = '42501';
        end if;
        delete from attendance a where a.meeting_id = minutes and a.id = any(struck);
        delete from party_vote v using matter m where m.id = v.matter_id and m.meeting_id = minutes and (v.id = any(struck) or m.id = any(struck));
        delete from matter m where m.meeting_id = minutes and m.id = any(struck);
      end
    $$`);
    this.addSql('revoke execute on function hub_strike_minutes(uuid, uuid[]) from public');
    this.addSql('grant execute on function hub_strike_minutes(uuid, uuid[]) to hub_scoped, hub_nation');
  }

  override async down(): Promise<void> {
    this.addSql('drop function hub_strike_minutes(uuid, uuid[])');
  }
}
