import type { Order } from '../../model/expression.js';
import type { Words } from '../verdicts.js';
import { fill } from './phrases.js';

/** 不少于90%, 不晚于2017年8月20日: a relation and what it is held against, dates in the words of dates. */
export function relationWords(operator: Order, right: Words, ofDates: boolean): Words {
  const [zh, en] = ofDates ? DATES[operator] : NUMBERS[operator];
  return fill(`${zh}{right}`, `${en} {right}`, { right });
}

/** The relation that holds when this one does not. */
export const OPPOSITE: Readonly<Record<Order, Order>> = { eq: 'ne', ne: 'eq', lt: 'ge', ge: 'lt', gt: 'le', le: 'gt' };

/** The same relation told from the other side. */
export const MIRRORED: Readonly<Record<Order, Order>> = { eq: 'eq', ne: 'ne', lt: 'gt', gt: 'lt', le: 'ge', ge: 'le' };

const NUMBERS: Readonly<Record<Order, readonly [string, string]>> = {
  eq: ['等于', 'equal to'],
  ne: ['不等于', 'other than'],
  lt: ['少于', 'less than'],
  le: ['不超过', 'at most'],
  gt: ['多于', 'more than'],
  ge: ['不少于', 'at least'],
};

const DATES: Readonly<Record<Order, readonly [string, string]>> = {
  eq: ['为', 'on'],
  ne: ['不为', 'other than'],
  lt: ['早于', 'before'],
  le: ['不晚于', 'not after'],
  gt: ['晚于', 'after'],
  ge: ['不早于', 'not before'],
};
