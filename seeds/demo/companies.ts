import type { Body, World } from './world.ts';

/** A property company and the people it sends to compounds. */
export interface Company extends Body {
  short: string;
  managers: string[];
}

/** Invented firms; the first three are those that the compounds of 长庆街道 name. */
const firms: readonly [name: string, managers: string][] = [
  ['杭州和畅物业服务有限公司', '邱建波 裘文军'],
  ['浙江安澜物业管理有限公司', '丁晓岚 龚立强'],
  ['杭州同安物业管理有限公司', '郎维新 余国峰'],
  ['杭州檐下物业服务有限公司', '钟海良'],
  ['浙江杉庭物业管理有限公司', '董小燕 俞志军'],
  ['杭州南薰物业服务有限公司', '潘永飞'],
  ['杭州桐荫物业管理有限公司', '虞思兰'],
  ['浙江栖谷物业服务集团有限公司', '卢海峰 蔡雅宁'],
  ['杭州里仁坊物业管理有限公司', '叶建良'],
  ['杭州晴川里物业服务有限公司', '宋云飞'],
  ['浙江砚池物业管理有限公司', '骆国军'],
  ['杭州运河湾物业服务有限公司', '傅立明 童晓萍'],
  ['杭州拾级物业管理有限公司', '章志波'],
  ['浙江禾暖物业服务有限公司', '田欣霞'],
  ['杭州归雁物业管理有限公司', '翁海强'],
  ['杭州青墙物业服务有限公司', '严小军'],
  ['浙江听樟物业管理有限公司', '戚雅芳'],
  ['杭州半窗物业服务有限公司', '倪永良'],
  ['杭州舟墅物业管理有限公司', '罗志宁'],
  ['浙江明廊物业服务有限公司', '曹建飞'],
  ['杭州水磨坊物业管理有限公司', '应国良'],
  ['杭州谷雨邻物业服务有限公司', '吕海燕'],
  ['浙江平桥物业管理有限公司', '苏立峰'],
  ['杭州云阶物业服务有限公司', '唐伟康'],
  ['杭州旧厢房物业管理有限公司', '缪爱军'],
];

const district = '330105000000';

/** Registered with the district or with a street, and at work in any of its streets. */
export function writeCompanies(world: World, streets: readonly string[]): Company[] {
  const random = world.random('companies');
  return firms.map(([name, managers], index) => {
    const division = index % 3 === 0 ? district : random.pick(streets);
    const short = name
      .replace(/^(杭州|浙江)/, '')
      .replace(/(服务|管理)?(集团)?有限公司$/, '')
      .replace(/(服务|管理)$/, '');
    const body = world.organization({
      kind: 'PROPERTY_COMPANY',
      name,
      shortName: short,
      division,
      establishedOn: `${random.between(1996, 2012)}-0${random.between(1, 9)}-${random.between(10, 28)}`,
      creditCode: world.credit('company', division),
      phone: `0571-0${random.between(1_000_000, 9_999_999)}`,
    });
    return { ...body, short, managers: managers.split(' ') };
  });
}
