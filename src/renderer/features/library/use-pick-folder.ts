import { useFeature, useServices } from '../../app/Services.tsx';

/** Opens the system's dialog and hands over the chosen path; null where the host has no such dialog. */
export function usePickFolder(onPicked: (path: string) => void): (() => Promise<void>) | null {
  const { client } = useServices().connection;
  const canPick = useFeature('engine', (state) => state.abilities.pickFolder);
  if (!canPick) return null;
  return async () => {
    try {
      const { path } = await client.desk.pickFolder();
      if (path !== null) onPicked(path);
    } catch {
      // No dialog came up; the path can still be typed beside the button.
    }
  };
}
