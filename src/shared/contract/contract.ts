import type { ContractRouterClient } from '@orpc/contract';
import { duplicatesContract } from './duplicates.ts';
import { exportContract } from './export.ts';
import { deskContract, filesContract } from './files.ts';
import { libraryContract } from './library.ts';
import { modelContract } from './model.ts';
import { searchContract } from './search.ts';
import { similarContract } from './similar.ts';
import { settingsContract } from './settings.ts';

/** Every procedure of Trove, once. Window, browser, command line, HTTP and MCP are clients of this. */
export const contract = {
  search: searchContract,
  similar: similarContract,
  duplicates: duplicatesContract,
  library: libraryContract,
  files: filesContract,
  desk: deskContract,
  export: exportContract,
  settings: settingsContract,
  model: modelContract,
};

export type TroveClient = ContractRouterClient<typeof contract>;
