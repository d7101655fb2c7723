import { oc } from '@orpc/contract';
import { settingsChangeSchema, settingsSchema } from '../settings.ts';

export const settingsContract = {
  get: oc.output(settingsSchema),
  /** Sets the given fields and answers with all of them. */
  update: oc.input(settingsChangeSchema).output(settingsSchema),
};
