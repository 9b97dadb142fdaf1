/** 居（村）民委员会: the sources treat the two alike, though neither is a kind of the other. */
export const committees = ['RESIDENTS_COMMITTEE', 'VILLAGERS_COMMITTEE'];
