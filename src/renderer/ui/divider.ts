/** Width of the list beside the preview, as a share of both; remembered. */
const key = 'trove.divider';
export const defaultShare = 0.42;
const smallestShare = 0.28;
const largestShare = 0.68;

export function clampShare(share: number): number {
  return Math.min(largestShare, Math.max(smallestShare, share));
}

export function rememberedShare(storage: Pick<Storage, 'getItem'>): number {
  const share = Number.parseFloat(storage.getItem(key) ?? '');
  return Number.isFinite(share) ? clampShare(share) : defaultShare;
}

export function rememberShare(storage: Pick<Storage, 'setItem'>, share: number): void {
  storage.setItem(key, share.toFixed(4));
}

export const shareBounds = { smallest: smallestShare, largest: largestShare } as const;
