import type { NewBody } from './world.ts';

/** 一站多居: a community without a station of its own, and the community whose station serves it. */
export const sharedStations: Record<string, string> = { '330105012002': '330105012001' };

/** Still a general Party branch, though it has a hundred members. */
export const behindInForm = new Set(['330105012004']);

/** 厅站合一 and sizes on both sides of the 400 square meters that PZ-T08 asks for. */
export const stationFacts: Record<string, Partial<NewBody>> = {
  '330105012005': { hallJoined: true, floorArea: 860 },
  '330105012003': { floorArea: 365 },
  '330105014001': { floorArea: 318 },
  '330105014002': { floorArea: 412 },
  '330105014003': { floorArea: 520, establishedOn: '2009-09-01', windows: 2 },
  '330105014004': { floorArea: 640 },
  '330105014005': { floorArea: 455 },
  '330105014006': { floorArea: 702 },
};

/** Names from before the committees of several lanes were merged; the last day decides when the present body began. */
export const formerNames: Record<string, NonNullable<NewBody['formerly']>> = {
  王马社区: [{ name: '王马巷居民委员会', since: '1989-04-01', until: '2000-10-26' }],
  柳营社区: [{ name: '柳营巷居民委员会', since: '1990-03-12', until: '2001-05-18' }],
  吴牙社区: [{ name: '吴牙巷居民委员会', until: '2000-11-08' }],
  新华坊社区: [{ name: '新华路居民委员会', since: '1991-06-20', until: '2001-09-12' }],
  十五家园社区: [{ name: '十五家园巷居民委员会', until: '2001-04-16' }],
  灯芯巷社区: [{ name: '灯芯巷第一居民委员会', since: '1988-09-01', until: '2000-12-20' }],
  戒坛寺巷社区: [{ name: '戒坛寺巷居民委员会', until: '2001-03-28' }],
  皇亲苑社区: [
    { name: '皇亲巷社区居民委员会', since: '2001-06-11', until: '2006-04-18' },
    { name: '皇亲巷居民委员会', until: '2001-06-11' },
  ],
  王马社区党组织: [{ name: '王马社区党总支', since: '2001-03-05', until: '2005-06-18' }],
  皇亲苑社区党组织: [{ name: '皇亲苑社区党总支', since: '2002-04-12', until: '2009-07-01' }],
};
