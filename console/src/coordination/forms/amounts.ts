/** Yuan, with at most two decimals. */
export const isAmount = (text: string) => /^\d{1,12}(\.\d{1,2})?$/.test(text.trim());

/** A whole number of households. */
export const isCount = (text: string) => /^\d{1,7}$/.test(text.trim());
