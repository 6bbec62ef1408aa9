const MEMORY_SECTION = 5;
const HEADER = 8;

/** A number as WebAssembly writes it (LEB128), and where it ends. */
function read(bytes: Uint8Array, from: number): { value: number; end: number } {
  let value = 0;
  for (let at = from, factor = 1; ; at += 1, factor *= 128) {
    value += (bytes[at]! & 0x7f) * factor;
    if (bytes[at]! < 0x80) return { value, end: at + 1 };
  }
}

function written(value: number): readonly number[] {
  return value < 128 ? [value] : [(value % 128) | 0x80, ...written(Math.floor(value / 128))];
}

/**
 * A program of WebAssembly that is never given more memory than so many MB: what asks for more fails by itself. The engine sets
 * no bound of its own, and a file of some KB can unpack to more than a machine has.
 */
export function boundedWasm(program: Uint8Array, megabytes: number): Uint8Array {
  for (let at = HEADER; at < program.length;) {
    const { value: size, end: from } = read(program, at + 1);
    if (program[at] !== MEMORY_SECTION) {
      at = from + size;
      continue;
    }
    // One memory: how many there are, whether it has a bound, its least size in pages of 64 KB.
    const { value: least } = read(program, from + 2);
    const content = [1, 1, ...written(least), ...written(megabytes * 16)];
    return Buffer.concat([program.subarray(0, at), Buffer.from([MEMORY_SECTION, ...written(content.length), ...content]), program.subarray(from + size)]);
  }
  throw new Error('the engine has no memory of its own');
}
