import { Skeleton } from '../../ui/Skeleton.tsx';

export function PreviewSkeleton() {
  return (
    <div className="flex flex-col gap-3 p-6">
      {['w-11/12', 'w-full', 'w-10/12', 'w-full', 'w-3/5', 'w-11/12', 'w-4/5'].map((width, line) => (
        // oxlint-disable-next-line react/no-array-index-key -- the lines never change
        <Skeleton key={line} className={`h-3 ${width}`} />
      ))}
    </div>
  );
}
