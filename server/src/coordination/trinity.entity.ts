import type { Ref } from '@mikro-orm/core';
import { Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field } from 'type-graphql';
import { PartyOrganization, ResidentsCommittee, ServiceStation } from '../organizations/organization.entity.ts';
import { Appointment } from '../people/appointment.entity.ts';
import { Community } from '../places/division.entity.ts';
import { Concept } from '../reading/concept.ts';
import { reference, text } from '../shared/columns.ts';
import { Node } from '../shared/node.ts';
import { idFromText, seen } from '../shared/facts.ts';
import { says } from '../shared/says.ts';
import { trinity } from './trinity.rows.ts';

const tag = 0x03c;

const trinityRows = (day: string): string =>
  `select ${idFromText('t.committee_id::text', tag)} as id, t.committee_id, t.division_id, t.division_code, t.party_id, t.station_id,
    t.secretary_appointment as secretary_id, t.director_appointment as director_id, t.head_appointment as station_head_id,
    t.secretary = t.director as one_person from ${trinity(day)} t
    where ${seen('t.division_code')}`;

/**
 * 三位一体 of a community: Party organization, residents' committee and service station with cross-held posts (HZ3;
 * catalogue C.3). A view, not a table: it is read from the open appointments of the day. One station may serve several
 * committees. What the rules X1 to X4 say of it stands in the community's findings.
 */
@Concept('trinities', {
  ...says('三位一体', 'Trinity', {
    zh: '社区党组织、居委会、工作站，交叉任职',
    en: 'Party organization, residents’ committee and station with cross-held posts',
  }),
  tag,
  implements: Node,
  rows: trinityRows,
  scopedBy: (row, within) => within(`${row}.division_code`),
})
export class Trinity extends Node {
  @Field(() => Community, says('社区', 'Community'))
  @ManyToOne(() => Community, reference())
  @Index()
  division!: Ref<Community>;

  @Property(text())
  @Index()
  divisionCode!: string;

  @Field(() => ResidentsCommittee, says('居民委员会', 'Residents’ committee'))
  @ManyToOne(() => ResidentsCommittee, reference())
  @Index()
  committee!: Ref<ResidentsCommittee>;

  @Field(() => PartyOrganization, { nullable: true, ...says('社区党组织', 'Party organization') })
  @ManyToOne(() => PartyOrganization, reference({ nullable: true }))
  @Index()
  party?: Ref<PartyOrganization>;

  @Field(() => ServiceStation, { nullable: true, ...says('公共服务工作站', 'Station') })
  @ManyToOne(() => ServiceStation, reference({ nullable: true }))
  @Index()
  station?: Ref<ServiceStation>;

  @Field(() => Appointment, {
    nullable: true,
    ...says('书记', 'Secretary', { zh: '社区党组织书记的任职', en: 'appointment of the Party secretary' }),
  })
  @ManyToOne(() => Appointment, reference({ nullable: true }))
  @Index()
  secretary?: Ref<Appointment>;

  @Field(() => Appointment, {
    nullable: true,
    ...says('主任', 'Director', { zh: '居委会主任的任职', en: 'appointment of the committee’s director' }),
  })
  @ManyToOne(() => Appointment, reference({ nullable: true }))
  @Index()
  director?: Ref<Appointment>;

  @Field(() => Appointment, {
    nullable: true,
    ...says('站长', 'Station head', { zh: '工作站站长的任职', en: 'appointment of the station’s head' }),
  })
  @ManyToOne(() => Appointment, reference({ nullable: true }))
  @Index()
  stationHead?: Ref<Appointment>;

  @Field(() => Boolean, {
    nullable: true,
    ...says('一肩挑', 'One person', {
      zh: '书记、主任为同一人；有空缺时为空',
      en: 'secretary and director are one person; null while a post is vacant',
    }),
  })
  @Property({ type: 'boolean', nullable: true })
  @Index()
  onePerson?: boolean;
}
