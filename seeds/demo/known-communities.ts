export interface KnownCommunity {
  households: number;
  population?: number;
  partyMembers?: number;
  /** Days from today to the end of the present term. */
  termDays?: number;
}

/** Communities of the two streets in full depth whose figures the demo fixes: two small ones, two to be split. */
export const knownCommunities: Record<string, KnownCommunity> = {
  '330105014001': { households: 1412, population: 3690, partyMembers: 142, termDays: 402 },
  '330105014002': { households: 2980, population: 7610, partyMembers: 88, termDays: 830 },
  '330105014003': { households: 2214, population: 5960, partyMembers: 168, termDays: 28 },
  '330105014004': { households: 4120, population: 10_260, partyMembers: 205, termDays: 30 },
  '330105014005': { households: 3460, population: 8920, partyMembers: 131, termDays: 740 },
  '330105014006': { households: 5236, population: 13_480, partyMembers: 187, termDays: 1108 },
  '330105012001': { households: 2350, partyMembers: 153, termDays: 62 },
  '330105012002': { households: 1690, partyMembers: 94, termDays: 62 },
  '330105012003': { households: 3120, partyMembers: 176, termDays: 540 },
  '330105012004': { households: 2640, partyMembers: 121, termDays: -37 },
  '330105012005': { households: 2075, partyMembers: 109, termDays: 540 },
  '330105012006': { households: 1380, partyMembers: 96, termDays: 905 },
  '330105012007': { households: 5480, partyMembers: 214, termDays: 905 },
};
