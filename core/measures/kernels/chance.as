// Chance by a seed: a counter passed through a 32-bit mixing function (the finaliser of MurmurHash3, Appleby 2008), the same
// numbers as everywhere in the program.
import { intAt, setInt } from './memory';

let state: u32 = 0;

export function seed(number: i32): void {
  state = number;
}

/** From 0 up to below 1. */
export function random(): f64 {
  state += 0x9e3779b9;
  let mixed = (state ^ (state >>> 16)) * 0x85ebca6b;
  mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
  return <f64>(mixed ^ (mixed >>> 16)) / 4294967296.0;
}

/** Writes the numbers from 0 up to below `count` in an order of chance (Fisher & Yates). */
export function shuffle(order: usize, count: i32): void {
  for (let at = 0; at < count; at++) {
    const place = <i32>(random() * <f64>(at + 1));
    setInt(order, at, intAt(order, place));
    setInt(order, place, at);
  }
}
