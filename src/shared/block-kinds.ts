/** The pieces of a text's structure. Apart from the contract, so that the database's threads load without its schemas. */
export const blockKinds = ['heading', 'paragraph', 'list', 'table', 'code'] as const;

export type BlockKind = (typeof blockKinds)[number];
