export const similarListId = 'similar-files';

export function similarRowId(fileId: number): string {
  return `similar-${fileId}`;
}
