import { Migration } from '@mikro-orm/migrations';

/** Tables made here, those that others refer to first. */
const tables = [
  'change_event',
  'change_event_move',
  'rule',
  'finding_acknowledgment',
  'rule_parameter',
  'meeting',
  'matter',
  'project',
  'party_vote',
  'election',
  'reserve_pool_entry',
  'dispute',
  'dispute_step',
  'dispute_party',
  'change_event_part',
  'attendance',
  'agreement',
  'action_item',
  'worker_file',
  'worker_record',
];

/** The division code of a row that hangs on another, by that row: name of the function, table, column of the key. */
const keeping = [
  ['hub_keep_from_change_event', 'change_event', 'event_id'],
  ['hub_keep_from_person', 'person', 'person_id'],
  ['hub_keep_from_worker_file', 'worker_file', 'file_id'],
  ['hub_keep_from_meeting', 'meeting', 'meeting_id'],
  ['hub_keep_from_matter', 'matter', 'matter_id'],
  ['hub_keep_from_dispute', 'dispute', 'dispute_id'],
] as const;

/** Change events, elections, worker files, meetings, action items, disputes, agreements, projects, rules and what is said about findings. */
export class Migration20261122000010_mechanisms extends Migration {
  override async up(): Promise<void> {
    for (const [name, table, key] of keeping) {
      this.addSql(`create function ${name}() returns trigger language plpgsql as $$
        begin
          select t.division_code into new.division_code from ${table} t where t.id = new.${key};
          return new;
        end
      $$`);
    }
    // A value without a place holds everywhere: every code lies between the empty text and a colon.
    this.addSql(`create function hub_keep_rule_parameter() returns trigger language plpgsql as $$
      begin
        new.first_code := '';
        new.code_after := ':';
        if new.division_id is not null then
          select d.code, d.code_end into new.first_code, new.code_after from division d where d.id = new.division_id;
        end if;
        return new;
      end
    $$`);

    this.addSql(`create table "change_event" ("id" uuid not null, "kind" text collate "C" not null, "division_id" uuid not null, "division_code" text collate "C" not null, "effective_on" date not null, "basis" text collate "C" null, "reason" text collate "C" null, "undone_at" timestamptz(3) null, "undone_reason" text collate "C" null, "recorded_by" text collate "C" not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "change_event_kind_index" on "change_event" ("kind");`);
    this.addSql(`create index "change_event_division_id_index" on "change_event" ("division_id");`);
    this.addSql(`create index "change_event_division_code_index" on "change_event" ("division_code");`);
    this.addSql(`create index "change_event_effective_on_index" on "change_event" ("effective_on");`);
    this.addSql(`create index "change_event_undone_at_index" on "change_event" ("undone_at");`);
    this.addSql(`create table "change_event_move" ("id" uuid not null, "event_id" uuid not null, "table" text collate "C" not null, "node_id" uuid not null, "name" text collate "C" not null, "from_id" uuid null, "to_id" uuid null, "before" jsonb null, "version_after" int null, "division_code" text collate "C" not null, primary key ("id"));`);
    this.addSql(`create index "change_event_move_event_id_index" on "change_event_move" ("event_id");`);
    this.addSql(`create index "change_event_move_table_index" on "change_event_move" ("table");`);
    this.addSql(`create index "change_event_move_node_id_index" on "change_event_move" ("node_id");`);
    this.addSql(`create index "change_event_move_from_id_index" on "change_event_move" ("from_id");`);
    this.addSql(`create index "change_event_move_to_id_index" on "change_event_move" ("to_id");`);
    this.addSql(`create index "change_event_move_division_code_index" on "change_event_move" ("division_code");`);
    this.addSql(`create table "rule" ("id" uuid not null, "code" text collate "C" not null, "name" text collate "C" not null, "name_en" text collate "C" not null, "subject" text collate "C" not null, "judged" text collate "C" not null, "judged_en" text collate "C" not null, "remedy" text collate "C" not null, "remedy_en" text collate "C" not null, "every_subject" boolean not null, "clause" text collate "C" null, "sources" text[] not null, "position" int not null, primary key ("id"));`);
    this.addSql(`alter table "rule" add constraint "rule_code_unique" unique ("code");`);
    this.addSql(`create index "rule_name_index" on "rule" ("name");`);
    this.addSql(`create index "rule_name_en_index" on "rule" ("name_en");`);
    this.addSql(`create index "rule_subject_index" on "rule" ("subject");`);
    this.addSql(`create index "rule_every_subject_index" on "rule" ("every_subject");`);
    this.addSql(`create index "rule_position_index" on "rule" ("position");`);
    this.addSql(`create table "finding_acknowledgment" ("id" uuid not null, "rule_id" uuid not null, "subject_id" uuid not null, "division_id" uuid not null, "division_code" text collate "C" not null, "fingerprint" text collate "C" not null, "reason" text collate "C" not null, "since" date not null, "until" date not null, "acknowledged_by" text collate "C" not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "finding_acknowledgment_rule_id_index" on "finding_acknowledgment" ("rule_id");`);
    this.addSql(`create index "finding_acknowledgment_subject_id_index" on "finding_acknowledgment" ("subject_id");`);
    this.addSql(`create index "finding_acknowledgment_division_id_index" on "finding_acknowledgment" ("division_id");`);
    this.addSql(`create index "finding_acknowledgment_division_code_index" on "finding_acknowledgment" ("division_code");`);
    this.addSql(`create index "finding_acknowledgment_since_index" on "finding_acknowledgment" ("since");`);
    this.addSql(`create index "finding_acknowledgment_until_index" on "finding_acknowledgment" ("until");`);
    this.addSql(`create index "finding_acknowledgment_acknowledged_by_index" on "finding_acknowledgment" ("acknowledged_by");`);
    this.addSql(`create index "finding_acknowledgment_rule_id_subject_id_index" on "finding_acknowledgment" ("rule_id", "subject_id");`);
    this.addSql(`create table "rule_parameter" ("id" uuid not null, "rule_id" uuid not null, "name" text collate "C" not null, "division_id" uuid null, "first_code" text collate "C" not null default '', "code_after" text collate "C" not null default '', "value" numeric(14,2) not null, "since" date not null, "until" date null, "sources" text[] not null, "source_item" text collate "C" null, "note" text collate "C" null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "rule_parameter_rule_id_index" on "rule_parameter" ("rule_id");`);
    this.addSql(`create index "rule_parameter_name_index" on "rule_parameter" ("name");`);
    this.addSql(`create index "rule_parameter_division_id_index" on "rule_parameter" ("division_id");`);
    this.addSql(`create index "rule_parameter_since_index" on "rule_parameter" ("since");`);
    this.addSql(`create index "rule_parameter_until_index" on "rule_parameter" ("until");`);
    this.addSql(`create table "meeting" ("id" uuid not null, "organization_id" uuid not null, "division_code" text collate "C" not null, "number" text collate "C" not null, "title" text collate "C" not null, "starts_at" timestamptz(3) not null, "ends_at" timestamptz(3) null, "place" text collate "C" null, "mode" text collate "C" not null, "link" text collate "C" null, "state" text collate "C" not null, "opening" text collate "C" null, "note" text collate "C" null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "meeting_organization_id_index" on "meeting" ("organization_id");`);
    this.addSql(`create index "meeting_division_code_index" on "meeting" ("division_code");`);
    this.addSql(`create index "meeting_number_index" on "meeting" ("number");`);
    this.addSql(`create index "meeting_title_index" on "meeting" ("title");`);
    this.addSql(`create index "meeting_starts_at_index" on "meeting" ("starts_at");`);
    this.addSql(`create index "meeting_mode_index" on "meeting" ("mode");`);
    this.addSql(`create index "meeting_state_index" on "meeting" ("state");`);
    this.addSql(`alter table "meeting" add constraint "meeting_organization_id_number_unique" unique ("organization_id", "number");`);
    this.addSql(`create table "matter" ("id" uuid not null, "meeting_id" uuid not null, "division_code" text collate "C" not null, "position" int not null, "title" text collate "C" not null, "discussion" text collate "C" null, "outcome" text collate "C" null, "resolution_number" text collate "C" null, "resolution" text collate "C" null, "owners_asked" int null, "owners_agreed" int null, primary key ("id"));`);
    this.addSql(`create index "matter_meeting_id_index" on "matter" ("meeting_id");`);
    this.addSql(`create index "matter_division_code_index" on "matter" ("division_code");`);
    this.addSql(`create index "matter_position_index" on "matter" ("position");`);
    this.addSql(`create index "matter_outcome_index" on "matter" ("outcome");`);
    this.addSql(`create index "matter_resolution_number_index" on "matter" ("resolution_number");`);
    this.addSql(`alter table "matter" add constraint "matter_meeting_id_position_unique" unique ("meeting_id", "position");`);
    this.addSql(`create table "project" ("id" uuid not null, "organization_id" uuid not null, "matter_id" uuid null, "division_code" text collate "C" not null, "title" text collate "C" not null, "state" text collate "C" not null, "proposed_on" date not null, "budget" numeric(14,2) null, "funding_source" text collate "C" null, "started_on" date null, "ended_on" date null, "result" text collate "C" null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "project_organization_id_index" on "project" ("organization_id");`);
    this.addSql(`create index "project_matter_id_index" on "project" ("matter_id");`);
    this.addSql(`create index "project_division_code_index" on "project" ("division_code");`);
    this.addSql(`create index "project_title_index" on "project" ("title");`);
    this.addSql(`create index "project_state_index" on "project" ("state");`);
    this.addSql(`create index "project_proposed_on_index" on "project" ("proposed_on");`);
    this.addSql(`create index "project_started_on_index" on "project" ("started_on");`);
    this.addSql(`create index "project_ended_on_index" on "project" ("ended_on");`);
    this.addSql(`create table "party_vote" ("id" uuid not null, "matter_id" uuid not null, "division_code" text collate "C" not null, "party" text collate "C" not null, "vote" text collate "C" not null, primary key ("id"));`);
    this.addSql(`create index "party_vote_matter_id_index" on "party_vote" ("matter_id");`);
    this.addSql(`create index "party_vote_division_code_index" on "party_vote" ("division_code");`);
    this.addSql(`create index "party_vote_party_index" on "party_vote" ("party");`);
    this.addSql(`create index "party_vote_vote_index" on "party_vote" ("vote");`);
    this.addSql(`alter table "party_vote" add constraint "party_vote_matter_id_party_unique" unique ("matter_id", "party");`);
    this.addSql(`create table "election" ("id" uuid not null, "organization_id" uuid not null, "division_code" text collate "C" not null, "mode" text collate "C" not null, "term" text collate "C" null, "state" text collate "C" not null, "held_on" date not null, "registered_voters" int null, "ballots" int null, "valid_ballots" int null, "turnout" numeric(14,2) null, "observers" int null, "online_registration" boolean null, "electronic_count" boolean null, "term_since" date null, "term_until" date null, "basis" text collate "C" null, "note" text collate "C" null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "election_organization_id_index" on "election" ("organization_id");`);
    this.addSql(`create index "election_division_code_index" on "election" ("division_code");`);
    this.addSql(`create index "election_mode_index" on "election" ("mode");`);
    this.addSql(`create index "election_state_index" on "election" ("state");`);
    this.addSql(`create index "election_held_on_index" on "election" ("held_on");`);
    this.addSql(`create index "election_registered_voters_index" on "election" ("registered_voters");`);
    this.addSql(`create index "election_turnout_index" on "election" ("turnout");`);
    this.addSql(`create index "election_term_until_index" on "election" ("term_until");`);
    this.addSql(`create table "reserve_pool_entry" ("id" uuid not null, "person_id" uuid not null, "division_id" uuid not null, "division_code" text collate "C" not null, "since" date not null, "until" date null, "post_kind_id" uuid null, "promotion_id" uuid null, "months_in_pool" int null, "note" text collate "C" null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "reserve_pool_entry_person_id_index" on "reserve_pool_entry" ("person_id");`);
    this.addSql(`create index "reserve_pool_entry_division_id_index" on "reserve_pool_entry" ("division_id");`);
    this.addSql(`create index "reserve_pool_entry_division_code_index" on "reserve_pool_entry" ("division_code");`);
    this.addSql(`create index "reserve_pool_entry_since_index" on "reserve_pool_entry" ("since");`);
    this.addSql(`create index "reserve_pool_entry_until_index" on "reserve_pool_entry" ("until");`);
    this.addSql(`create index "reserve_pool_entry_post_kind_id_index" on "reserve_pool_entry" ("post_kind_id");`);
    this.addSql(`create index "reserve_pool_entry_promotion_id_index" on "reserve_pool_entry" ("promotion_id");`);
    this.addSql(`create index "reserve_pool_entry_months_in_pool_index" on "reserve_pool_entry" ("months_in_pool");`);
    this.addSql(`create table "dispute" ("id" uuid not null, "organization_id" uuid not null, "division_code" text collate "C" not null, "number" text collate "C" not null, "title" text collate "C" not null, "kind_id" uuid null, "registered_on" date not null, "state" text collate "C" not null, "mediator_id" uuid null, "agreement_text" text collate "C" null, "agreed_on" date null, "referred_to" text collate "C" null, "closed_on" date null, "note" text collate "C" null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "dispute_organization_id_index" on "dispute" ("organization_id");`);
    this.addSql(`create index "dispute_division_code_index" on "dispute" ("division_code");`);
    this.addSql(`create index "dispute_number_index" on "dispute" ("number");`);
    this.addSql(`create index "dispute_title_index" on "dispute" ("title");`);
    this.addSql(`create index "dispute_kind_id_index" on "dispute" ("kind_id");`);
    this.addSql(`create index "dispute_registered_on_index" on "dispute" ("registered_on");`);
    this.addSql(`create index "dispute_state_index" on "dispute" ("state");`);
    this.addSql(`create index "dispute_mediator_id_index" on "dispute" ("mediator_id");`);
    this.addSql(`create index "dispute_agreed_on_index" on "dispute" ("agreed_on");`);
    this.addSql(`create index "dispute_closed_on_index" on "dispute" ("closed_on");`);
    this.addSql(`alter table "dispute" add constraint "dispute_organization_id_number_unique" unique ("organization_id", "number");`);
    this.addSql(`create table "dispute_step" ("id" uuid not null, "dispute_id" uuid not null, "division_code" text collate "C" not null, "on" date not null, "state" text collate "C" not null, "note" text collate "C" not null, "recorded_by" text collate "C" not null, primary key ("id"));`);
    this.addSql(`create index "dispute_step_dispute_id_index" on "dispute_step" ("dispute_id");`);
    this.addSql(`create index "dispute_step_division_code_index" on "dispute_step" ("division_code");`);
    this.addSql(`create index "dispute_step_on_index" on "dispute_step" ("on");`);
    this.addSql(`create index "dispute_step_state_index" on "dispute_step" ("state");`);
    this.addSql(`create table "dispute_party" ("id" uuid not null, "dispute_id" uuid not null, "division_code" text collate "C" not null, "organization_id" uuid null, "description" text collate "C" not null, "position" int not null default 0, primary key ("id"));`);
    this.addSql(`create index "dispute_party_dispute_id_index" on "dispute_party" ("dispute_id");`);
    this.addSql(`create index "dispute_party_division_code_index" on "dispute_party" ("division_code");`);
    this.addSql(`create index "dispute_party_organization_id_index" on "dispute_party" ("organization_id");`);
    this.addSql(`create index "dispute_party_position_index" on "dispute_party" ("position");`);
    this.addSql(`create table "change_event_part" ("id" uuid not null, "event_id" uuid not null, "side" text collate "C" not null, "division_id" uuid null, "organization_id" uuid null, "boundary" text collate "C" null, "division_code" text collate "C" not null, primary key ("id"));`);
    this.addSql(`create index "change_event_part_event_id_index" on "change_event_part" ("event_id");`);
    this.addSql(`create index "change_event_part_side_index" on "change_event_part" ("side");`);
    this.addSql(`create index "change_event_part_division_id_index" on "change_event_part" ("division_id");`);
    this.addSql(`create index "change_event_part_organization_id_index" on "change_event_part" ("organization_id");`);
    this.addSql(`create index "change_event_part_division_code_index" on "change_event_part" ("division_code");`);
    this.addSql(`create table "attendance" ("id" uuid not null, "meeting_id" uuid not null, "division_code" text collate "C" not null, "organization_id" uuid null, "person_id" uuid null, "name" text collate "C" not null, "role" text collate "C" not null, "present" boolean not null, "position" int not null default 0, "note" text collate "C" null, primary key ("id"));`);
    this.addSql(`create index "attendance_meeting_id_index" on "attendance" ("meeting_id");`);
    this.addSql(`create index "attendance_division_code_index" on "attendance" ("division_code");`);
    this.addSql(`create index "attendance_organization_id_index" on "attendance" ("organization_id");`);
    this.addSql(`create index "attendance_person_id_index" on "attendance" ("person_id");`);
    this.addSql(`create index "attendance_role_index" on "attendance" ("role");`);
    this.addSql(`create index "attendance_present_index" on "attendance" ("present");`);
    this.addSql(`create index "attendance_position_index" on "attendance" ("position");`);
    this.addSql(`create table "agreement" ("id" uuid not null, "kind" text collate "C" not null, "organization_id" uuid not null, "community_id" uuid null, "division_code" text collate "C" not null, "number" text collate "C" null, "signed_on" date null, "since" date not null, "until" date null, "content" text collate "C" null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "agreement_kind_index" on "agreement" ("kind");`);
    this.addSql(`create index "agreement_organization_id_index" on "agreement" ("organization_id");`);
    this.addSql(`create index "agreement_community_id_index" on "agreement" ("community_id");`);
    this.addSql(`create index "agreement_division_code_index" on "agreement" ("division_code");`);
    this.addSql(`create index "agreement_number_index" on "agreement" ("number");`);
    this.addSql(`create index "agreement_signed_on_index" on "agreement" ("signed_on");`);
    this.addSql(`create index "agreement_since_index" on "agreement" ("since");`);
    this.addSql(`create index "agreement_until_index" on "agreement" ("until");`);
    this.addSql(`create table "action_item" ("id" uuid not null, "organization_id" uuid not null, "meeting_id" uuid null, "matter_id" uuid null, "division_code" text collate "C" not null, "title" text collate "C" not null, "owner_id" uuid null, "owner_person_id" uuid null, "owner_name" text collate "C" null, "assigned_on" date not null, "due_on" date not null, "remind_on" date null, "state" text collate "C" not null, "closed_on" date null, "result" text collate "C" null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "action_item_organization_id_index" on "action_item" ("organization_id");`);
    this.addSql(`create index "action_item_meeting_id_index" on "action_item" ("meeting_id");`);
    this.addSql(`create index "action_item_matter_id_index" on "action_item" ("matter_id");`);
    this.addSql(`create index "action_item_division_code_index" on "action_item" ("division_code");`);
    this.addSql(`create index "action_item_title_index" on "action_item" ("title");`);
    this.addSql(`create index "action_item_owner_id_index" on "action_item" ("owner_id");`);
    this.addSql(`create index "action_item_owner_person_id_index" on "action_item" ("owner_person_id");`);
    this.addSql(`create index "action_item_assigned_on_index" on "action_item" ("assigned_on");`);
    this.addSql(`create index "action_item_due_on_index" on "action_item" ("due_on");`);
    this.addSql(`create index "action_item_remind_on_index" on "action_item" ("remind_on");`);
    this.addSql(`create index "action_item_state_index" on "action_item" ("state");`);
    this.addSql(`create index "action_item_closed_on_index" on "action_item" ("closed_on");`);
    this.addSql(`create table "worker_file" ("id" uuid not null, "person_id" uuid not null, "division_code" text collate "C" not null, "archive_number" text collate "C" null, "engaged_on" date not null, "mode" text collate "C" not null, "service_line_id" uuid null, "grade" text collate "C" null, "contract_number" text collate "C" null, "contract_until" date null, "left_on" date null, "exit_reason" text collate "C" null, "note" text collate "C" null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`alter table "worker_file" add constraint "worker_file_person_id_unique" unique ("person_id");`);
    this.addSql(`create index "worker_file_division_code_index" on "worker_file" ("division_code");`);
    this.addSql(`create index "worker_file_archive_number_index" on "worker_file" ("archive_number");`);
    this.addSql(`create index "worker_file_engaged_on_index" on "worker_file" ("engaged_on");`);
    this.addSql(`create index "worker_file_mode_index" on "worker_file" ("mode");`);
    this.addSql(`create index "worker_file_service_line_id_index" on "worker_file" ("service_line_id");`);
    this.addSql(`create index "worker_file_grade_index" on "worker_file" ("grade");`);
    this.addSql(`create index "worker_file_contract_until_index" on "worker_file" ("contract_until");`);
    this.addSql(`create index "worker_file_left_on_index" on "worker_file" ("left_on");`);
    this.addSql(`create table "worker_record" ("id" uuid not null, "file_id" uuid not null, "division_code" text collate "C" not null, "kind" text collate "C" not null, "on" date not null, "valid_until" date null, "title" text collate "C" not null, "result" text collate "C" null, "score" numeric(14,2) null, "hours" int null, "number" text collate "C" null, "note" text collate "C" null, primary key ("id"));`);
    this.addSql(`create index "worker_record_file_id_index" on "worker_record" ("file_id");`);
    this.addSql(`create index "worker_record_division_code_index" on "worker_record" ("division_code");`);
    this.addSql(`create index "worker_record_kind_index" on "worker_record" ("kind");`);
    this.addSql(`create index "worker_record_on_index" on "worker_record" ("on");`);
    this.addSql(`create index "worker_record_valid_until_index" on "worker_record" ("valid_until");`);
    this.addSql(`alter table "division" add "established_on" date null, add "dissolved_on" date null;`);
    this.addSql(`create index "division_dissolved_on_index" on "division" ("dissolved_on");`);
    this.addSql(`alter table "division" add constraint "division_interval" check ((dissolved_on > established_on));`);
    this.addSql(`alter table "person" add "version" int not null default 1;`);
    this.addSql(`alter table "property_management" add "handed_over_on" date null, add "handover" text collate "C" null, add "version" int not null default 1;`);
    this.addSql(`alter table "appointment" add "election_id" uuid null;`);
    this.addSql(`alter table "appointment" add constraint "appointment_election_id_foreign" foreign key ("election_id") references "election" ("id") on update no action on delete no action;`);
    this.addSql(`create index "appointment_election_id_index" on "appointment" ("election_id");`);
    this.addSql(`alter table "coordination_seat" add "version" int not null default 1;`);
    this.addSql(`alter table "change_event" add constraint "change_event_division_id_foreign" foreign key ("division_id") references "division" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "change_event" add constraint "change_event_kind_check" check ("kind" in ('CREATE', 'SPLIT', 'MERGE', 'ENLARGE', 'CLOSE'));`);
    this.addSql(`create trigger "change_event_audit_insert" after insert on "change_event" referencing new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "change_event_audit_update" after update on "change_event" referencing old table as was new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "change_event_audit_delete" after delete on "change_event" referencing old table as was for each statement execute function hub_audit();`);
    this.addSql(`create trigger "change_event_kept" before insert or update on "change_event" for each row execute function hub_keep_from_division();`);
    this.addSql(`alter table "change_event" enable row level security;`);
    this.addSql(`alter table "change_event" force row level security;`);
    this.addSql(`create policy "in_scope" on "change_event" using (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting))) with check (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting)));`);
    this.addSql(`create policy "nationwide" on "change_event" to "hub_nation" using (true) with check (true);`);
    this.addSql(`alter table "change_event_move" add constraint "change_event_move_event_id_foreign" foreign key ("event_id") references "change_event" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "change_event_move" add constraint "change_event_move_from_id_foreign" foreign key ("from_id") references "division" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "change_event_move" add constraint "change_event_move_to_id_foreign" foreign key ("to_id") references "division" ("id") on update no action on delete no action;`);
    this.addSql(`create trigger "change_event_move_audit_insert" after insert on "change_event_move" referencing new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "change_event_move_audit_update" after update on "change_event_move" referencing old table as was new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "change_event_move_audit_delete" after delete on "change_event_move" referencing old table as was for each statement execute function hub_audit();`);
    this.addSql(`create trigger "change_event_move_kept" before insert or update on "change_event_move" for each row execute function hub_keep_from_change_event();`);
    this.addSql(`alter table "change_event_move" enable row level security;`);
    this.addSql(`alter table "change_event_move" force row level security;`);
    this.addSql(`create policy "in_scope" on "change_event_move" using (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting))) with check (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting)));`);
    this.addSql(`create policy "nationwide" on "change_event_move" to "hub_nation" using (true) with check (true);`);
    this.addSql(`alter table "rule" add constraint "rule_subject_check" check ("subject" in ('COMMUNITY', 'ORGANIZATION', 'COMPOUND', 'APPOINTMENT', 'ACTION_ITEM', 'PROPERTY_MANAGEMENT', 'BUILDING', 'ENTRANCE', 'AGREEMENT', 'PERSON', 'WORKER_FILE', 'ELECTION', 'DISPUTE'));`);
    this.addSql(`create trigger "rule_audit_insert" after insert on "rule" referencing new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "rule_audit_update" after update on "rule" referencing old table as was new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "rule_audit_delete" after delete on "rule" referencing old table as was for each statement execute function hub_audit();`);
    this.addSql(`alter table "finding_acknowledgment" add constraint "finding_acknowledgment_rule_id_foreign" foreign key ("rule_id") references "rule" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "finding_acknowledgment" add constraint "finding_acknowledgment_division_id_foreign" foreign key ("division_id") references "division" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "finding_acknowledgment" add constraint "finding_acknowledgment_interval" check ((until > since));`);
    this.addSql(`create trigger "finding_acknowledgment_audit_insert" after insert on "finding_acknowledgment" referencing new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "finding_acknowledgment_audit_update" after update on "finding_acknowledgment" referencing old table as was new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "finding_acknowledgment_audit_delete" after delete on "finding_acknowledgment" referencing old table as was for each statement execute function hub_audit();`);
    this.addSql(`create trigger "finding_acknowledgment_kept" before insert or update on "finding_acknowledgment" for each row execute function hub_keep_from_division();`);
    this.addSql(`alter table "finding_acknowledgment" enable row level security;`);
    this.addSql(`alter table "finding_acknowledgment" force row level security;`);
    this.addSql(`create policy "in_scope" on "finding_acknowledgment" using (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting))) with check (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting)));`);
    this.addSql(`create policy "nationwide" on "finding_acknowledgment" to "hub_nation" using (true) with check (true);`);
    this.addSql(`alter table "rule_parameter" add constraint "rule_parameter_rule_id_foreign" foreign key ("rule_id") references "rule" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "rule_parameter" add constraint "rule_parameter_division_id_foreign" foreign key ("division_id") references "division" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "rule_parameter" add constraint "rule_parameter_no_overlap" exclude using gist ((md5(rule_id::text || name::text || first_code::text)::uuid) with =, daterange(since, until) with &&);`);
    this.addSql(`alter table "rule_parameter" add constraint "rule_parameter_interval" check ((until > since));`);
    this.addSql(`create trigger "rule_parameter_audit_insert" after insert on "rule_parameter" referencing new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "rule_parameter_audit_update" after update on "rule_parameter" referencing old table as was new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "rule_parameter_audit_delete" after delete on "rule_parameter" referencing old table as was for each statement execute function hub_audit();`);
    this.addSql(`create trigger "rule_parameter_kept" before insert or update on "rule_parameter" for each row execute function hub_keep_rule_parameter();`);
    this.addSql(`alter table "meeting" add constraint "meeting_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "meeting" add constraint "meeting_times" check ((ends_at > starts_at));`);
    this.addSql(`alter table "meeting" add constraint "meeting_mode_check" check ("mode" in ('ON_SITE', 'ONLINE', 'MOBILE'));`);
    this.addSql(`alter table "meeting" add constraint "meeting_state_check" check ("state" in ('PLANNED', 'HELD', 'INQUORATE', 'CANCELED'));`);
    this.addSql(`create trigger "meeting_audit_insert" after insert on "meeting" referencing new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "meeting_audit_update" after update on "meeting" referencing old table as was new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "meeting_audit_delete" after delete on "meeting" referencing old table as was for each statement execute function hub_audit();`);
    this.addSql(`create trigger "meeting_kept" before insert or update on "meeting" for each row execute function hub_keep_post();`);
    this.addSql(`alter table "meeting" enable row level security;`);
    this.addSql(`alter table "meeting" force row level security;`);
    this.addSql(`create policy "in_scope" on "meeting" using (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting))) with check (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting)));`);
    this.addSql(`create policy "nationwide" on "meeting" to "hub_nation" using (true) with check (true);`);
    this.addSql(`alter table "matter" add constraint "matter_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "matter" add constraint "matter_owners" check ((owners_agreed >= 0) and (owners_agreed <= owners_asked));`);
    this.addSql(`alter table "matter" add constraint "matter_outcome_check" check ("outcome" in ('RESOLVED', 'NOT_AGREED', 'DEFERRED', 'NOTED'));`);
    this.addSql(`create trigger "matter_audit_insert" after insert on "matter" referencing new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "matter_audit_update" after update on "matter" referencing old table as was new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "matter_audit_delete" after delete on "matter" referencing old table as was for each statement execute function hub_audit();`);
    this.addSql(`create trigger "matter_kept" before insert or update on "matter" for each row execute function hub_keep_from_meeting();`);
    this.addSql(`alter table "matter" enable row level security;`);
    this.addSql(`alter table "matter" force row level security;`);
    this.addSql(`create policy "in_scope" on "matter" using (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting))) with check (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting)));`);
    this.addSql(`create policy "nationwide" on "matter" to "hub_nation" using (true) with check (true);`);
    this.addSql(`alter table "project" add constraint "project_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "project" add constraint "project_matter_id_foreign" foreign key ("matter_id") references "matter" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "project" add constraint "project_state_check" check ("state" in ('NEED', 'AGENDA', 'AGREED', 'NOT_AGREED', 'SET_UP', 'FUNDED', 'UNDER_WAY', 'ACCEPTED', 'REVIEWED'));`);
    this.addSql(`create trigger "project_audit_insert" after insert on "project" referencing new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "project_audit_update" after update on "project" referencing old table as was new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "project_audit_delete" after delete on "project" referencing old table as was for each statement execute function hub_audit();`);
    this.addSql(`create trigger "project_kept" before insert or update on "project" for each row execute function hub_keep_post();`);
    this.addSql(`alter table "project" enable row level security;`);
    this.addSql(`alter table "project" force row level security;`);
    this.addSql(`create policy "in_scope" on "project" using (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting))) with check (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting)));`);
    this.addSql(`create policy "nationwide" on "project" to "hub_nation" using (true) with check (true);`);
    this.addSql(`alter table "party_vote" add constraint "party_vote_matter_id_foreign" foreign key ("matter_id") references "matter" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "party_vote" add constraint "party_vote_party_check" check ("party" in ('LEADER', 'RESIDENTS_COMMITTEE', 'OWNERS_COMMITTEE', 'PROPERTY_COMPANY'));`);
    this.addSql(`alter table "party_vote" add constraint "party_vote_vote_check" check ("vote" in ('AGREES', 'DISAGREES', 'ABSTAINS'));`);
    this.addSql(`create trigger "party_vote_audit_insert" after insert on "party_vote" referencing new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "party_vote_audit_update" after update on "party_vote" referencing old table as was new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "party_vote_audit_delete" after delete on "party_vote" referencing old table as was for each statement execute function hub_audit();`);
    this.addSql(`create trigger "party_vote_kept" before insert or update on "party_vote" for each row execute function hub_keep_from_matter();`);
    this.addSql(`alter table "party_vote" enable row level security;`);
    this.addSql(`alter table "party_vote" force row level security;`);
    this.addSql(`create policy "in_scope" on "party_vote" using (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting))) with check (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting)));`);
    this.addSql(`create policy "nationwide" on "party_vote" to "hub_nation" using (true) with check (true);`);
    this.addSql(`alter table "election" add constraint "election_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "election" add constraint "election_totals" check ((ballots <= registered_voters) and (valid_ballots <= ballots) and (registered_voters >= 0) and (valid_ballots >= 0) and (observers >= 0));`);
    this.addSql(`alter table "election" add constraint "election_mode_check" check ("mode" in ('PUBLIC_NOMINATION_AND_DIRECT_ELECTION', 'DIRECT_ELECTION', 'ELECTION', 'OPEN_RECRUITMENT', 'CONCURRENT', 'FROM_RESERVE', 'PURCHASED_POST', 'PAID_BY_GOVERNMENT', 'DRAFTED_IN', 'APPOINTED'));`);
    this.addSql(`alter table "election" add constraint "election_state_check" check ("state" in ('ANNOUNCED', 'VOTERS_REGISTERED', 'CANDIDATES_FIXED', 'VOTED', 'COUNTED', 'PUBLISHED', 'CANCELED'));`);
    this.addSql(`create trigger "election_audit_insert" after insert on "election" referencing new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "election_audit_update" after update on "election" referencing old table as was new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "election_audit_delete" after delete on "election" referencing old table as was for each statement execute function hub_audit();`);
    this.addSql(`create trigger "election_kept" before insert or update on "election" for each row execute function hub_keep_post();`);
    this.addSql(`alter table "election" enable row level security;`);
    this.addSql(`alter table "election" force row level security;`);
    this.addSql(`create policy "in_scope" on "election" using (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting))) with check (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting)));`);
    this.addSql(`create policy "nationwide" on "election" to "hub_nation" using (true) with check (true);`);
    this.addSql(`alter table "reserve_pool_entry" add constraint "reserve_pool_entry_person_id_foreign" foreign key ("person_id") references "person" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "reserve_pool_entry" add constraint "reserve_pool_entry_division_id_foreign" foreign key ("division_id") references "division" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "reserve_pool_entry" add constraint "reserve_pool_entry_post_kind_id_foreign" foreign key ("post_kind_id") references "post_kind" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "reserve_pool_entry" add constraint "reserve_pool_entry_promotion_id_foreign" foreign key ("promotion_id") references "appointment" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "reserve_pool_entry" add constraint "reserve_pool_entry_no_overlap" exclude using gist ((md5(person_id::text)::uuid) with =, daterange(since, until) with &&);`);
    this.addSql(`alter table "reserve_pool_entry" add constraint "reserve_pool_entry_interval" check ((until > since));`);
    this.addSql(`create trigger "reserve_pool_entry_audit_insert" after insert on "reserve_pool_entry" referencing new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "reserve_pool_entry_audit_update" after update on "reserve_pool_entry" referencing old table as was new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "reserve_pool_entry_audit_delete" after delete on "reserve_pool_entry" referencing old table as was for each statement execute function hub_audit();`);
    this.addSql(`create trigger "reserve_pool_entry_kept" before insert or update on "reserve_pool_entry" for each row execute function hub_keep_from_division();`);
    this.addSql(`alter table "reserve_pool_entry" enable row level security;`);
    this.addSql(`alter table "reserve_pool_entry" force row level security;`);
    this.addSql(`create policy "in_scope" on "reserve_pool_entry" using (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting))) with check (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting)));`);
    this.addSql(`create policy "nationwide" on "reserve_pool_entry" to "hub_nation" using (true) with check (true);`);
    this.addSql(`alter table "dispute" add constraint "dispute_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "dispute" add constraint "dispute_kind_id_foreign" foreign key ("kind_id") references "code_list_entry" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "dispute" add constraint "dispute_mediator_id_foreign" foreign key ("mediator_id") references "person" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "dispute" add constraint "dispute_state_check" check ("state" in ('REGISTERED', 'ASSIGNED', 'MEDIATING', 'AGREED', 'NOT_AGREED', 'REFERRED', 'CLOSED'));`);
    this.addSql(`create trigger "dispute_audit_insert" after insert on "dispute" referencing new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "dispute_audit_update" after update on "dispute" referencing old table as was new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "dispute_audit_delete" after delete on "dispute" referencing old table as was for each statement execute function hub_audit();`);
    this.addSql(`create trigger "dispute_kept" before insert or update on "dispute" for each row execute function hub_keep_post();`);
    this.addSql(`alter table "dispute" enable row level security;`);
    this.addSql(`alter table "dispute" force row level security;`);
    this.addSql(`create policy "in_scope" on "dispute" using (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting))) with check (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting)));`);
    this.addSql(`create policy "nationwide" on "dispute" to "hub_nation" using (true) with check (true);`);
    this.addSql(`alter table "dispute_step" add constraint "dispute_step_dispute_id_foreign" foreign key ("dispute_id") references "dispute" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "dispute_step" add constraint "dispute_step_state_check" check ("state" in ('REGISTERED', 'ASSIGNED', 'MEDIATING', 'AGREED', 'NOT_AGREED', 'REFERRED', 'CLOSED'));`);
    this.addSql(`create trigger "dispute_step_audit_insert" after insert on "dispute_step" referencing new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "dispute_step_audit_update" after update on "dispute_step" referencing old table as was new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "dispute_step_audit_delete" after delete on "dispute_step" referencing old table as was for each statement execute function hub_audit();`);
    this.addSql(`create trigger "dispute_step_kept" before insert or update on "dispute_step" for each row execute function hub_keep_from_dispute();`);
    this.addSql(`alter table "dispute_step" enable row level security;`);
    this.addSql(`alter table "dispute_step" force row level security;`);
    this.addSql(`create policy "in_scope" on "dispute_step" using (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting))) with check (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting)));`);
    this.addSql(`create policy "nationwide" on "dispute_step" to "hub_nation" using (true) with check (true);`);
    this.addSql(`alter table "dispute_party" add constraint "dispute_party_dispute_id_foreign" foreign key ("dispute_id") references "dispute" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "dispute_party" add constraint "dispute_party_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on update no action on delete no action;`);
    this.addSql(`create trigger "dispute_party_audit_insert" after insert on "dispute_party" referencing new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "dispute_party_audit_update" after update on "dispute_party" referencing old table as was new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "dispute_party_audit_delete" after delete on "dispute_party" referencing old table as was for each statement execute function hub_audit();`);
    this.addSql(`create trigger "dispute_party_kept" before insert or update on "dispute_party" for each row execute function hub_keep_from_dispute();`);
    this.addSql(`alter table "dispute_party" enable row level security;`);
    this.addSql(`alter table "dispute_party" force row level security;`);
    this.addSql(`create policy "in_scope" on "dispute_party" using (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting))) with check (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting)));`);
    this.addSql(`create policy "nationwide" on "dispute_party" to "hub_nation" using (true) with check (true);`);
    this.addSql(`alter table "change_event_part" add constraint "change_event_part_event_id_foreign" foreign key ("event_id") references "change_event" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "change_event_part" add constraint "change_event_part_division_id_foreign" foreign key ("division_id") references "division" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "change_event_part" add constraint "change_event_part_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "change_event_part" add constraint "change_event_part_one" check (num_nonnulls(division_id, organization_id) = 1);`);
    this.addSql(`alter table "change_event_part" add constraint "change_event_part_side_check" check ("side" in ('BEFORE', 'AFTER'));`);
    this.addSql(`create trigger "change_event_part_audit_insert" after insert on "change_event_part" referencing new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "change_event_part_audit_update" after update on "change_event_part" referencing old table as was new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "change_event_part_audit_delete" after delete on "change_event_part" referencing old table as was for each statement execute function hub_audit();`);
    this.addSql(`create trigger "change_event_part_kept" before insert or update on "change_event_part" for each row execute function hub_keep_from_change_event();`);
    this.addSql(`alter table "change_event_part" enable row level security;`);
    this.addSql(`alter table "change_event_part" force row level security;`);
    this.addSql(`create policy "in_scope" on "change_event_part" using (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting))) with check (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting)));`);
    this.addSql(`create policy "nationwide" on "change_event_part" to "hub_nation" using (true) with check (true);`);
    this.addSql(`alter table "attendance" add constraint "attendance_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "attendance" add constraint "attendance_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "attendance" add constraint "attendance_person_id_foreign" foreign key ("person_id") references "person" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "attendance" add constraint "attendance_role_check" check ("role" in ('CHAIR', 'RECORDER', 'ATTENDANT', 'OBSERVER'));`);
    this.addSql(`create trigger "attendance_audit_insert" after insert on "attendance" referencing new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "attendance_audit_update" after update on "attendance" referencing old table as was new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "attendance_audit_delete" after delete on "attendance" referencing old table as was for each statement execute function hub_audit();`);
    this.addSql(`create trigger "attendance_kept" before insert or update on "attendance" for each row execute function hub_keep_from_meeting();`);
    this.addSql(`alter table "attendance" enable row level security;`);
    this.addSql(`alter table "attendance" force row level security;`);
    this.addSql(`create policy "in_scope" on "attendance" using (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting))) with check (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting)));`);
    this.addSql(`create policy "nationwide" on "attendance" to "hub_nation" using (true) with check (true);`);
    this.addSql(`alter table "agreement" add constraint "agreement_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "agreement" add constraint "agreement_community_id_foreign" foreign key ("community_id") references "division" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "agreement" add constraint "agreement_no_overlap" exclude using gist ((md5(organization_id::text || kind::text)::uuid) with =, daterange(since, until) with &&);`);
    this.addSql(`alter table "agreement" add constraint "agreement_interval" check ((until > since));`);
    this.addSql(`alter table "agreement" add constraint "agreement_kind_check" check ("kind" in ('CO_BUILDING', 'TRIPARTY'));`);
    this.addSql(`create trigger "agreement_audit_insert" after insert on "agreement" referencing new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "agreement_audit_update" after update on "agreement" referencing old table as was new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "agreement_audit_delete" after delete on "agreement" referencing old table as was for each statement execute function hub_audit();`);
    this.addSql(`create trigger "agreement_kept" before insert or update on "agreement" for each row execute function hub_keep_post();`);
    this.addSql(`alter table "agreement" enable row level security;`);
    this.addSql(`alter table "agreement" force row level security;`);
    this.addSql(`create policy "in_scope" on "agreement" using (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting))) with check (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting)));`);
    this.addSql(`create policy "nationwide" on "agreement" to "hub_nation" using (true) with check (true);`);
    this.addSql(`alter table "action_item" add constraint "action_item_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "action_item" add constraint "action_item_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "action_item" add constraint "action_item_matter_id_foreign" foreign key ("matter_id") references "matter" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "action_item" add constraint "action_item_owner_id_foreign" foreign key ("owner_id") references "organization" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "action_item" add constraint "action_item_owner_person_id_foreign" foreign key ("owner_person_id") references "person" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "action_item" add constraint "action_item_closed" check (((state = 'OPEN'::text) = (closed_on IS NULL)));`);
    this.addSql(`alter table "action_item" add constraint "action_item_state_check" check ("state" in ('OPEN', 'DONE', 'DROPPED'));`);
    this.addSql(`create trigger "action_item_audit_insert" after insert on "action_item" referencing new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "action_item_audit_update" after update on "action_item" referencing old table as was new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "action_item_audit_delete" after delete on "action_item" referencing old table as was for each statement execute function hub_audit();`);
    this.addSql(`create trigger "action_item_kept" before insert or update on "action_item" for each row execute function hub_keep_post();`);
    this.addSql(`alter table "action_item" enable row level security;`);
    this.addSql(`alter table "action_item" force row level security;`);
    this.addSql(`create policy "in_scope" on "action_item" using (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting))) with check (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting)));`);
    this.addSql(`create policy "nationwide" on "action_item" to "hub_nation" using (true) with check (true);`);
    this.addSql(`alter table "worker_file" add constraint "worker_file_person_id_foreign" foreign key ("person_id") references "person" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "worker_file" add constraint "worker_file_service_line_id_foreign" foreign key ("service_line_id") references "code_list_entry" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "worker_file" add constraint "worker_file_interval" check ((left_on > engaged_on));`);
    this.addSql(`alter table "worker_file" add constraint "worker_file_mode_check" check ("mode" in ('PUBLIC_NOMINATION_AND_DIRECT_ELECTION', 'DIRECT_ELECTION', 'ELECTION', 'OPEN_RECRUITMENT', 'CONCURRENT', 'FROM_RESERVE', 'PURCHASED_POST', 'PAID_BY_GOVERNMENT', 'DRAFTED_IN', 'APPOINTED'));`);
    this.addSql(`create trigger "worker_file_audit_insert" after insert on "worker_file" referencing new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "worker_file_audit_update" after update on "worker_file" referencing old table as was new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "worker_file_audit_delete" after delete on "worker_file" referencing old table as was for each statement execute function hub_audit();`);
    this.addSql(`create trigger "worker_file_kept" before insert or update on "worker_file" for each row execute function hub_keep_from_person();`);
    this.addSql(`alter table "worker_file" enable row level security;`);
    this.addSql(`alter table "worker_file" force row level security;`);
    this.addSql(`create policy "in_scope" on "worker_file" using (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting))) with check (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting)));`);
    this.addSql(`create policy "nationwide" on "worker_file" to "hub_nation" using (true) with check (true);`);
    this.addSql(`alter table "worker_record" add constraint "worker_record_file_id_foreign" foreign key ("file_id") references "worker_file" ("id") on update no action on delete no action;`);
    this.addSql(`alter table "worker_record" add constraint "worker_record_kind_check" check ("kind" in ('WRITTEN_TEST', 'INTERVIEW', 'HEALTH_CHECK', 'REVIEW', 'PUBLIC_NOTICE', 'ENGAGEMENT', 'DEGREE', 'CERTIFICATE', 'CONTRACT', 'TRAINING', 'APPRAISAL', 'GRADE', 'WARNING', 'EXIT'));`);
    this.addSql(`create trigger "worker_record_audit_insert" after insert on "worker_record" referencing new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "worker_record_audit_update" after update on "worker_record" referencing old table as was new table as fresh for each statement execute function hub_audit();`);
    this.addSql(`create trigger "worker_record_audit_delete" after delete on "worker_record" referencing old table as was for each statement execute function hub_audit();`);
    this.addSql(`create trigger "worker_record_kept" before insert or update on "worker_record" for each row execute function hub_keep_from_worker_file();`);
    this.addSql(`alter table "worker_record" enable row level security;`);
    this.addSql(`alter table "worker_record" force row level security;`);
    this.addSql(`create policy "in_scope" on "worker_record" using (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting))) with check (((division_code)::bigint <@ ( SELECT (current_setting('hub.scope'::text, true))::int8multirange AS current_setting)));`);
    this.addSql(`create policy "nationwide" on "worker_record" to "hub_nation" using (true) with check (true);`);
  }

  override async down(): Promise<void> {
    this.addSql('alter table "division" drop column "established_on", drop column "dissolved_on"');
    this.addSql('alter table "person" drop column "version"');
    this.addSql('alter table "property_management" drop column "handed_over_on", drop column "handover", drop column "version"');
    this.addSql('alter table "appointment" drop column "election_id"');
    this.addSql('alter table "coordination_seat" drop column "version"');
    this.addSql(`drop table ${tables.map((table) => `"${table}"`).join(', ')}`);
    for (const [name] of keeping) this.addSql(`drop function ${name}()`);
    this.addSql('drop function hub_keep_rule_parameter()');
  }
}
