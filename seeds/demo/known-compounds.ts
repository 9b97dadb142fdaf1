/** What the demo fixes of a compound in 长庆街道; everything else follows from chance. */
export interface KnownCompound {
  name: string;
  households?: number;
  /** Whether it has an owners' committee. */
  owners?: boolean;
  director?: string;
  /** Who sits in its owners' committee beside the director. */
  members?: readonly string[];
  /** Days from today on which the term of the owners' committee ended without an election. */
  lapsedDays?: number;
  property?: KnownProperty;
  /** Whether there is a three-party coordination. */
  coordination?: boolean;
  agreement?: string;
  coordinatedSince?: string;
}

export interface KnownProperty {
  /** Short name of the present or last company; null where none was ever engaged. */
  company: string | null;
  /** Days from today: of the end of the contract, of leaving without a successor. */
  contractDays?: number;
  leftDays?: number;
}

const well = { owners: true, coordination: true };

export const knownCompounds: Record<string, readonly KnownCompound[]> = {
  王马社区: [
    {
      ...well,
      name: '王马里小区',
      households: 1126,
      director: '贺云生',
      members: ['施小梅', '毛建中', '孔令怡', '唐思远'],
      property: { company: '和畅物业', contractDays: 282 },
      agreement: '长三方〔2012〕03 号',
      coordinatedSince: '2012-07-16',
    },
    { ...well, name: '太平桥横街小区', households: 684, lapsedDays: -145, property: { company: '和畅物业', contractDays: 282 } },
  ],
  柳营社区: [
    { ...well, name: '凤起都市花园', households: 942, director: '楼启明', property: { company: '安澜物业', contractDays: 39 } },
    { ...well, name: '柳营小区' },
    { ...well, name: '柳营巷公寓' },
    { ...well, name: '柳荫苑' },
    { ...well, name: '凤起苑' },
    { ...well, name: '银杏公寓' },
    { ...well, name: '青春坊小区' },
  ],
  吴牙社区: [
    { ...well, name: '吴牙巷小区', households: 517, director: '柴国梁', property: { company: '同安物业', contractDays: 495 } },
    { ...well, name: '吴牙北区' },
    { ...well, name: '东清公寓' },
    { ...well, name: '建北苑' },
    { ...well, name: '刀茅公寓' },
    { ...well, name: '长明寺小区' },
  ],
  新华坊社区: [
    { ...well, name: '新华坊小区', households: 731, director: '谢小满', property: { company: '安澜物业', leftDays: -53 } },
    { ...well, name: '新华苑' },
    { ...well, name: '庆春公寓' },
    { ...well, name: '小车桥小区' },
    { ...well, name: '麒麟苑' },
    { ...well, name: '长庆公寓' },
  ],
  浙大御跸社区: [
    { name: '御跸公寓', households: 398, owners: false, property: { company: null }, coordination: false },
    { ...well, name: '浙大华家苑', households: 512 },
    { name: '御跸路小区', owners: false, coordination: true },
    { ...well, name: '求是里' },
  ],
  十五家园社区: [
    { ...well, name: '十五家园小区', households: 1288, director: '毛立新', property: { company: '同安物业', contractDays: 404 } },
    { name: '十五奎巷公寓', owners: false, coordination: false },
    { name: '青年路小区', owners: false, coordination: true },
    { ...well, name: '岳官巷小区', lapsedDays: -62 },
    { ...well, name: '孩儿巷公寓', property: { company: '檐下物业', leftDays: -24 } },
    { ...well, name: '长生苑' },
    { ...well, name: '竹竿苑' },
  ],
};
