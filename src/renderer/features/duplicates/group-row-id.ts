export function groupRowId(groupId: number): string {
  return `group-${groupId}`;
}
