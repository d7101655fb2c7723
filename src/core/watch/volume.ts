/** The disk a folder is on, told apart from another one that is mounted in its place. */
export interface Volume {
  /** Of the file system; null where the system does not tell. */
  readonly uuid: string | null;
  readonly mountPoint: string;
  /** E.g. `ext4`, `nfs4`. */
  readonly fileSystem: string;
  /** Its changes are made on other machines too, and nobody reports those. */
  readonly isRemote: boolean;
}

/** Null where the system does not tell, or the folder cannot be reached. */
export type FindVolume = (folder: string) => Promise<Volume | null>;

/**
 * Whether a folder is on the volume where it was. Device numbers change from start to start, and a stick that is
 * plugged in again may get another one, so they are not asked.
 */
export function isSameVolume(known: Volume, present: Volume): boolean {
  if (known.uuid !== null && present.uuid !== null) return known.uuid === present.uuid;
  return known.mountPoint === present.mountPoint && known.fileSystem === present.fileSystem;
}

const remoteFileSystems: ReadonlySet<string> = new Set([
  'nfs',
  'nfs4',
  'cifs',
  'smb3',
  'smbfs',
  'ncpfs',
  '9p',
  'afs',
  'ceph',
  'glusterfs',
  'lustre',
  'gpfs',
  'davfs',
  'vboxsf',
  'virtiofs',
  'prl_fs',
  'fuse.vmhgfs-fuse',
]);
/** File systems in a program that only change what this machine holds. */
const localPrograms: ReadonlySet<string> = new Set([
  'fuse.encfs',
  'fuse.gocryptfs',
  'fuse.cryfs',
  'fuse.mergerfs',
  'fuse.bindfs',
  'fuse.exfat',
  'fuse.ntfs-3g',
]);

/** Whether changes on such a file system may come from elsewhere; an unknown program's may. */
export function isRemoteFileSystem(fileSystem: string): boolean {
  if (remoteFileSystems.has(fileSystem)) return true;
  return fileSystem.startsWith('fuse.') && !localPrograms.has(fileSystem);
}
