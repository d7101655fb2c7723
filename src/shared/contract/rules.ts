import { z } from 'zod';

const globsSchema = z.array(z.string().trim().min(1).max(1_000)).max(500);

/** Globs of one added folder in `.gitignore` syntax, from that folder down. */
export const rootRulesSchema = z.object({
  /** Left out. */
  exclude: globsSchema.default([]),
  /** Read although a default rule, a hidden name or an ignore file would leave it out; goes before `exclude`. */
  include: globsSchema.default([]),
});

export const ruleEffectSchema = z.object({
  path: z.string(),
  /** Why it is left out: after the change, or before it. */
  reason: z.string(),
});

/** What changing the rules of a folder would do. */
export const rulesPreviewSchema = z.object({
  path: z.string(),
  /** Files that are read now and would be left out, and the other way round; the first of each by name. */
  takenOut: z.object({ files: z.int(), bytes: z.int(), examples: z.array(ruleEffectSchema) }),
  takenIn: z.object({ files: z.int(), bytes: z.int(), examples: z.array(ruleEffectSchema) }),
  /** Files that stay as they are. */
  unchanged: z.int(),
  /** False when looking ended early: the figures are then lower bounds. */
  complete: z.boolean(),
});

export type RootRules = z.output<typeof rootRulesSchema>;
export type RulesPreview = z.output<typeof rulesPreviewSchema>;
export type RuleEffect = z.output<typeof ruleEffectSchema>;
