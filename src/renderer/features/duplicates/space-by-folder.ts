import { folderOf } from '../../app/paths.ts';
import type { Group } from './groups.ts';

export interface FolderSpace {
  readonly path: string;
  /** Space to win there: each copy of a group stands for an equal part of what the group wins. */
  readonly bytes: number;
}

interface Node {
  readonly path: string;
  bytes: number;
  readonly children: Map<string, Node>;
}

/** Where the space is: folders that together hold all of it, the largest opened until there are about `most`. */
export function spaceByFolder(groups: readonly Group[], most: number): FolderSpace[] {
  const root: Node = { path: '', bytes: 0, children: new Map() };
  for (const [folder, bytes] of spaceOfEach(groups)) add(root, folder, bytes);
  const leaves: Node[] = [root];
  for (;;) {
    leaves.sort((a, b) => b.bytes - a.bytes);
    const at = leaves.findIndex(({ children }) => children.size > 0);
    const opened = leaves[at];
    const room = most - leaves.length + 1;
    if (!opened || room < 2) break;
    leaves.splice(at, 1, ...inside(opened, room));
  }
  return leaves.filter(({ bytes }) => bytes > 0).map(({ path, bytes }) => ({ path, bytes }));
}

/** The largest folders in a folder; its own files and the folders there is no room for stand for themselves, as one. */
function inside(opened: Node, room: number): Node[] {
  const children = [...opened.children.values()].sort((a, b) => b.bytes - a.bytes);
  const fits = children.length <= room && bytesOf(children) >= opened.bytes * 0.999;
  const shown = fits ? children : children.slice(0, room - 1);
  const rest = opened.bytes - bytesOf(shown);
  return fits ? shown : [...shown, { path: opened.path, bytes: rest, children: new Map() }];
}

function bytesOf(nodes: readonly Node[]): number {
  return nodes.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Summed up first: many files lie in one folder, and a path is costly to take apart. */
function spaceOfEach(groups: readonly Group[]): ReadonlyMap<string, number> {
  const space = new Map<string, number>();
  for (const { bytes, files, fileCount } of groups) {
    for (const { path } of files) {
      const folder = folderOf(path);
      space.set(folder, (space.get(folder) ?? 0) + bytes / fileCount);
    }
  }
  return space;
}

function add(root: Node, folder: string, bytes: number): void {
  root.bytes += bytes;
  let node = root;
  for (const end of stops(folder)) {
    const path = folder.slice(0, end);
    let next = node.children.get(path);
    if (!next) {
      next = { path, bytes: 0, children: new Map() };
      node.children.set(path, next);
    }
    next.bytes += bytes;
    node = next;
  }
}

/** Where each folder above ends in the path, outermost first. */
function stops(folder: string): number[] {
  const ends = [...folder.matchAll(/[/\\]+/g)].map(({ index }) => index).filter((end) => end > 0);
  return [...ends, folder.length];
}
