import { ClockSkew } from '../contract/clock-skew.ts';
import { toSingle } from './singles.ts';

export const clockSkew = toSingle('clockSkew', ClockSkew);
