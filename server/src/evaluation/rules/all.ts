import type { RuleDefinition } from './rule-definition.ts';
import { agree } from './agree.ts';
import { bassoc } from './bassoc.ts';
import { biz3 } from './biz3.ts';
import { bodies } from './bodies.ts';
import { branch } from './branch.ts';
import { cert } from './cert.ts';
import { contact } from './contact.ts';
import { contr } from './contr.ts';
import { coord } from './coord.ts';
import { degree } from './degree.ts';
import { disp } from './disp.ts';
import { double } from './double.ts';
import { group } from './group.ts';
import { head } from './head.ts';
import { item } from './item.ts';
import { k1 } from './k1.ts';
import { k10 } from './k10.ts';
import { k11 } from './k11.ts';
import { k12 } from './k12.ts';
import { k2 } from './k2.ts';
import { k3 } from './k3.ts';
import { k4 } from './k4.ts';
import { k5 } from './k5.ts';
import { k6 } from './k6.ts';
import { k7 } from './k7.ts';
import { k8 } from './k8.ts';
import { k9 } from './k9.ts';
import { left } from './left.ts';
import { legal } from './legal.ts';
import { over } from './over.ts';
import { owners } from './owners.ts';
import { pcomm } from './pcomm.ts';
import { seat } from './seat.ts';
import { seatco } from './seatco.ts';
import { social } from './social.ts';
import { term } from './term.ts';
import { turn } from './turn.ts';
import { ugroup } from './ugroup.ts';
import { vacant } from './vacant.ts';
import { wcontr } from './wcontr.ts';
import { x1 } from './x1.ts';
import { x2 } from './x2.ts';
import { x3 } from './x3.ts';
import { x4 } from './x4.ts';

/** Every rule of the hub, in the order in which they are listed. */
export const ruleDefinitions: readonly RuleDefinition[] = [
  x1,
  x2,
  x3,
  x4,
  k1,
  k2,
  k3,
  k4,
  k5,
  k6,
  k7,
  k8,
  k9,
  k10,
  k11,
  k12,
  coord,
  seat,
  bodies,
  owners,
  left,
  contr,
  seatco,
  term,
  vacant,
  head,
  over,
  item,
  disp,
  double,
  pcomm,
  branch,
  group,
  bassoc,
  ugroup,
  agree,
  social,
  wcontr,
  degree,
  cert,
  turn,
  contact,
  legal,
  biz3,
];
