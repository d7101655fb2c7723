import type { Translation } from '../translation.ts';
import { acting } from './acting.ts';
import { duplicates } from './duplicates.ts';
import { messages } from './messages.ts';
import { similar } from './similar.ts';

export const german: Translation = { messages, duplicates, acting, similar };
