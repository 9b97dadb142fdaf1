import { describe, expect, it } from 'vitest';
import { CodeError } from './code-error.ts';
import { divisionScope, everywhere, parentDivisionCode, parseDivisionCode } from './division-code.ts';

describe('parseDivisionCode', () => {
  it.each([
    ['33', 'PROVINCE', '330000000000', '340000000000'],
    ['3301', 'CITY', '330100000000', '330200000000'],
    ['330105', 'DISTRICT', '330105000000', '330106000000'],
    ['330105012', 'STREET', '330105012000', '330105013000'],
    ['330105012004', 'COMMUNITY', '330105012004', '330105012005'],
    ['330105000000', 'DISTRICT', '330105000000', '330106000000'],
    ['330100', 'CITY', '330100000000', '330200000000'],
    ['99', 'PROVINCE', '990000000000', '1000000000000'],
  ])('reads %s as %s', (text, level, low, high) => {
    expect(parseDivisionCode(text)).toEqual({ code: low, level, low, high });
  });

  it('accepts a street directly under a city', () => {
    expect(parseDivisionCode('441900003').level).toBe('STREET');
    expect(parentDivisionCode('441900003')).toBe('441900000000');
  });

  it.each(['', '3', '33010', '33a105', '01', '330005', '330105000001'])('refuses "%s"', (text) => {
    expect(() => parseDivisionCode(text)).toThrow(CodeError);
  });

  it('says what is wrong in both languages', () => {
    expect(() => parseDivisionCode('33010')).toThrow(
      expect.objectContaining({ zh: expect.stringContaining('5 位'), en: expect.stringContaining('5 digits') }),
    );
  });
});

describe('parentDivisionCode', () => {
  it('climbs level by level to the province', () => {
    const path = ['330105012004'];
    for (let parent = parentDivisionCode(path[0]!); parent; parent = parentDivisionCode(parent)) path.push(parent);
    expect(path).toEqual(['330105012004', '330105012000', '330105000000', '330100000000', '330000000000']);
  });
});

describe('divisionScope', () => {
  it('prints one subtree', () => {
    expect(divisionScope(['330105'])).toBe('{[330105000000,330106000000)}');
  });

  it('drops subtrees inside others and sorts the rest', () => {
    expect(divisionScope(['510411', '330105012', '330105', '330105'])).toBe('{[330105000000,330106000000),[510411000000,510412000000)}');
  });

  it('merges subtrees that touch, as PostgreSQL does', () => {
    expect(divisionScope(['330106', '330105'])).toBe('{[330105000000,330107000000)}');
  });

  it('knows nothing and everything', () => {
    expect(divisionScope([])).toBe('{}');
    expect(everywhere).toBe('{[0,1000000000000)}');
  });
});
