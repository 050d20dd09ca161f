import { Restored } from '../contract/restored.ts';
import { toSingle } from './singles.ts';

export const restored = toSingle('restored', Restored);
