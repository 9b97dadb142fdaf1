import { divisionScope, everywhere } from '@sanfang/schema/codes/division-code.ts';
import { nationRole, scopedRole } from '@sanfang/server/src/shared/guards.ts';
import { databases } from '../data/build.ts';
import { openExplainer } from '../explain.ts';
import { median } from '../load.ts';
import { digits, type Section } from '../report.ts';
import type { Bench } from './figure.ts';

const street = '330105014';
const groups = 'groups(by: [{ viaRule: { code: true } }, { verdict: true }]) { key { viaRule { code } verdict } count }';
const page = `query ($within: String) {
  findings(filter: { within: $within }, first: 50) { totalCount ${groups} nodes { id rule { code } verdict summary sinceDay dueOn division { name } } }
}`;
const sweep = `{ findings(filter: { verdict: { ne: HOLDS } }) { ${groups} } }`;

/** All rules over one street, and over the country with three organizations in each community. */
export async function findings({ server, day, rounds, say }: Bench): Promise<Section[]> {
  const explainer = await openExplainer(server.urlOf(databases.nation), day);
  const measure = async (query: string, variables: Record<string, string>, databaseRole: string, scope: string) => {
    const runs: number[] = [];
    let planning = 0;
    for (let run = 0; run < rounds; run++) {
      const { took, plan } = await explainer.explain(query, variables, { databaseRole, scope, seesPhones: false });
      runs.push(took);
      planning = Number(/Planning Time: ([\d.]+) ms/.exec(plan)?.[1]);
    }
    return { took: median(runs), planning };
  };
  try {
    say('All rules over one street …');
    const ofStreet = await measure(page, { within: street }, scopedRole, divisionScope([street]));
    say('All rules over the country …');
    const ofNation = await measure(sweep, {}, nationRole, everywhere);
    return [
      {
        title: 'Findings: all rules, judged as they are read',
        notes: [
          'Planning is paid once a connection and shape of query.',
          'The sweep groups everything that does not hold by rule and verdict.',
        ],
        head: ['What', 'SQL ms', 'Planning ms'],
        rows: [
          ['one street: a page, its count, groups', digits(ofStreet.took), digits(ofStreet.planning)],
          ['the country', digits(ofNation.took), digits(ofNation.planning)],
          ['ratio', digits(ofNation.took / ofStreet.took), ''],
        ],
        goals: [
          { what: 'findings of one street', value: ofStreet.took, floor: 200, aim: 100, unit: 'ms', more: false },
          { what: 'sweep of all rules over the country', value: ofNation.took / 1000, floor: 10, aim: 5, unit: 's', more: false },
        ],
      },
    ];
  } finally {
    await explainer.close();
  }
}
