import { CodeError } from './code-error.ts';

/** Unified social credit code 统一社会信用代码, GB 32100-2015. */
export interface CreditCode {
  code: string;
  /** Position 1: the department the body is registered with. */
  registrar: string;
  /** Position 2: the category of body within that department. */
  category: string;
  /** Positions 3 to 8: administrative division of the registrar, GB/T 2260. */
  divisionCode: string;
  /** Positions 9 to 17: organization code, GB 11714. */
  organizationCode: string;
  checkCharacter: string;
}

/** The 31 characters of GB 32100-2015; a character's value is its index. I, O, S, V and Z are left out. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Weight of position i is 3^(i-1) mod 31. */
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Reads a credit code and verifies its check character; lower-case letters are accepted. */
export function parseCreditCode(text: string): CreditCode {
  const code = text.trim().toUpperCase();
  if (code.length !== 18) {
    throw new CodeError(
      `统一社会信用代码“${text}”有 ${code.length} 位，应为 18 位`,
      `Credit code "${text}" has ${code.length} characters, expected 18`,
    );
  }
  const expected = creditCodeCheckCharacter(code.slice(0, 17));
  const found = code.charAt(17);
  requireAlphabet(found, 18);
  if (found !== expected) {
    throw new CodeError(
      `统一社会信用代码“${text}”第 18 位校验码应为 ${expected}，实为 ${found}`,
      `Credit code "${text}" has check character ${found} at position 18, expected ${expected}`,
    );
  }
  return {
    code,
    registrar: code.charAt(0),
    category: code.charAt(1),
    divisionCode: code.slice(2, 8),
    organizationCode: code.slice(8, 17),
    checkCharacter: found,
  };
}

/** The 18th character for the first 17. */
export function creditCodeCheckCharacter(first17: string): string {
  if (first17.length !== 17) {
    throw new CodeError(
      `计算校验码需要前 17 位，实有 ${first17.length} 位`,
      `The check character needs the first 17 characters, got ${first17.length}`,
    );
  }
  let sum = 0;
  weights.forEach((weight, index) => {
    const character = first17.charAt(index);
    const position = index + 1;
    requireAlphabet(character, position);
    if (position >= 3 && position <= 8 && !/\d/.test(character)) {
      throw new CodeError(
        `统一社会信用代码第 ${position} 位“${character}”应为数字（第 3 至 8 位是行政区划码）`,
        `Position ${position} of the credit code is "${character}", but positions 3 to 8 are a division code of digits`,
      );
    }
    sum += alphabet.indexOf(character) * weight;
  });
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

function requireAlphabet(character: string, position: number): void {
  if (!alphabet.includes(character)) {
    throw new CodeError(
      `统一社会信用代码第 ${position} 位“${character}”不是允许的字符（数字和除 I、O、S、V、Z 外的大写字母）`,
      `Position ${position} of the credit code is "${character}", allowed are digits and capital letters except I, O, S, V and Z`,
    );
  }
}
