import { describe, expect, it } from 'vitest';
import { CodeError } from './code-error.ts';
import { creditCodeCheckCharacter, parseCreditCode } from './credit-code.ts';

describe('parseCreditCode', () => {
  it.each(['91350100M000100Y43', '91110000802100433B', '914403001922038216'])('accepts %s', (code) => {
    expect(parseCreditCode(code).code).toBe(code);
  });

  it('tells the parts apart', () => {
    expect(parseCreditCode(' 91350100m000100y43 ')).toEqual({
      code: '91350100M000100Y43',
      registrar: '9',
      category: '1',
      divisionCode: '350100',
      organizationCode: 'M000100Y4',
      checkCharacter: '3',
    });
  });

  it.each([
    ['91350100M000100Y4', '17 characters'],
    ['91350100M000100Y44', 'position 18, expected 3'],
    ['91350100M0001O0Y43', 'Position 14'],
    ['9135A100M000100Y43', 'Position 5'],
    ['91350100M000100Y4Z', 'Position 18'],
  ])('refuses %s and says why', (code, reason) => {
    expect(() => parseCreditCode(code)).toThrow(reason);
  });

  it('refuses with a message in both languages', () => {
    expect(() => parseCreditCode('91350100M000100Y44')).toThrow(expect.objectContaining({ zh: expect.stringContaining('第 18 位') }));
  });
});

describe('creditCodeCheckCharacter', () => {
  it('completes a code that then verifies', () => {
    const first17 = '52330105MJ8000001';
    expect(parseCreditCode(first17 + creditCodeCheckCharacter(first17)).category).toBe('2');
  });

  it('needs 17 characters', () => {
    expect(() => creditCodeCheckCharacter('9135')).toThrow(CodeError);
  });
});
