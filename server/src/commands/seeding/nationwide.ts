export const seedNationwide = async (..._: unknown[]): Promise<void> => {};
