/**
 * MinHash (Broder 1997): the share of equal values in two signatures estimates how much two sets of shingles have in
 * common. Bands of three values find the pairs that are worth comparing (locality-sensitive hashing): of pairs that
 * share half of their shingles 99.6 % meet in a band, of those that share a tenth 4 %.
 */
import { mix } from './shingles.ts';

export const bandRows = 3;
export const bands = 42;
const values = bandRows * bands;

/** Raised when shingles or signatures are made in another way. */
export const signatureVersion = 1;

const factors = Uint32Array.from({ length: values }, (_, at) => mix(at * 7_919 + 13) | 1);
const addends = Uint32Array.from({ length: values }, (_, at) => mix(at * 104_729 + 77));

/** 126 values; a set without shingles has no signature worth comparing. */
export function signatureOf(shingles: Uint32Array): Uint32Array {
  const signature = new Uint32Array(values).fill(0xffff_ffff);
  for (let index = 0; index < shingles.length; index += 1) {
    const shingle = shingles[index] ?? 0;
    for (let at = 0; at < values; at += 1) {
      const product = (Math.imul(shingle, factors[at] ?? 0) + (addends[at] ?? 0)) | 0;
      const value = (product ^ (product >>> 15)) >>> 0;
      if (value < (signature[at] ?? 0)) signature[at] = value;
    }
  }
  return signature;
}

/** Estimate of the Jaccard similarity of two sets, 0 to 1. */
export function estimate(a: Uint32Array, b: Uint32Array): number {
  let equal = 0;
  for (let at = 0; at < values; at += 1) if (a[at] === b[at]) equal += 1;
  return equal / values;
}

export function bandKey(signature: Uint32Array, band: number): number {
  let key = band;
  for (let at = band * bandRows; at < (band + 1) * bandRows; at += 1) {
    key = mix(Math.imul(key, 31) ^ (signature[at] ?? 0));
  }
  return key;
}

export function packSignature(signature: Uint32Array): Uint8Array {
  return new Uint8Array(signature.buffer.slice(signature.byteOffset, signature.byteOffset + values * 4));
}

/** Null for bytes that are no signature. */
export function unpackSignature(bytes: Uint8Array): Uint32Array | null {
  return bytes.length === values * 4 ? new Uint32Array(bytes.slice().buffer) : null;
}
