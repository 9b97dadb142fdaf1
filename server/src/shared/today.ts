import { today } from '@sanfang/schema/codes/dates.ts';

/** The hubs of China keep one clock: the day it is there, whatever the server's zone. */
export const todayInChina = (): string => today('Asia/Shanghai');
