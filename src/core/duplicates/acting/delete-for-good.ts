import { unlink } from 'node:fs/promises';
import type { Acted } from './journal.ts';
import { openAt, sameContent, statsAt } from './open-file.ts';
import { quarantineName } from './quarantine-name.ts';
import { removeEmptyPlace } from './quarantine-place.ts';
import { RefusedError, refusalOf } from './refusal.ts';

/** Deletes one file from the quarantine when the one that stayed for it still has the same bytes, or else `alsoLast`. */
export async function deleteForGood(acted: Acted, alsoLast: boolean): Promise<void> {
  const there = await statsAt(acted.to);
  if (there === null) return;
  if (!there.isFile() || `${there.ino}` !== acted.stamp.ino) {
    throw new RefusedError('missing', 'Something else is where it was put.');
  }
  if (!alsoLast) await requireTwin(acted);
  await unlink(acted.to);
  await removeEmptyPlace(acted.to);
}

async function requireTwin({ kind, kept, to }: Acted): Promise<void> {
  if (kind !== 'exact') {
    throw new RefusedError(
      'last-copy',
      'No other file has the same bytes: it was only like the one that stayed.',
    );
  }
  if (kept.includes(quarantineName)) throw new RefusedError('last-copy', 'The file that stayed is gone.');
  const twin = await openAt(kept).catch((error: unknown) => {
    throw new RefusedError('last-copy', `The file that stayed, ${kept}: ${refusalOf(error).message}`);
  });
  try {
    const own = await openAt(to);
    try {
      const isSame = own.stamp.ino !== twin.stamp.ino && (await sameContent(own, twin)) !== null;
      if (!isSame) throw new RefusedError('last-copy', `The file that stayed, ${kept}, was changed since.`);
    } finally {
      await own.handle.close();
    }
  } finally {
    await twin.handle.close();
  }
}
