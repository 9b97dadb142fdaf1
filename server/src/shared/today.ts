const clockOfChina = 8 * 3_600_000;

/** The hubs of China keep one clock, eight hours ahead all year: the day it is there, whatever the server's zone. */
export const todayInChina = (now = Date.now()): string => new Date(now + clockOfChina).toISOString().slice(0, 10);
