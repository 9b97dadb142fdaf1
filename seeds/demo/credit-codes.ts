import { creditCodeCheckCharacter } from '@sanfang/schema/codes/credit-code.ts';

/** Registrar and category: civil affairs for self-governance and social organizations, commerce for companies, and so on. */
const registries = { committee: '54', socialOrganization: '52', company: '91', government: '11', lawFirm: '31' };

/** Credit codes with a right check character; MADM and a number mark them as invented, no registry has given them out. */
export function creditCodes(): (registry: keyof typeof registries, division: string) => string {
  let number = 0;
  return (registry, division) => {
    number += 1;
    const first17 = `${registries[registry]}${division.slice(0, 6)}MADM${String(number).padStart(5, '0')}`;
    return first17 + creditCodeCheckCharacter(first17);
  };
}
