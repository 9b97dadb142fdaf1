import type { DivisionRow } from '../reference/divisions.ts';
import type { Community } from './communities.ts';
import type { Body, World } from './world.ts';

/** Government bodies above the communities. They have no posts: nobody is invented for a real office. */
export interface Offices {
  /** By the code of the street, town or district. */
  streets: Map<string, Body>;
  governments: Map<string, Body>;
  departments: Map<string, Record<Department, Body>>;
}

export type Department = 'civilAffairs' | 'housing' | 'publicSecurity' | 'health' | 'labor' | 'justice';

const departments: Record<Department, { kind: string; name: string }> = {
  civilAffairs: { kind: 'CIVIL_AFFAIRS_DEPARTMENT', name: '民政局' },
  housing: { kind: 'HOUSING_CONSTRUCTION_DEPARTMENT', name: '住房和城乡建设局' },
  publicSecurity: { kind: 'PUBLIC_SECURITY_DEPARTMENT', name: '公安局' },
  health: { kind: 'GOVERNMENT_DEPARTMENT', name: '卫生健康局' },
  labor: { kind: 'HUMAN_RESOURCES_DEPARTMENT', name: '人力资源和社会保障局' },
  justice: { kind: 'JUSTICE_DEPARTMENT', name: '司法局' },
};

/** Districts of one city bear other names for some departments. */
const nameOf = (district: DivisionRow, department: Department): string => {
  if (department !== 'publicSecurity') return `${district.name}${departments[department].name}`;
  if (district.code.startsWith('330105')) return '杭州市公安局拱墅区分局';
  return district.code.startsWith('110105') ? '北京市公安局朝阳分局' : `${district.name}公安局`;
};

export function writeOffices(world: World, communities: readonly Community[]): Offices {
  const offices: Offices = { streets: new Map(), governments: new Map(), departments: new Map() };
  const streets = new Set(communities.map(({ street }) => street));
  const districts = new Set(communities.map(({ code }) => `${code.slice(0, 6)}000000`));
  for (const division of world.source.divisions) {
    if (districts.has(division.code)) writeDistrict(world, offices, division);
    else if (streets.has(division.code)) writeStreet(world, offices, division);
  }
  return offices;
}

function writeDistrict(world: World, offices: Offices, district: DivisionRow): void {
  const random = world.random(`district/${district.code}`);
  const establishedOn = `19${random.between(54, 88)}-0${random.between(1, 9)}-01`;
  const { code } = district;
  const government = world.organization({
    kind: 'GOVERNMENT',
    name: `${district.name}人民政府`,
    division: code,
    establishedOn,
    creditCode: world.credit('government', code),
  });
  const made = Object.entries(departments).map(([department, { kind }]) => {
    const name = nameOf(district, department as Department);
    const body = world.organization({
      kind,
      name,
      division: code,
      establishedOn,
      parent: government,
      creditCode: world.credit('government', code),
    });
    return [department, body] as const;
  });
  offices.governments.set(code, government);
  offices.departments.set(code, Object.fromEntries(made) as Record<Department, Body>);
}

function writeStreet(world: World, offices: Offices, street: DivisionRow): void {
  const random = world.random(`street/${street.code}`);
  const district = `${street.code.slice(0, 6)}000000`;
  const government = offices.governments.get(district)!;
  const township = /[乡镇]$/.test(street.name);
  const office = world.organization({
    kind: township ? 'TOWNSHIP_GOVERNMENT' : 'STREET_OFFICE',
    name: township ? `${street.name}人民政府` : `${street.name}办事处`,
    division: street.code,
    establishedOn: `19${random.between(84, 99)}-0${random.between(1, 9)}-${random.between(10, 28)}`,
    parent: government,
    creditCode: world.credit('government', street.code),
  });
  offices.streets.set(street.code, office);
  world.relate('DISTRICT_SUBDISTRICT', government, office);
  if (!township) world.relate('COORDINATES_COMMUNITY_BUILDING', offices.departments.get(district)!.civilAffairs, office);
}
