export type Residence = 'URBAN' | 'RURAL';

/** Endings of published names, the longer before the shorter; some are cut short or doubled in the source. */
const committeeOfResidents = /(居民居委会|居民委员会|居民委会|居委会)$/;
const committeeOfVillagers = /(村民委员会|村民委会|村委员会|村委会)$/;
const committeeOfHerders = /(?<=嘎查)(村?委员?会|村民委员会)$/;

/** What the sources call such an area in full: a production brigade or a gacha of Inner Mongolia takes no 村. */
const ruralWithoutVillage = /(村|嘎查|大队|社区)$/;

/**
 * The name of the place behind the published name of its committee: 观湖国际社区居委会 is 观湖国际社区, 高井村委会 is 高井村.
 * The statistical list names communities after their committees, which are organizations of their own in the hub.
 */
export function communityName(published: string): string {
  const name = published.trim();
  const bare = withoutNote(name);
  if (committeeOfHerders.test(bare)) return bare.replace(committeeOfHerders, '');
  if (committeeOfVillagers.test(bare)) {
    const stem = bare.replace(committeeOfVillagers, '');
    return ruralWithoutVillage.test(stem) ? stem : `${stem}村`;
  }
  if (committeeOfResidents.test(bare)) {
    const stem = bare.replace(committeeOfResidents, '').replace(/(社区)+$/, '社区');
    return stem.includes('社区') ? stem : `${stem}社区`;
  }
  return name;
}

/**
 * Urban or rural by what the published name says. Where it says neither, the last three digits of the code decide:
 * 200 to 399 are villages and 500 to 599 are areas like villages (统计用区划代码编制规则).
 */
export function residenceOf(published: string, code: string): Residence {
  const bare = withoutNote(published.trim());
  if (/(村|嘎查)$/.test(bare) || committeeOfVillagers.test(bare) || committeeOfHerders.test(bare)) return 'RURAL';
  if (bare.endsWith('社区') || committeeOfResidents.test(bare)) return 'URBAN';
  return /^[235]$/.test(code.charAt(9)) ? 'RURAL' : 'URBAN';
}

/** Drops a remark in brackets after a committee's name: 邹区社区居委会（含邹区村村委）. */
function withoutNote(name: string): string {
  return name.replace(/(?<=会)[（(].*$/, '');
}
