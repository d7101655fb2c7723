/** Trove's own folder for files that were moved away. */
export const quarantineName = '.trove-quarantine';
