/** Where the sources speak of. 下城区 is part of 拱墅区 since 2021: its streets are those of 330105 from 012 to 019. */
export const xiacheng: readonly string[] = ['012', '013', '014', '015', '016', '017', '018', '019'].map((street) => `330105${street}000`);
export const hangzhou = '330100000000';
export const panzhihua = '510400000000';
export const chaoyang = '110105000000';
